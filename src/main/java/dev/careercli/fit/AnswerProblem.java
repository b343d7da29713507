package dev.careercli.fit;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one entry of an answers file. The reader of the file knows the line.
 *
 * @param key the entry's key as written
 * @param message what is wrong and what would be right, without a full stop
 * @param suggestion the id that was probably meant; null when none is near
 */
public record AnswerProblem(
        String key, String message, @Nullable String suggestion) {}
