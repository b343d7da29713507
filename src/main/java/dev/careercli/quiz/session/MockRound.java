package dev.careercli.quiz.session;

import dev.careercli.content.Kind;
import java.util.List;
import java.util.Locale;

/** The rounds of an interview, each with its length and its mix of questions. */
public enum MockRound {
    SCREEN(30),
    TECHNICAL(45),
    DESIGN(45),
    BEHAVIOURAL(30);

    private final int minutes;

    MockRound(int minutes) {
        this.minutes = minutes;
    }

    /** The word in options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its default length. */
    public int minutes() {
        return minutes;
    }

    /** The kinds it asks for, in order and over again while there is time. */
    public List<Kind> mix() {
        return switch (this) {
            case SCREEN -> List.of(Kind.CONCEPT, Kind.SCENARIO, Kind.CONCEPT, Kind.BEHAVIOURAL);
            case TECHNICAL -> List.of(Kind.SCENARIO, Kind.FLAW, Kind.CONCEPT);
            case DESIGN -> List.of(Kind.DESIGN, Kind.SCENARIO);
            case BEHAVIOURAL -> List.of(Kind.BEHAVIOURAL);
        };
    }

    /** Minutes for one question of a kind in a mock, follow-up included; our assumption. */
    public static int minutesFor(Kind kind) {
        return switch (kind) {
            case CONCEPT -> 4;
            case BEHAVIOURAL -> 5;
            case SCENARIO, FLAW -> 6;
            case DESIGN -> 18;
        };
    }
}
