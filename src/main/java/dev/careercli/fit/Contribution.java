package dev.careercli.fit;

/**
 * What one answer, or one part of READY, adds to a score or takes from it, measured from the middle of 50.
 *
 * @param part the id of an item; for the grouped parts of READY {@code backgrounds} or {@code milestones}
 * @param points of the answer or the part, 0 to 100
 * @param amount (points - 50) by its share of what is known
 */
public record Contribution(String part, Fraction points, Fraction amount) {}
