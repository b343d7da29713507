package dev.careercli.content;

import java.util.regex.Pattern;

/** Names a goal or a milestone for ever; people type its handle instead. */
public record GoalId(String value) implements Comparable<GoalId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");

    public GoalId {
        Require.match(FORM, value, "goal id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
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
