package dev.careercli.content;

import java.util.regex.Pattern;

/** Names a criterion of the guide: {@code great-1}, {@code req-3}, {@code may-not-2}. */
public record CriterionId(String value) implements Comparable<CriterionId> {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*-[1-9]");

    public CriterionId {
        Require.match(FORM, value, "criterion id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    // Written out: those of a record are put together at run time, which every start would wait for.
    @Override
    public boolean equals(Object other) {
        return other instanceof CriterionId id && id.value.equals(value);
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
