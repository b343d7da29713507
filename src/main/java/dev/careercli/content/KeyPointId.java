package dev.careercli.content;

import java.util.regex.Pattern;

/** Names a key point within its question. */
public record KeyPointId(String value) implements Comparable<KeyPointId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,11}");

    public KeyPointId {
        Require.match(FORM, value, "key point id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(KeyPointId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
