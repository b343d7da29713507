package dev.careercli.quiz.session;

import org.jspecify.annotations.Nullable;

/**
 * What a grader says of one key point, before the person decides.
 *
 * @param quote the sentence of the answer that it goes by; null where there is none
 * @param onFollowUp whether the quote stands in the reply to the follow-up
 * @param warning why a statement of the answer speaks against the point; null where none does
 */
public record Proposal(
        Verdict verdict,
        @Nullable String quote,
        boolean onFollowUp,
        @Nullable String warning) {
    /** Nothing was compared: the answer was said aloud, or there is no grader. */
    public static final Proposal NONE = new Proposal(Verdict.NONE, null, false, null);

    /** The words of the screen. */
    public enum Verdict {
        FOUND("found"),
        UNCLEAR("unclear"),
        NOT_FOUND("not found"),
        NONE("");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
