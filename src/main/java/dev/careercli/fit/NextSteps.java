package dev.careercli.fit;

import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.Career.Rung;
import dev.careercli.content.FitSpec.DayItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do now, in this order.
 *
 * @param tryIt day items whose two-hour task settles an unsure answer: unknown ones first, then neutral ones
 * @param startPhase where the roadmap begins; null when the answer is no, and when nothing is left to study
 * @param rung where on the ladder to begin; null when the answer is no or not sure
 * @param neighbours roles to look at instead, when the answer is no or not sure
 */
public record NextSteps(
        List<DayItem> tryIt,
        @Nullable Integer startPhase,
        @Nullable Rung rung,
        List<Neighbour> neighbours) {
    public NextSteps {
        tryIt = List.copyOf(tryIt);
        neighbours = List.copyOf(neighbours);
    }
}
