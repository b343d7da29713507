package dev.careercli.schedule;

import java.util.Locale;

/** What a person says of an answer. Hard, good and easy all mean recalled; only again means forgotten. */
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int value;

    Rating(int value) {
        this.value = value;
    }

    /** The grade of FSRS, 1 to 4; also the key that is pressed. */
    public int value() {
        return value;
    }

    /** Whether the answer was recalled. */
    public boolean recalled() {
        return this != AGAIN;
    }

    /** The word on screens, in options and in the journal. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The rating of a grade.
     *
     * @throws IllegalArgumentException when the grade is not 1 to 4
     */
    public static Rating of(int value) {
        for (Rating rating : values()) {
            if (rating.value == value) {
                return rating;
            }
        }
        throw new IllegalArgumentException("rating is " + value + ", not 1 to 4");
    }
}
