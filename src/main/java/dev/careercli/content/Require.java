package dev.careercli.content;

import java.util.List;
import java.util.regex.Pattern;

/** The checks that constructors of the model share, so that every refusal reads alike. */
final class Require {
    private Require() {}

    static String text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return value;
    }

    static String match(Pattern form, String value, String what) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " '" + value + "' is not of the form " + form.pattern());
        }
        return value;
    }

    /** Words of small letters and digits with hyphens between them, up to a number of words. */
    static String words(int most, String value, String what) {
        if (!isWords(most, value)) {
            throw new IllegalArgumentException(
                    what + " '" + value + "' is not of the form [a-z0-9]+(-[a-z0-9]+){0," + (most - 1) + "}");
        }
        return value;
    }

    /** Looked at by hand: a guide has thousands of ids, and a pattern takes ten times as long when a program starts. */
    static boolean isWords(int most, String value) {
        int words = 1;
        boolean within = false;
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '-' && within) {
                words++;
                within = false;
            } else if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9')) {
                within = true;
            } else {
                return false;
            }
        }
        return within && words <= most;
    }

    static int between(int low, int high, int value, String what) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(what + " is " + value + ", not between " + low + " and " + high);
        }
        return value;
    }

    static <T> List<T> some(List<T> values, String what) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(what + " has no entries");
        }
        return List.copyOf(values);
    }
}
