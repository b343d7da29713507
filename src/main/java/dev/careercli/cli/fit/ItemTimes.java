package dev.careercli.cli.fit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long the items of one sitting stood on the screen before they were answered. */
final class ItemTimes {
    /** Fewer answers say nothing about reading speed. */
    private static final int FEWEST = 12;

    private final Clock clock;
    private final List<Duration> times = new ArrayList<>();
    private @Nullable Instant shown;

    /** @param clock one that moves while somebody reads */
    ItemTimes(Clock clock) {
        this.clock = clock;
    }

    void shown() {
        shown = clock.instant();
    }

    void answered() {
        if (shown != null) {
            times.add(Duration.between(shown, clock.instant()));
            shown = null;
        }
    }

    /** The time that half of the items took no longer than; null where fewer than twelve were answered. */
    @Nullable
    Duration median() {
        return times.size() < FEWEST ? null : times.stream().sorted().toList().get((times.size() - 1) / 2);
    }
}
