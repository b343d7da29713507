package dev.careercli.cli.roadmap;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.event.RoadmapEvent.DaysOff;
import dev.careercli.event.RoadmapEvent.PlanSet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a plan begins and ends and how many hours a week it has, as options. */
public final class PlanOptions {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    @Option(names = "--start", paramLabel = "DATE", description = "The first day of study, such as 2027-01-04.")
    @Nullable
    String start;

    @Option(names = "--hours", paramLabel = "N", description = "Hours a week, 1 to 60.")
    @Nullable
    Integer hours;

    @Option(names = "--by", paramLabel = "DATE", description = "Show the weekly hours needed to finish by DATE.")
    @Nullable
    String by;

    boolean given() {
        return start != null || hours != null || by != null;
    }

    /** The plan asked for, checked. */
    public PlanSet asked(@Nullable Integer startPhase, List<DaysOff> skips) {
        Integer weekly = hours;
        if (weekly != null && (weekly < 1 || weekly > 60)) {
            throw new CareerException.Usage("--hours takes a number from 1 to 60, not " + weekly + ".", null);
        }
        return new PlanSet(
                start == null ? null : date("--start", start),
                weekly,
                by == null ? null : date("--by", by),
                startPhase,
                skips);
    }

    /** {@code FROM..TO} as days off. */
    static DaysOff daysOff(String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new CareerException.Usage(
                    "--skip takes two dates with two dots between, not '" + text + "'.",
                    "Such as 2026-12-24..2027-01-03.");
        }
        LocalDate from = date("--skip", ends[0]);
        LocalDate to = date("--skip", ends[1]);
        if (to.isBefore(from)) {
            throw new CareerException.Usage("--skip " + text + " ends before it begins.", null);
        }
        if (from.plusYears(10).isBefore(to)) {
            throw new CareerException.Usage("--skip " + text + " is longer than ten years.", null);
        }
        return new DaysOff(from, to);
    }

    private static LocalDate date(String option, String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CareerException.Usage(option + " takes a date like 2027-01-04, not '" + text + "'.", null);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new CareerException.Usage(
                    option + " takes a year from " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + day.getYear() + ".",
                    null);
        }
        return day;
    }
}
