package dev.careercli.grading.text;

/**
 * A run of words of one text: a sentence, or a clause of a long one.
 *
 * @param from index of its first word
 * @param to index after its last word; at least {@code from}
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a span runs from " + from + " to " + to);
        }
    }

    /** How many words it has. */
    public int size() {
        return to - from;
    }

    /** Whether both have a word in common. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** Whether another lies within it. */
    public boolean holds(Span other) {
        return from <= other.from && other.to <= to;
    }
}
