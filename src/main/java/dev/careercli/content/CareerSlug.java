package dev.careercli.content;

/** Names a guide; also its folder, as in {@code ai-devsecops-specialist}. */
public record CareerSlug(String value) implements Comparable<CareerSlug> {
    private static final int WORDS = 10;

    public CareerSlug {
        Require.words(WORDS, value, "career slug");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return Require.isWords(WORDS, text);
    }

    @Override
    public int compareTo(CareerSlug other) {
        return value.compareTo(other.value);
    }

    // Written out: those of a record are put together at run time, which every start would wait for.
    @Override
    public boolean equals(Object other) {
        return other instanceof CareerSlug id && id.value.equals(value);
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
