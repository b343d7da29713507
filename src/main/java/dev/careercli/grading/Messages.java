package dev.careercli.grading;

/** Every sentence the grader says to a reader. */
final class Messages {
    /** Of a key point whose nearest words take the other side. */
    static final String OPPOSED = "You seem to say the opposite.";

    private Messages() {}

    static String of(Gate gate) {
        return switch (gate) {
            case REPEATS_QUESTION -> "This mostly repeats the question.";
            case WORD_LIST, SHUFFLED -> "This reads like notes, so matches are weaker than they look.";
            case CONTRADICTS -> "This seems to deny what the model answer says.";
            case OFF_TOPIC -> "This seems to be about something else.";
        };
    }

    static String mustMissing(String point) {
        return "A must-have was not found: " + point;
    }
}
