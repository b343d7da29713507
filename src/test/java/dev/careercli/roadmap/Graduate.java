package dev.careercli.roadmap;

import static dev.careercli.fit.FlagshipFit.goal;

import dev.careercli.content.FitSpec.Pace;
import dev.careercli.content.RoadmapSpec;
import dev.careercli.fit.FitPlan;
import dev.careercli.fit.FlagshipFit;
import dev.careercli.fit.FourPeople;
import java.time.LocalDate;
import java.util.Map;

/** The eager graduate's plan: on the day it begins, and three weeks later. */
final class Graduate {
    static final RoadmapSpec ROADMAP = FlagshipFit.roadmap();
    static final Pace PACE = FlagshipFit.spec().pace();
    static final LocalDate START = LocalDate.of(2026, 11, 23);

    private Graduate() {}

    /** The eager graduate: 392 hours at 12 a week. */
    static PlanRequest graduate() {
        FitPlan fit =
                FlagshipFit.scorer().score(FourPeople.answers("cs-grad-eager")).plan();
        return PlanRequest.ofGuide(ROADMAP, PACE)
                .placedBy(ROADMAP, fit)
                .withHoursPerWeek(12)
                .from(START)
                .seenOn(START);
    }

    /** The same person three weeks later with one goal done, two weeks' work. */
    static PlanRequest threeWeeksIn() {
        return graduate()
                .withDone(Map.of(goal("1a"), LocalDate.of(2026, 12, 9)))
                .seenOn(LocalDate.of(2026, 12, 14));
    }

    static DateRange dates(String early, String late) {
        return new DateRange(LocalDate.parse(early), LocalDate.parse(late));
    }
}
