package dev.careercli.app;

import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.RoadmapEvent.DaysOff;
import dev.careercli.event.RoadmapEvent.PlanSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be changed about a plan.
 *
 * @param set what was said anew; its days off are added to those that are kept
 * @param noEnd whether the wished end is dropped
 * @param worked days off that are taken back
 */
public record PlanChange(PlanSet set, boolean noEnd, List<DaysOff> worked) {
    /** Every day there is, to take all days off back. */
    public static final DaysOff EVER = new DaysOff(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    private static final int MOST_YEARS = 10;

    public PlanChange {
        worked = List.copyOf(worked);
    }

    public static PlanChange of(PlanSet set) {
        return new PlanChange(set, false, List.of());
    }

    /** The days off of before with those added and without those taken back, in order and without overlaps. */
    List<DaysOff> daysOff(List<DaysOff> before) {
        List<DaysOff> all = new ArrayList<>(before);
        all.addAll(set.skips());
        for (DaysOff back : worked) {
            all = without(all, back);
        }
        return joined(all);
    }

    private static List<DaysOff> without(List<DaysOff> all, DaysOff back) {
        List<DaysOff> left = new ArrayList<>();
        for (RoadmapEvent.DaysOff off : all) {
            if (off.to().isBefore(back.from()) || off.from().isAfter(back.to())) {
                left.add(off);
                continue;
            }
            if (off.from().isBefore(back.from())) {
                left.add(new DaysOff(off.from(), back.from().minusDays(1)));
            }
            if (off.to().isAfter(back.to())) {
                left.add(new DaysOff(back.to().plusDays(1), off.to()));
            }
        }
        return left;
    }

    private static List<DaysOff> joined(List<DaysOff> all) {
        List<DaysOff> sorted = new ArrayList<>(all);
        sorted.sort((a, b) ->
                a.from().equals(b.from()) ? a.to().compareTo(b.to()) : a.from().compareTo(b.from()));
        List<DaysOff> joined = new ArrayList<>();
        for (DaysOff off : sorted) {
            DaysOff last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            LocalDate to = last == null || last.to().isBefore(off.to()) ? off.to() : last.to();
            if (last != null
                    && !off.from().isAfter(last.to().plusDays(1))
                    && !last.from().plusYears(MOST_YEARS).isBefore(to)) {
                joined.set(joined.size() - 1, new DaysOff(last.from(), to));
            } else {
                joined.add(off);
            }
        }
        return joined;
    }
}
