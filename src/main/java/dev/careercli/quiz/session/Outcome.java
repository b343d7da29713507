package dev.careercli.quiz.session;

import dev.careercli.schedule.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A question that was answered and rated.
 *
 * @param rating null where nothing was rated, as in extra practice
 */
public record Outcome(QuizState.Revealed revealed, @Nullable Rating rating) {}
