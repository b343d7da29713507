package dev.careercli.event;

import dev.careercli.content.ItemId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened in the fit quiz of the career in the envelope. */
public sealed interface FitEvent extends Event {
    /** What to do with each kind; a new kind does not compile until every use of this names it. */
    interface Cases<R> {
        R fitAnswered(FitAnswered event);

        R fitCleared(FitCleared event);

        R taskTried(TaskTried event);

        R fitTaken(FitTaken event);
    }

    <R> R matchKind(Cases<R> cases);

    @Override
    default <R> R match(Event.Cases<R> cases) {
        return cases.fit(this);
    }

    /** The answer "can't tell". */
    int CANT_TELL = -1;

    @Override
    default boolean needsCareer() {
        return true;
    }

    /** False for single answers, which are changed in the quiz itself; a finished fit and a tried task can be undone. */
    @Override
    default boolean undoable() {
        return false;
    }

    /**
     * One item was answered, so that a fit that is stopped goes on at the same place.
     *
     * @param answer 0 to 4, or {@link #CANT_TELL}; for {@code hours_per_week} 0 to 60
     */
    record FitAnswered(ItemId item, int answer) implements FitEvent {
        public FitAnswered {
            Checks.between(CANT_TELL, 60, answer, "answer of " + item);
        }

        @Override
        public String kind() {
            return "fit-answered";
        }

        @Override
        public <R> R matchKind(FitEvent.Cases<R> cases) {
            return cases.fitAnswered(this);
        }
    }

    /** The answers of an unfinished fit are dropped, to start again. */
    record FitCleared() implements FitEvent {
        @Override
        public String kind() {
            return "fit-cleared";
        }

        @Override
        public <R> R matchKind(FitEvent.Cases<R> cases) {
            return cases.fitCleared(this);
        }
    }

    /** The task that shows what a part of the day is like was tried. */
    record TaskTried(ItemId item) implements FitEvent {
        @Override
        public String kind() {
            return "task-tried";
        }

        @Override
        public <R> R matchKind(FitEvent.Cases<R> cases) {
            return cases.taskTried(this);
        }

        @Override
        public boolean undoable() {
            return true;
        }
    }

    /**
     * A fit was taken to its verdict. The answers are all that scoring needs; the rest is what was shown that day, so
     * that it can be shown again when the guide has changed since.
     *
     * @param answers item to 0 to 4 or {@link #CANT_TELL}, in the guide's order; not asked = no entry
     * @param hours a week, 0 to 60; null when not said
     * @param level the verdict's level; null when there was too little to say
     * @param want exact fraction in lowest terms, such as {@code 875/11}; null when nothing was answered
     * @param ready as {@code want}
     * @param model such as {@code fit-model/1}
     * @param guideRevision of the guide that asked, from 1
     */
    record FitTaken(
            Map<ItemId, Integer> answers,
            @Nullable Integer hours,
            @Nullable String level,
            @Nullable String want,
            @Nullable String ready,
            String model,
            int guideRevision)
            implements FitEvent {
        public FitTaken {
            // Not Map.copyOf: the order of the items is part of what is kept.
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
            answers.forEach((item, answer) -> Checks.between(CANT_TELL, 4, answer, "answer of " + item));
            if (hours != null) {
                Checks.between(0, 60, hours, "hours a week");
            }
            Checks.text(model, "model");
            Checks.between(1, 9999, guideRevision, "guide revision");
        }

        @Override
        public String kind() {
            return "fit-taken";
        }

        @Override
        public <R> R matchKind(FitEvent.Cases<R> cases) {
            return cases.fitTaken(this);
        }

        @Override
        public boolean undoable() {
            return true;
        }
    }
}
