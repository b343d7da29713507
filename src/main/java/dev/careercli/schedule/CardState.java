package dev.careercli.schedule;

/** Where a card stands. */
public enum CardState {
    NEW("New"),
    LEARNING("Learning"),
    REVIEW("Review"),
    RELEARNING("Relearning");

    private final String word;

    CardState(String word) {
        this.word = word;
    }

    /** The name that schedulers exchange. */
    public String word() {
        return word;
    }
}
