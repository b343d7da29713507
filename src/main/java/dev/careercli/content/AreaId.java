package dev.careercli.content;

import java.util.regex.Pattern;

/** Names a field of questions, {@code A1} to {@code A21} in the first guide. */
public record AreaId(String value) implements Comparable<AreaId> {
    private static final Pattern FORM = Pattern.compile("A[1-9][0-9]?");

    public AreaId {
        Require.match(FORM, value, "area id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
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
