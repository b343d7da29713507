package dev.careercli.event;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.GoalId;
import dev.careercli.content.ItemId;
import dev.careercli.content.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The running totals of a fold, which {@link StateStep} adds to. Its inner maps are never changed, and its lists by question and career only grow, so a
 * state may share them; the others are copied.
 */
final class StateBuilder {
    final Map<QuestionId, List<State.GivenAnswer>> answers = new LinkedHashMap<>();
    final Map<QuestionId, LocalDate> buriedOn = new LinkedHashMap<>();
    final Set<QuestionId> suspended = new LinkedHashSet<>();
    final Map<QuestionId, List<State.Remark>> notes = new LinkedHashMap<>();
    final Map<QuestionId, List<State.Remark>> flags = new LinkedHashMap<>();
    final Map<QuestionId, List<State.Phrasing>> phrasings = new LinkedHashMap<>();
    final Map<CareerSlug, List<State.FitResult>> fits = new LinkedHashMap<>();
    final Map<CareerSlug, Map<ItemId, Integer>> fitAnswers = new LinkedHashMap<>();
    final Map<CareerSlug, Map<ItemId, LocalDate>> tried = new LinkedHashMap<>();
    final Map<GoalId, State.GoalMark> goals = new LinkedHashMap<>();
    final Map<CareerSlug, RoadmapEvent.PlanSet> plans = new LinkedHashMap<>();
    final Map<CareerSlug, InterviewEvent.InterviewSet> interviews = new LinkedHashMap<>();
    final List<State.Debrief> debriefs = new ArrayList<>();
    final Map<String, Story> stories = new LinkedHashMap<>();
    final Map<String, String> settings = new LinkedHashMap<>();
    final Moved moved;
    final Predicate<LocalDate> ahead;
    int unknown;

    StateBuilder(Moved moved, Predicate<LocalDate> ahead) {
        this.moved = moved;
        this.ahead = ahead;
    }

    void apply(Recorded recorded) {
        recorded.event().match(new StateStep(this, recorded.envelope()));
    }

    /**
     * Handles an event that was taken back. Only a finished fit matters: where an earlier fit stands again, the answers since
     * are dropped; after the first fit they stay, to be changed.
     */
    void takenBack(Recorded recorded) {
        if (recorded.event() instanceof FitEvent.FitTaken) {
            CareerSlug career = careerOf(recorded.envelope());
            if (fits.containsKey(career)) {
                fitAnswers.remove(career);
            }
        }
    }

    State state(List<Recorded> history, Set<UUID> takenBack) {
        return new State(
                new Prefix<>(history),
                takenBack,
                FoldMaps.prefixes(answers),
                FoldMaps.frozen(buriedOn),
                Collections.unmodifiableSet(new LinkedHashSet<>(suspended)),
                FoldMaps.prefixes(notes),
                FoldMaps.prefixes(flags),
                FoldMaps.frozen(phrasings),
                FoldMaps.prefixes(fits),
                FoldMaps.frozen(fitAnswers),
                FoldMaps.frozen(tried),
                FoldMaps.frozen(goals),
                FoldMaps.frozen(plans),
                FoldMaps.frozen(interviews),
                List.copyOf(debriefs),
                FoldMaps.frozen(stories),
                FoldMaps.frozen(settings),
                unknown);
    }

    static CareerSlug careerOf(Envelope envelope) {
        return Objects.requireNonNull(envelope.career());
    }
}
