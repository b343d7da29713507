package dev.careercli.fit;

import dev.careercli.content.Career.CriterionGroup;
import dev.careercli.content.FitSpec.GateEffect;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an answer stands to a criterion: the first four for what the guide wants, the last three for deal-breakers. */
public enum Mark {
    MET("met"),
    PARTLY("partly"),
    NOT_MET("not met"),
    DONT_KNOW("don't know"),
    APPLIES("applies"),
    MAYBE("maybe"),
    DOES_NOT_APPLY("doesn't apply");

    private static final int MET_FROM = 75;
    private static final int PARTLY_FROM = 50;

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** The words in the last column of the criteria table. */
    public String words() {
        return words;
    }

    /** The marks that a criterion of a group can get, in a set of its own. */
    static Set<Mark> possibleFor(CriterionGroup group) {
        return group == CriterionGroup.MAY_NOT_FIT
                ? EnumSet.of(APPLIES, MAYBE, DOES_NOT_APPLY)
                : EnumSet.of(MET, PARTLY, NOT_MET, DONT_KNOW);
    }

    /** 75 points and more are met, 50 and more partly. */
    static Mark ofPoints(@Nullable Fraction points) {
        if (points == null) {
            return DONT_KNOW;
        }
        if (!points.isBelow(MET_FROM)) {
            return MET;
        }
        return points.isBelow(PARTLY_FROM) ? NOT_MET : PARTLY;
    }

    /** A deal-breaker that is not answered may apply. */
    static Mark ofEffect(@Nullable GateEffect effect) {
        if (effect == null) {
            return MAYBE;
        }
        return switch (effect) {
            case BLOCK -> APPLIES;
            case STRAIN -> MAYBE;
            case CLEAR -> DOES_NOT_APPLY;
        };
    }

    /**
     * Whether the guide's own time is kept: met when even the long end is within it, partly when the short end is.
     *
     * @param guideWeeks the sum of the guide's weeks
     */
    static Mark ofWeeks(@Nullable Integer low, @Nullable Integer high, int guideWeeks) {
        if (low == null || high == null) {
            return DONT_KNOW;
        }
        if (high <= guideWeeks) {
            return MET;
        }
        return low <= guideWeeks ? PARTLY : NOT_MET;
    }
}
