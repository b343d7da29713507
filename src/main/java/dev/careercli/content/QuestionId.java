package dev.careercli.content;

import java.util.regex.Pattern;

/** Names a question for ever; unique across guides and never reused. */
public record QuestionId(String value) implements Comparable<QuestionId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");

    public QuestionId {
        Require.match(FORM, value, "question id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
