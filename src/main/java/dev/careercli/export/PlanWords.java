package dev.careercli.export;

import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.WeekRange;
import java.time.LocalDate;

/** The dates of a plan in words. Handed in, so that a plan taken along reads as it does on the screen. */
public interface PlanWords {
    /** {@code 9 Dec 2026}. */
    String day(LocalDate day);

    /** {@code starts 11 Jan to 1 Feb 2027, ends 15 Mar to 3 May 2027}, for a phase still to do. */
    String span(PhaseLine phase);

    /** The end of the whole plan: {@code 19 Jul to 29 Nov 2027}, {@code 33 to 53 weeks}. */
    String ends(WeekRange end);
}
