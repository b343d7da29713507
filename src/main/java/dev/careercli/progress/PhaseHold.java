package dev.careercli.progress;

import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.event.Envelope;
import dev.careercli.event.State;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.schedule.Scheduler;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The questions linked with a phase's milestone: those that practise one of its goals, each counted once.
 *
 * @param held how many of them are held
 * @param lastAnswer when one of them was answered last; null when none was
 */
public record PhaseHold(int held, int all, @Nullable Envelope lastAnswer) {
    /** Whether all of them are held; a phase without questions proves nothing. */
    public boolean isHeld() {
        return all > 0 && held == all;
    }

    /**
     * Whether nine in ten of them are held, which is as many as a spaced schedule keeps on one day: at any time some have
     * just been forgotten, or come due.
     */
    public boolean isMostlyHeld() {
        return all > 0 && 10 * held >= 9 * all;
    }

    /** Where a phase stands on a study day. */
    public static PhaseHold of(
            Phase phase, State state, List<Question> questions, Scheduler scheduler, LocalDate today) {
        List<Question> linked = questions.stream()
                .filter(q -> !Collections.disjoint(
                        q.goals(), phase.goals().stream().map(Step::id).toList()))
                .toList();
        Map<QuestionId, Integer> revisions =
                linked.stream().collect(Collectors.toMap(Question::id, Question::revision));
        long held = Holds.of(state, linked, Cards.of(state, revisions, scheduler), scheduler, today).values().stream()
                .filter(h -> h == Hold.HELD)
                .count();
        Envelope last = linked.stream()
                .flatMap(q -> state.reviews(q.id(), q.revision()).stream())
                .map(GivenAnswer::envelope)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new PhaseHold((int) held, linked.size(), last);
    }
}
