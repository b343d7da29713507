package dev.careercli.content;

/** The steps of a design question, in the order an interviewer walks them. */
public enum Stage {
    CLARIFY("clarify"),
    DATA_FLOW("dataFlow"),
    THREATS("threats"),
    CONTROLS("controls"),
    TRADE_OFF("tradeOff");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** The word in YAML. */
    public String word() {
        return word;
    }
}
