package dev.careercli.content;

/** Names a goal or a milestone for ever; people type its handle instead. */
public record GoalId(String value) implements Comparable<GoalId> {
    private static final int WORDS = 16;

    public GoalId {
        Require.words(WORDS, value, "goal id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return Require.isWords(WORDS, text);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    // Written out: those of a record are put together at run time, which every start would wait for.
    @Override
    public boolean equals(Object other) {
        return other instanceof GoalId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
