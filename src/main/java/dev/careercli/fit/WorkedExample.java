package dev.careercli.fit;

import dev.careercli.content.FitSpec.GateEffect;
import dev.careercli.content.FitSpec.GateKind;
import dev.careercli.content.ItemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person's own numbers laid out so that a reader can redo the reading with a pencil: WANT is {@code wantSum} by
 * {@code wantCount}; READY is {@code readySum} by {@code readyWeight}; the verdict is the lowest cap.
 *
 * @param wantSum points of the known items of WANT, added up
 * @param readySum weighted values of the known parts of READY, added up
 * @param readyWeight weights of those parts, added up
 */
public record WorkedExample(
        List<Term> want,
        Fraction wantSum,
        int wantCount,
        List<PartTerm> ready,
        Fraction readySum,
        int readyWeight,
        List<GateTerm> gates,
        List<PhaseTerm> phases) {
    public WorkedExample {
        want = List.copyOf(want);
        ready = List.copyOf(ready);
        gates = List.copyOf(gates);
        phases = List.copyOf(phases);
    }

    /**
     * An answer and its points.
     *
     * @param points 0 to 100; null when unknown, and then it is left out
     */
    public record Term(
            ItemId item,
            String label,
            String words,
            @Nullable Fraction points) {}

    /**
     * A part of READY.
     *
     * @param part {@code backgrounds}, {@code milestones} or a requirement's id
     * @param value null when none of its terms is known, and then the part is left out
     */
    public record PartTerm(
            String part,
            int weight,
            List<Term> terms,
            @Nullable Fraction value) {
        public PartTerm {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A deal-breaker and what it allows at best.
     *
     * @param effect null when unknown
     */
    public record GateTerm(
            ItemId item,
            String label,
            String words,
            GateKind kind,
            @Nullable GateEffect effect,
            Verdict cap) {}

    /**
     * A phase's hours: weeks by base by the mean of the needs, rounded up.
     *
     * @param needs of its milestone items, in percent
     */
    public record PhaseTerm(int phase, int weeks, int baseHoursPerWeek, List<Integer> needs, int hours) {
        public PhaseTerm {
            needs = List.copyOf(needs);
        }
    }
}
