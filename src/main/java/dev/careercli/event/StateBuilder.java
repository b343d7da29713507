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
 * The running totals of a fold. Its inner maps are never changed, and its lists by question and career only grow, so a
 * state may share them; the others are copied.
 */
final class StateBuilder {
    private final Map<QuestionId, List<State.GivenAnswer>> answers = new LinkedHashMap<>();
    private final Map<QuestionId, LocalDate> buriedOn = new LinkedHashMap<>();
    private final Set<QuestionId> suspended = new LinkedHashSet<>();
    private final Map<QuestionId, List<State.Remark>> notes = new LinkedHashMap<>();
    private final Map<QuestionId, List<State.Remark>> flags = new LinkedHashMap<>();
    private final Map<QuestionId, List<State.Phrasing>> phrasings = new LinkedHashMap<>();
    private final Map<CareerSlug, List<State.FitResult>> fits = new LinkedHashMap<>();
    private final Map<CareerSlug, Map<ItemId, Integer>> fitAnswers = new LinkedHashMap<>();
    private final Map<CareerSlug, Map<ItemId, LocalDate>> tried = new LinkedHashMap<>();
    private final Map<GoalId, State.GoalMark> goals = new LinkedHashMap<>();
    private final Map<CareerSlug, RoadmapEvent.PlanSet> plans = new LinkedHashMap<>();
    private final Map<CareerSlug, InterviewEvent.InterviewSet> interviews = new LinkedHashMap<>();
    private final List<State.Debrief> debriefs = new ArrayList<>();
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Moved moved;
    private final Predicate<LocalDate> ahead;
    private int unknown;

    StateBuilder(Moved moved, Predicate<LocalDate> ahead) {
        this.moved = moved;
        this.ahead = ahead;
    }

    void apply(Recorded recorded) {
        recorded.event().match(new Step(recorded.envelope()));
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

    /** What an event of each kind changes. The result is only there because every kind has to have one. */
    private final class Step
            implements Event.Cases<StateBuilder>,
                    ReviewEvent.Cases<StateBuilder>,
                    FitEvent.Cases<StateBuilder>,
                    RoadmapEvent.Cases<StateBuilder>,
                    InterviewEvent.Cases<StateBuilder> {
        private final Envelope envelope;
        private final LocalDate day;

        Step(Envelope envelope) {
            this.envelope = envelope;
            this.day = envelope.day();
        }

        @Override
        public StateBuilder review(ReviewEvent event) {
            return event.matchKind(this);
        }

        @Override
        public StateBuilder fit(FitEvent event) {
            return event.matchKind(this);
        }

        @Override
        public StateBuilder roadmap(RoadmapEvent event) {
            return event.matchKind(this);
        }

        @Override
        public StateBuilder interview(InterviewEvent event) {
            return event.matchKind(this);
        }

        /** What an undo takes back is left out before anything is folded. */
        @Override
        public StateBuilder undone(Event.Undone event) {
            return StateBuilder.this;
        }

        @Override
        public StateBuilder settingChanged(Event.SettingChanged event) {
            FoldMaps.putOrRemove(settings, event.name(), event.value());
            return StateBuilder.this;
        }

        @Override
        public StateBuilder unknown(Event.Unknown event) {
            unknown++;
            return StateBuilder.this;
        }

        @Override
        public StateBuilder answered(ReviewEvent.Answered event) {
            FoldMaps.append(answers, question(event), new State.GivenAnswer(envelope, event, ahead.test(day)));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder buried(ReviewEvent.Buried event) {
            buriedOn.put(question(event), day);
            return StateBuilder.this;
        }

        @Override
        public StateBuilder suspended(ReviewEvent.Suspended event) {
            suspended.add(question(event));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder resumed(ReviewEvent.Resumed event) {
            suspended.remove(question(event));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder noted(ReviewEvent.Noted event) {
            FoldMaps.append(notes, question(event), new State.Remark(day, event.text()));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder flagged(ReviewEvent.Flagged event) {
            FoldMaps.append(flags, question(event), new State.Remark(day, event.reason()));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder phrasingLearned(ReviewEvent.PhrasingLearned event) {
            phrasing(question(event), new State.Phrasing(event.keyPoint(), event.text(), event.counter()), true);
            return StateBuilder.this;
        }

        @Override
        public StateBuilder phrasingForgotten(ReviewEvent.PhrasingForgotten event) {
            phrasing(question(event), new State.Phrasing(event.keyPoint(), event.text(), event.counter()), false);
            return StateBuilder.this;
        }

        @Override
        public StateBuilder fitAnswered(FitEvent.FitAnswered event) {
            CareerSlug career = careerOf(envelope);
            fitAnswers.put(career, FoldMaps.with(fitAnswers.get(career), event.item(), event.answer()));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder fitCleared(FitEvent.FitCleared event) {
            fitAnswers.remove(careerOf(envelope));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder taskTried(FitEvent.TaskTried event) {
            CareerSlug career = careerOf(envelope);
            tried.put(career, FoldMaps.with(tried.get(career), event.item(), day));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder fitTaken(FitEvent.FitTaken event) {
            CareerSlug career = careerOf(envelope);
            FoldMaps.append(fits, career, new State.FitResult(envelope, event));
            fitAnswers.remove(career);
            return StateBuilder.this;
        }

        @Override
        public StateBuilder goalDone(RoadmapEvent.GoalDone event) {
            goals.put(moved.resolve(event.goal()), new State.GoalMark(true, day, event.evidence()));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder goalUndone(RoadmapEvent.GoalUndone event) {
            goals.put(moved.resolve(event.goal()), new State.GoalMark(false, day, event.evidence()));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder goalReset(RoadmapEvent.GoalReset event) {
            goals.remove(moved.resolve(event.goal()));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder planSet(RoadmapEvent.PlanSet event) {
            plans.put(careerOf(envelope), event);
            return StateBuilder.this;
        }

        @Override
        public StateBuilder interviewSet(InterviewEvent.InterviewSet event) {
            interviews.put(careerOf(envelope), event);
            return StateBuilder.this;
        }

        @Override
        public StateBuilder debriefed(InterviewEvent.Debriefed event) {
            debriefs.add(new State.Debrief(day, envelope.career(), event, List.of()));
            return StateBuilder.this;
        }

        @Override
        public StateBuilder pointsWritten(InterviewEvent.PointsWritten event) {
            debriefs.replaceAll(d -> d.debriefed().privateQuestion().equals(event.privateQuestion())
                    ? new State.Debrief(d.day(), d.career(), d.debriefed(), event.points())
                    : d);
            return StateBuilder.this;
        }

        @Override
        public StateBuilder storySaved(InterviewEvent.StorySaved event) {
            stories.put(event.story().id(), event.story());
            return StateBuilder.this;
        }

        @Override
        public StateBuilder storyRemoved(InterviewEvent.StoryRemoved event) {
            stories.remove(event.story());
            return StateBuilder.this;
        }

        private QuestionId question(ReviewEvent event) {
            return moved.resolve(event.question());
        }
    }

    /**
     * Wordings can be removed, so unlike the lists that grow these are made anew. What was taught last about a point and
     * its words counts, whichever way it was taught before.
     */
    private void phrasing(QuestionId question, State.Phrasing phrasing, boolean learned) {
        List<State.Phrasing> changed = new ArrayList<>(phrasings.getOrDefault(question, List.of()));
        changed.remove(phrasing);
        if (learned) {
            changed.remove(new State.Phrasing(phrasing.keyPoint(), phrasing.text(), !phrasing.counter()));
            changed.add(phrasing);
        }
        FoldMaps.putOrRemove(phrasings, question, changed.isEmpty() ? null : List.copyOf(changed));
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

    private static CareerSlug careerOf(Envelope envelope) {
        return Objects.requireNonNull(envelope.career());
    }
}
