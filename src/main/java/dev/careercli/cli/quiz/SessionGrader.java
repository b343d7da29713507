package dev.careercli.cli.quiz;

import dev.careercli.app.BackgroundGrader;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.State.Phrasing;
import dev.careercli.profile.Setting;
import dev.careercli.quiz.session.GradedProposer;
import dev.careercli.quiz.session.LearnedPhrasings;
import dev.careercli.quiz.session.Proposals;
import dev.careercli.quiz.session.Proposer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a session has of the grader: its proposals, and that it is ready when the answer is. */
final class SessionGrader implements Proposer {
    /** What somebody at a terminal waits at most; more than the model needs, so that it is hardly ever late. */
    private static final long PATIENCE_MILLIS = 1_500;

    private final Services services;
    private final @Nullable BackgroundGrader grader;
    private final Proposer proposer;
    private boolean told;

    /** @param wanted whether this run compares typed answers at all; the setting may still say no */
    SessionGrader(Services services, boolean wanted) {
        this.services = services;
        boolean on = wanted && services.settings().value(Setting.GRADE).text().equals("yes");
        // A script gets the same proposals each time it runs: off a terminal the model is waited for.
        long patience = services.console().interactive() ? PATIENCE_MILLIS : Long.MAX_VALUE;
        this.grader = on ? new BackgroundGrader(BackgroundGrader::load, patience) : null;
        this.proposer = grader == null ? Proposer.NONE : new GradedProposer(grader, this::taught);
    }

    private List<Phrasing> taught(QuestionId question) {
        return services.diary().state().phrasings().getOrDefault(question, List.of());
    }

    /** Somebody is about to type. */
    void begin() {
        if (grader != null && services.console().interactive()) {
            grader.begin();
        }
    }

    /** A question is on screen. Where nobody sits there the model is loaded only once an answer was typed. */
    void shown(Question question) {
        if (grader != null && services.console().interactive()) {
            grader.prepare(LearnedPhrasings.rubric(question, taught(question.id())));
        }
    }

    @Override
    public Proposals propose(Question question, String answer, String followUp) {
        Proposals proposals = proposer.propose(question, answer, followUp);
        if (grader != null
                && !told
                && services.options().debug
                && grader.problem().isPresent()) {
            told = true;
            services.errors()
                    .warn("meaning is not compared: " + grader.problem().get());
        }
        return proposals;
    }
}
