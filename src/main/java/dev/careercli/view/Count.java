package dev.careercli.view;

/** A number with its noun. */
public final class Count {
    private Count() {}

    /** {@code 1 file}, {@code 2 files}. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
