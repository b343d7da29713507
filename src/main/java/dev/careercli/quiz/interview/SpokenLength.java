package dev.careercli.quiz.interview;

import dev.careercli.content.Plural;

/**
 * How long a text takes to say.
 *
 * @param seconds at {@value #WORDS_A_MINUTE} words a minute, a usual pace of speech
 */
public record SpokenLength(int seconds) {
    static final int WORDS_A_MINUTE = 150;
    private static final int LONGEST = 120;

    public static SpokenLength of(String text) {
        String bare = text.strip();
        int words = bare.isEmpty() ? 0 : bare.split("\\s+").length;
        return new SpokenLength((int) Math.round(words * 60.0 / WORDS_A_MINUTE));
    }

    /** Whether it is longer than the two minutes that an interviewer listens to. */
    public boolean tooLong() {
        return seconds > LONGEST;
    }

    /** {@code takes about 1 minute 40 seconds to say}; says so when it is over two minutes. */
    public String sentence() {
        SpokenLength rounded = new SpokenLength(Math.max(10, (seconds + 5) / 10 * 10));
        return "takes about " + rounded.words() + " to say" + (tooLong() ? ", over two minutes" : "");
    }

    /** {@code 1 minute 52 seconds} */
    public String words() {
        int minutes = seconds / 60;
        int rest = seconds % 60;
        String whole = Plural.of(minutes, "minute", "minutes");
        String part = Plural.of(rest, "second", "seconds");
        return minutes == 0 ? part : rest == 0 ? whole : whole + " " + part;
    }
}
