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

    @Override
    public String toString() {
        return value;
    }
}
