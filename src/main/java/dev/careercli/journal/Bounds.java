package dev.careercli.journal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** How large what a line says may be. Nothing outside is ever meant, and it would overflow what is computed from it. */
final class Bounds {
    /** The highest sequence number that is taken in from elsewhere; as many writes again stay possible. */
    static final long IMPORTED_SEQ = 1_000_000_000_000L;

    /** The highest that is counted on from. */
    static final long COUNTED_SEQ = 1L << 53;

    /** Entries of one list, such as the key points that a person writes for a question. */
    static final int LIST = 500;

    /** Bytes of one line. */
    static final int LINE = 1 << 24;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    /** A clock without a battery begins in 1970, or west of Greenwich a day before. */
    private static final long FIRST_MILLIS =
            FIRST.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();

    private static final long LAST_MILLIS =
            LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli() - 1;

    private Bounds() {}

    static boolean isDay(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The day itself where it is within bounds, else the nearest that is. */
    static LocalDate nearest(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    static long nearestMillis(long millis) {
        return Math.max(FIRST_MILLIS, Math.min(LAST_MILLIS, millis));
    }

    static LocalDate checkedDay(LocalDate day, String name) {
        if (!isDay(day)) {
            throw new IllegalArgumentException("'" + name + "' is " + day + ", not between " + FIRST + " and " + LAST);
        }
        return day;
    }

    /** Why an envelope cannot be used as it is; empty where it can. */
    static Optional<String> problem(long highestSeq, long seq, long millis, LocalDate day) {
        if (seq > highestSeq) {
            return Optional.of("'seq' is " + seq + ", above " + highestSeq);
        } else if (millis < FIRST_MILLIS || millis > LAST_MILLIS) {
            return Optional.of("'at' is " + millis + ", not between the years 1900 and 2999");
        } else if (!isDay(day)) {
            return Optional.of("'day' is " + day + ", not between " + FIRST + " and " + LAST);
        }
        return Optional.empty();
    }
}
