package dev.careercli.fit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How solid a reading is. It says nothing about success. */
public enum Solidity {
    HIGH,
    MEDIUM,
    LOW;

    /** The word on screens and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * High when the reading is firm, nine in ten items are answered and no flag is up; medium when exactly one of these
     * fails; null when there is no verdict to be solid.
     */
    static @Nullable Solidity of(FitReport report, List<Flag> flags) {
        if (!report.sufficient()) {
            return null;
        }
        int failed = report.firm() ? 0 : 1;
        failed += 100 * report.answered() < FitModel.SOLID_PERCENT * report.scored() ? 1 : 0;
        failed += flags.isEmpty() ? 0 : 1;
        if (failed > 1) {
            return LOW;
        }
        return failed == 1 ? MEDIUM : HIGH;
    }
}
