package dev.careercli.content;

/** Names a key point within its question. */
public record KeyPointId(String value) implements Comparable<KeyPointId> {
    private static final int WORDS = 12;

    public KeyPointId {
        Require.words(WORDS, value, "key point id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return Require.isWords(WORDS, text);
    }

    @Override
    public int compareTo(KeyPointId other) {
        return value.compareTo(other.value);
    }

    // Written out: those of a record are put together at run time, which every start would wait for.
    @Override
    public boolean equals(Object other) {
        return other instanceof KeyPointId id && id.value.equals(value);
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
