package dev.careercli.grading;

/** A reason to doubt that a text answers at all. In bulk grading it caps the score; in the quiz it never does. */
public enum Gate {
    REPEATS_QUESTION("repeats_question"),
    WORD_LIST("word_list"),
    SHUFFLED("shuffled"),
    CONTRADICTS("contradicts"),
    OFF_TOPIC("off_topic");

    private final String id;

    Gate(String id) {
        this.id = id;
    }

    /** Its name in the output of bulk grading. */
    public String id() {
        return id;
    }
}
