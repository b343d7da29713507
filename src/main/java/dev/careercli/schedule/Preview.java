package dev.careercli.schedule;

/** The card as each rating would leave it. */
public record Preview(Card again, Card hard, Card good, Card easy) {
    /** The card as one rating would leave it. */
    public Card after(Rating rating) {
        return switch (rating) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
