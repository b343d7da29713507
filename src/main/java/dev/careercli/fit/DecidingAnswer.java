package dev.careercli.fit;

import dev.careercli.content.FitSpec.Gate;

/**
 * The one answer that holds the verdict down on its own.
 *
 * @param words the person's own words
 */
public record DecidingAnswer(Gate gate, String words) {}
