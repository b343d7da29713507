package dev.careercli.journal;

/**
 * An answer while it is typed.
 *
 * @param stage which stage of a design question is being answered, from 0; 0 for every other question
 * @param earlier what was typed to the stages before
 * @param text what is typed so far, the unfinished line included
 */
public record Typing(int stage, String earlier, String text) {
    public static final Typing NOTHING = new Typing(0, "", "");

    public Typing {
        if (stage < 0) {
            throw new IllegalArgumentException("stage is " + stage);
        }
    }

    public boolean isNothing() {
        return earlier.isBlank() && text.isBlank();
    }
}
