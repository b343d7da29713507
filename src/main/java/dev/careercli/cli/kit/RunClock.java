package dev.careercli.cli.kit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of one run. */
final class RunClock {
    /** 2 January 1970 and 31 December 2199; parsing them would set up what parses every date. */
    private static final Instant FIRST = Instant.ofEpochSecond(86_400);

    private static final Instant LAST = Instant.ofEpochSecond(7_258_032_000L);
    private static final String EXAMPLE = "Such as 2026-11-23T09:00:00Z.";

    private RunClock() {}

    /**
     * The clock, stopped where {@code CAREER_NOW} says so.
     *
     * @throws CareerException.Usage where it names no instant of these centuries
     */
    static Clock of(Environment environment) {
        String now = environment.variable("CAREER_NOW");
        if (now.isEmpty()) {
            return environment.clock();
        }
        try {
            Instant instant = Instant.parse(now);
            if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
                throw new CareerException.Usage("CAREER_NOW is '" + now + "', not between 1970 and 2199.", EXAMPLE);
            }
            return Clock.fixed(instant, ZoneId.systemDefault());
        } catch (DateTimeException e) {
            throw new CareerException.Usage("CAREER_NOW is '" + now + "', not an ISO instant.", EXAMPLE);
        }
    }
}
