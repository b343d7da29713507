package dev.careercli.view;

/** A number with its noun. */
final class Count {
    private Count() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
