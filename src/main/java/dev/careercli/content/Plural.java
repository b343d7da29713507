package dev.careercli.content;

/** A number with its noun. Stands here because guides are checked in rooms that do not know the screens. */
public final class Plural {
    private Plural() {}

    /** {@code 1 file}, {@code 2 files}. */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** {@code 1 entry}, {@code 7 entries}. */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
