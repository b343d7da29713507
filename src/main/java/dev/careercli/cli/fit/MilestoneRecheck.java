package dev.careercli.cli.fit;

import dev.careercli.app.JournalState;
import dev.careercli.app.PracticeService;
import dev.careercli.app.ScoredFit;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.GoalId;
import dev.careercli.content.Plural;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.event.Envelope;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.FitAnswers;
import dev.careercli.progress.PhaseHold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Milestone answers of a stored verdict that practice has overtaken: nine in ten questions of the phase are held now, one of
 * them was answered after the verdict, and the person had not yet done the milestone alone. Only the person can judge what
 * they can do today, so the items are asked again and never raised automatically.
 */
final class MilestoneRecheck {
    /** Done alone, for real use. */
    private static final int ALONE = 3;

    private final Services services;
    private final Career career;
    private final FitResult kept;
    private final List<Placement> items = new ArrayList<>();
    private final List<String> held = new ArrayList<>();

    MilestoneRecheck(Services services, Career career, FitResult kept) {
        this.services = services;
        this.career = career;
        this.kept = kept;
        career.roadmap().phases().forEach(this::check);
    }

    private void check(Phase phase) {
        FitAnswers answers = ScoredFit.answers(kept.taken());
        List<Placement> low = career.fit().placement().stream()
                .filter(p -> p.phase() == phase.number())
                .filter(p -> Objects.requireNonNullElse(answers.pick(p.id()), 0) < ALONE)
                .toList();
        if (low.isEmpty() || tooFewAnswered(phase)) {
            return;
        }
        PracticeService practice = new PracticeService(
                services.journalState(), career, services.content().questions(career.slug()));
        JournalState journalState = services.journalState();
        PhaseHold linked =
                PhaseHold.of(phase, journalState.state(), practice.bank(), practice.scheduler(), journalState.today());
        Envelope last = linked.lastAnswer();
        if (linked.isMostlyHeld() && last != null && last.compareTo(kept.envelope()) > 0) {
            items.addAll(low);
            String some = linked.isHeld() ? "" : linked.held() + " of ";
            held.add(some + "the " + Plural.of(linked.all(), "question") + " of phase " + phase.number());
        }
    }

    /** Whether some goal has fewer than nine in ten of its questions answered; decided from counts, without loading a question. */
    private boolean tooFewAnswered(Phase phase) {
        Map<GoalId, Integer> counts = services.content().goalQuestions(career.slug());
        int answered = services.journalState().state().answers().size();
        return phase.goals().stream().map(Step::id).anyMatch(g -> 9 * counts.getOrDefault(g, 0) > 10 * answered)
                || phase.goals().stream().map(Step::id).noneMatch(counts::containsKey);
    }

    boolean isOffered() {
        return !items.isEmpty();
    }

    List<Placement> items() {
        return List.copyOf(items);
    }

    /** The answers with what is to be asked again left open. */
    FitAnswers open() {
        FitAnswers answers = ScoredFit.answers(kept.taken());
        for (Placement item : items) {
            answers = answers.without(item.id());
        }
        return answers;
    }

    /** {@code You hold 109 of the 118 questions of phase 1 now.} */
    String sentence() {
        return "You hold " + String.join(" and ", held) + " now.";
    }
}
