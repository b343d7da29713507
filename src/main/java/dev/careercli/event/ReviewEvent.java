package dev.careercli.event;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.QuestionId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened to a question in practice. */
public sealed interface ReviewEvent extends Event {
    /** What to do with each kind; a new kind does not compile until every use of this names it. */
    interface Cases<R> {
        R answered(Answered event);

        R buried(Buried event);

        R suspended(Suspended event);

        R resumed(Resumed event);

        R noted(Noted event);

        R flagged(Flagged event);

        R phrasingLearned(PhrasingLearned event);

        R phrasingForgotten(PhrasingForgotten event);
    }

    <R> R matchKind(Cases<R> cases);

    @Override
    default <R> R match(Event.Cases<R> cases) {
        return cases.review(this);
    }

    QuestionId question();

    /** How an answer was given. */
    enum Mode {
        /** Typed; a review. */
        TYPED,
        /** Said aloud, or not known; a review. */
        ALOUD,
        /** Given in a mock; a review once it is rated. */
        MOCK,
        /** Practice on top; never moves a date. */
        EXTRA;

        /** The word in the journal. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A question was answered, and rated unless it was extra practice or a mock not yet walked through.
     *
     * @param revision of the question as it was asked, from 1
     * @param rating 1 again, 2 hard, 3 good, 4 easy; null only for extra and mock
     * @param answer what was typed; null when said aloud, not known, or not to be kept
     * @param followUp what was typed to the follow-up; null as above
     * @param answerMillis from the question on screen to the answer handed in, at least 0
     * @param algorithm the scheduler in force, such as {@code fsrs-6}
     * @param parameters names the parameter set in force
     * @param hinted whether a hint was read before the answer
     * @param round names the mock it belongs to; null outside mocks
     */
    record Answered(
            QuestionId question,
            int revision,
            Mode mode,
            @Nullable Integer rating,
            Marks marks,
            @Nullable String answer,
            @Nullable String followUp,
            long answerMillis,
            String algorithm,
            String parameters,
            boolean hinted,
            @Nullable String round)
            implements ReviewEvent {
        public Answered {
            Checks.between(1, 9999, revision, "revision");
            if (rating != null) {
                Checks.between(1, 4, rating, "rating");
            } else if (mode == Mode.TYPED || mode == Mode.ALOUD) {
                throw new IllegalArgumentException("an answer of mode " + mode.word() + " has no rating");
            }
            Checks.notNegative(answerMillis, "answer time");
            Checks.text(algorithm, "algorithm");
            Checks.text(parameters, "parameters");
        }

        /** The same answer for a person whose answers are not to be stored. */
        public Answered withoutWords() {
            return new Answered(
                    question,
                    revision,
                    mode,
                    rating,
                    marks,
                    null,
                    null,
                    answerMillis,
                    algorithm,
                    parameters,
                    hinted,
                    round);
        }

        /** Whether it moves the question's dates: rated, and not extra practice. */
        public boolean isReview() {
            return rating != null && mode != Mode.EXTRA;
        }

        /** Whether it is the answer to a question that came back in the session in which it was rated. */
        public boolean isOnceMore() {
            return rating == null && mode == Mode.EXTRA;
        }

        @Override
        public String kind() {
            return "answered";
        }

        @Override
        public <R> R matchKind(ReviewEvent.Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /** The question is not asked again on the study day of the envelope. */
    record Buried(QuestionId question) implements ReviewEvent {
        @Override
        public String kind() {
            return "buried";
        }

        @Override
        public <R> R matchKind(ReviewEvent.Cases<R> cases) {
            return cases.buried(this);
        }
    }

    /** The question is not asked until it is resumed. */
    record Suspended(QuestionId question) implements ReviewEvent {
        @Override
        public String kind() {
            return "suspended";
        }

        @Override
        public <R> R matchKind(ReviewEvent.Cases<R> cases) {
            return cases.suspended(this);
        }
    }

    /** A suspended question is asked again. */
    record Resumed(QuestionId question) implements ReviewEvent {
        @Override
        public String kind() {
            return "resumed";
        }

        @Override
        public <R> R matchKind(ReviewEvent.Cases<R> cases) {
            return cases.resumed(this);
        }
    }

    /** The person wrote a note on a question. */
    record Noted(QuestionId question, String text) implements ReviewEvent {
        public Noted {
            Checks.text(text, "note");
        }

        @Override
        public String kind() {
            return "noted";
        }

        @Override
        public <R> R matchKind(ReviewEvent.Cases<R> cases) {
            return cases.noted(this);
        }
    }

    /** The person called a question bad, and why. The reason may be empty. */
    record Flagged(QuestionId question, String reason) implements ReviewEvent {
        @Override
        public String kind() {
            return "flagged";
        }

        @Override
        public <R> R matchKind(ReviewEvent.Cases<R> cases) {
            return cases.flagged(this);
        }
    }

    /**
     * A wording that shows a key point, or one that only seems to, learned from the person's own marks.
     *
     * @param counter true when the wording does not show the point
     */
    record PhrasingLearned(QuestionId question, KeyPointId keyPoint, String text, boolean counter)
            implements ReviewEvent {
        public PhrasingLearned {
            Checks.text(text, "phrasing");
        }

        @Override
        public String kind() {
            return "phrasing-learned";
        }

        @Override
        public <R> R matchKind(ReviewEvent.Cases<R> cases) {
            return cases.phrasingLearned(this);
        }

        /** It is removed by {@link PhrasingForgotten}; undo is for the answer that taught it. */
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** A learned wording is not used any more. */
    record PhrasingForgotten(QuestionId question, KeyPointId keyPoint, String text, boolean counter)
            implements ReviewEvent {
        public PhrasingForgotten {
            Checks.text(text, "phrasing");
        }

        @Override
        public String kind() {
            return "phrasing-forgotten";
        }

        @Override
        public <R> R matchKind(ReviewEvent.Cases<R> cases) {
            return cases.phrasingForgotten(this);
        }
    }
}
