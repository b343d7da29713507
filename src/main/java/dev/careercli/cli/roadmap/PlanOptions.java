package dev.careercli.cli.roadmap;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.TypedDate;
import dev.careercli.event.RoadmapEvent.DaysOff;
import dev.careercli.event.RoadmapEvent.PlanSet;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When a plan begins and ends and how many hours a week it has, as options. */
public final class PlanOptions {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final String NONE = "none";

    @Option(names = "--start", paramLabel = "DATE", description = "The first day of study, such as 2027-01-04.")
    @Nullable
    String start;

    @Option(names = "--hours", paramLabel = "N", description = "Hours a week, 1 to 60.")
    @Nullable
    Integer hours;

    @Option(
            names = "--by",
            paramLabel = "DATE",
            description = "Show the weekly hours needed to finish by DATE; none drops it.")
    @Nullable
    String by;

    boolean given() {
        return start != null || hours != null || by != null;
    }

    /** Whether the wished end is to be dropped. */
    boolean noEnd() {
        return NONE.equalsIgnoreCase(by);
    }

    /** The plan asked for, checked. */
    public PlanSet asked(LocalDate today, @Nullable Integer startPhase, List<DaysOff> skips) {
        Integer weekly = hours;
        if (weekly != null && (weekly < 1 || weekly > 60)) {
            throw new CareerException.Usage("--hours takes a number from 1 to 60, not " + weekly + ".", null);
        }
        return new PlanSet(
                start == null ? null : date("--start", start, today),
                weekly,
                by == null || noEnd() ? null : end(by, today),
                startPhase,
                skips);
    }

    /** {@code FROM..TO} as days off. */
    static DaysOff daysOff(String option, String text, LocalDate today) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length > 2) {
            throw new CareerException.Usage(
                    option + " takes a date, or two with two dots between, not '" + text + "'.",
                    "Such as 2026-12-24..2027-01-03.");
        }
        LocalDate from = date(option, ends[0], today);
        // The second date counts from the first, so that 24 Dec..3 Jan ends in the next year.
        LocalDate to = date(option, ends[ends.length - 1], ends.length == 1 ? today : from);
        if (to.isBefore(from)) {
            throw new CareerException.Usage(option + " " + text + " ends before it begins.", null);
        }
        if (from.plusYears(10).isBefore(to)) {
            throw new CareerException.Usage(option + " " + text + " is longer than ten years.", null);
        }
        return new DaysOff(from, to);
    }

    private static LocalDate end(String text, LocalDate today) {
        LocalDate day = date("--by", text, today);
        if (day.isBefore(today)) {
            throw new CareerException.Usage(
                    "--by takes a day to come; " + Formats.weekday(day) + " is past.", "To drop it: --by none");
        }
        return day;
    }

    private static LocalDate date(String option, String text, LocalDate today) {
        LocalDate day = TypedDate.read(text, today)
                .orElseThrow(() -> new CareerException.Usage(
                        option + " takes a date such as " + TypedDate.FORMS + ", not '" + text + "'.", null));
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new CareerException.Usage(
                    option + " takes a year from " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + day.getYear() + ".",
                    null);
        }
        return day;
    }
}
