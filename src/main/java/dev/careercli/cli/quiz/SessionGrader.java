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
import dev.careercli.quiz.session.QuizState.Given;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session's access to the grader, which loads while the person types. */
final class SessionGrader {
    /** The longest wait at a terminal: more than the model usually needs to load. */
    private static final long PATIENCE_MILLIS = 1_500;

    private final Services services;
    private final @Nullable BackgroundGrader grader;
    private final Proposer proposer;
    private boolean warned;

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
        return services.journalState().state().phrasings().getOrDefault(question, List.of());
    }

    /** Starts to load, since somebody is about to type. */
    void begin() {
        if (grader != null && services.console().interactive()) {
            grader.begin();
        }
    }

    /** Reads the texts of the question on screen ahead. Off a terminal the model is loaded only once an answer was typed. */
    void prepare(Question question) {
        if (grader != null && services.console().interactive()) {
            grader.prepare(LearnedPhrasings.rubric(question, taught(question.id())));
        }
    }

    /** Compares what was handed in; at a terminal it waits for the model no longer than the patience above. */
    Proposals propose(Question question, Given given) {
        Proposals proposals;
        LongWait wait = new LongWait(services.console(), "Comparing your answer with the points ...");
        try {
            proposals = proposer.propose(question, given);
        } finally {
            wait.close();
        }
        if (grader != null
                && !warned
                && services.options().debug
                && grader.problem().isPresent()) {
            warned = true;
            services.errors()
                    .warn("meaning is not compared: " + grader.problem().get());
        }
        return proposals;
    }
}
