package dev.careercli.content;

import org.jspecify.annotations.Nullable;

/**
 * What an interviewer asks next.
 *
 * @param when the key point whose absence calls for it; null for the one that follows a strong answer
 * @param keyPoint the key point that a good reply shows; null when it shows none
 */
public record FollowUp(
        @Nullable KeyPointId when,
        String prompt,
        String answer,
        @Nullable KeyPointId keyPoint) {
    public FollowUp {
        Require.text(prompt, "follow-up prompt");
        Require.text(answer, "follow-up answer");
    }

    /** Whether it is asked after a strong answer. */
    public boolean strong() {
        return when == null;
    }
}
