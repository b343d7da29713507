package dev.careercli.fit;

import org.jspecify.annotations.Nullable;

/**
 * WANT or READY, 0 to 100.
 *
 * @param point without the unknown items; null when nothing of it is answered
 * @param low with every unknown item at 0
 * @param high with every unknown item at 100
 */
public record Score(@Nullable Fraction point, Fraction low, Fraction high) {}
