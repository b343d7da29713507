package dev.careercli.fit;

import dev.careercli.content.FitSpec.GateEffect;
import dev.careercli.content.FitSpec.GateKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published constants of the scoring model. They are editorial, versioned as a whole by {@link #NAME}, and no guide
 * may change them; a guide sets weights only.
 */
public final class FitModel {
    public static final String NAME = "fit-model/1";

    /** WANT under the first allows NOT at best, under the second TRY, under the third GOOD, else STRONG. */
    public static final List<Integer> WANT_STEPS = List.of(25, 55, 70);

    /** READY under the first allows LONG at best, under the second GOOD, else STRONG. */
    public static final List<Integer> READY_STEPS = List.of(25, 50);

    /** What is left to learn of a milestone, in percent, by the answer 0 to 4. */
    public static final List<Integer> NEED = List.of(100, 90, 60, 25, 0);

    /** What is left to learn of a milestone that was not answered. */
    public static final int UNKNOWN_NEED = 100;

    /** A strand that needs no more than this is proved in one sitting instead of studied. */
    public static final int PROVE_IT_NEED = 25;

    /** Under this share of the scored items answered there is no verdict. */
    public static final int ENOUGH_PERCENT = 70;

    /** From this share of the scored items answered a reading can be solid. */
    public static final int SOLID_PERCENT = 90;

    /** Hours a week above which a plan carries a warning. */
    public static final int MANY_HOURS = 20;

    /** The most hours a week that can be said. */
    public static final int MAX_HOURS = 60;

    /** The cap of WANT in each band that {@link #WANT_STEPS} makes, from the lowest. */
    public static final List<Integer> WANT_CAPS = List.of(0, 1, 3, 4);

    /** The cap of READY in each band that {@link #READY_STEPS} makes, from the lowest. */
    public static final List<Integer> READY_CAPS = List.of(2, 3, 4);

    private FitModel() {}

    static int wantCap(Fraction want) {
        return WANT_CAPS.get(band(want, WANT_STEPS));
    }

    static int readyCap(Fraction ready) {
        return READY_CAPS.get(band(ready, READY_STEPS));
    }

    /**
     * What one deal-breaker allows at best.
     *
     * @param effect of the answer chosen; null when it is not known
     */
    public static int gateCap(GateKind kind, @Nullable GateEffect effect) {
        if (effect == null || effect == GateEffect.STRAIN) {
            return 3;
        }
        if (effect == GateEffect.CLEAR) {
            return 4;
        }
        return kind == GateKind.HARD ? 0 : 2;
    }

    /** Which band of some thresholds a score is in, from 0; a score at a threshold is in the upper band. */
    public static int band(Fraction score, List<Integer> steps) {
        return (int) steps.stream().filter(step -> !score.isBelow(step)).count();
    }
}
