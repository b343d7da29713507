package dev.careercli.content;

/** Names a question for ever; unique across guides and never reused. */
public record QuestionId(String value) implements Comparable<QuestionId> {
    private static final int WORDS = 16;

    public QuestionId {
        Require.words(WORDS, value, "question id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return Require.isWords(WORDS, text);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    // Written out: those of a record are put together at run time, which every start would wait for.
    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionId id && id.value.equals(value);
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
