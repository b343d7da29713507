package dev.careercli.event;

/** The checks that constructors of events share, so that every refusal reads alike. */
final class Checks {
    private Checks() {}

    static String text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return value;
    }

    static int between(int low, int high, int value, String what) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(what + " is " + value + ", not between " + low + " and " + high);
        }
        return value;
    }

    static long notNegative(long value, String what) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " is " + value + ", below zero");
        }
        return value;
    }
}
