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
        return number + " " + word(number, one, many);
    }

    /** The word that agrees with a number: {@code is} with 1, {@code are} with any other. */
    public static String word(long number, String one, String many) {
        return number == 1 ? one : many;
    }
}
