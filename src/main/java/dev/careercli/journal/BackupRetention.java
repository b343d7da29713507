package dev.careercli.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which daily backups are kept: the newest 12, the last of each of the newest 10 ISO weeks, and the last of each of
 * the newest 9 months. Weeks and months without a backup do not count, so a long break loses nothing.
 */
final class BackupRetention {
    static final int DAYS = 12;
    static final int WEEKS = 10;
    static final int MONTHS = 9;

    private BackupRetention() {}

    /** The days to keep among those there are; at most 31, and today's always if there is one. */
    static Set<LocalDate> keep(Collection<LocalDate> backups, LocalDate today) {
        NavigableSet<LocalDate> days = new TreeSet<>(backups);
        Set<LocalDate> kept = new HashSet<>();
        // A clock that was set back would otherwise see its own backup as the oldest of all.
        if (days.contains(today)) {
            kept.add(today);
        }
        keepLastOfEach(days, DAYS, day -> day, kept);
        keepLastOfEach(days, WEEKS, BackupRetention::week, kept);
        keepLastOfEach(days, MONTHS, YearMonth::from, kept);
        return kept;
    }

    private static void keepLastOfEach(
            NavigableSet<LocalDate> days, int periods, Function<LocalDate, Object> period, Set<LocalDate> kept) {
        Set<Object> met = new HashSet<>();
        for (LocalDate day : days.descendingSet()) {
            if (met.add(period.apply(day))) {
                if (met.size() > periods) {
                    return;
                }
                kept.add(day);
            }
        }
    }

    private static Object week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
