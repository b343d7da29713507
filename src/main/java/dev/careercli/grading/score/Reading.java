package dev.careercli.grading.score;

import dev.careercli.grading.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart, with its vectors where the model is loaded.
 *
 * @param whole the vector of the whole text; null without the model
 * @param units one vector for each unit of the text; null without the model, and for a text that is compared as a whole
 */
@SuppressWarnings("ArrayRecordComponent") // numbers to compute with; never compared
public record Reading(Text text, float @Nullable [] whole, float @Nullable [][] units) {}
