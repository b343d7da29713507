package dev.careercli.content;

/** Names a field of questions, {@code A1} to {@code A21} in the first guide. */
public record AreaId(String value) implements Comparable<AreaId> {
    public AreaId {
        if (!accepts(value)) {
            throw new IllegalArgumentException("area id '" + value + "' is not of the form A[1-9][0-9]?");
        }
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return (text.length() == 2 || (text.length() == 3 && isDigit(text.charAt(2))))
                && text.charAt(0) == 'A'
                && text.charAt(1) != '0'
                && isDigit(text.charAt(1));
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    /** The number behind the letter, so that A2 sorts before A10. */
    public int number() {
        return Integer.parseInt(value.substring(1));
    }

    @Override
    public int compareTo(AreaId other) {
        return Integer.compare(number(), other.number());
    }

    // Written out: those of a record are put together at run time, which every start would wait for.
    @Override
    public boolean equals(Object other) {
        return other instanceof AreaId id && id.value.equals(value);
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
