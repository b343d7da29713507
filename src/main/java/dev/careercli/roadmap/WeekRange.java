package dev.careercli.roadmap;

/**
 * When something is finished, in whole weeks after the start: at exactly the hours said, and with the usual overrun.
 *
 * @param early weeks after the start, 0 and more
 * @param late weeks after the start, not below {@code early}
 */
public record WeekRange(int early, int late) {
    public WeekRange {
        if (early < 0 || late < early) {
            throw new IllegalArgumentException("no range of weeks: " + early + " to " + late);
        }
    }
}
