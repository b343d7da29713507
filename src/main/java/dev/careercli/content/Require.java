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
