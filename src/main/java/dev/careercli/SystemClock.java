package dev.careercli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock and time zone of this machine. The zone is looked up when it is asked for: reading the table of zones takes
 * as long as a whole command that prints no date.
 */
final class SystemClock extends Clock {
    @Override
    public Instant instant() {
        return Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
