package dev.careercli.content;

/** Names a skill for ever; unique across guides. */
public record SkillId(String value) implements Comparable<SkillId> {
    private static final int WORDS = 16;

    public SkillId {
        Require.words(WORDS, value, "skill id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return Require.isWords(WORDS, text);
    }

    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }

    // Written out: those of a record are put together at run time, which every start would wait for.
    @Override
    public boolean equals(Object other) {
        return other instanceof SkillId id && id.value.equals(value);
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
