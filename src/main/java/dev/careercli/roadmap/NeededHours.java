package dev.careercli.roadmap;

import dev.careercli.fit.FitModel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The hours a week that a date needs.
 *
 * @param atLeast so that the early end is not after the date; null when even 60 hours a week are too few
 * @param withOverrun so that the late end is not after it either; null likewise
 */
public record NeededHours(
        LocalDate by, @Nullable Integer atLeast, @Nullable Integer withOverrun) {
    /** Whether it is more than a person should plan for, 20 hours a week. */
    public boolean isMany() {
        return atLeast == null || atLeast > FitModel.MANY_HOURS;
    }
}
