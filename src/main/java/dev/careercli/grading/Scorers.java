package dev.careercli.grading;

import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.Scorer;
import dev.careercli.grading.score.ScorerText;
import dev.careercli.grading.score.Turn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The trained scorers of one tier.
 *
 * @param point logit that an answer says a claim
 * @param joint the same of several wordings of one claim together
 * @param answer share of full marks
 * @param spread half-width of the interval around it
 * @param gates for each gate a number above 0 when it fires
 * @param polarity logit that a part of an answer says the opposite of a claim
 * @param turn the same from sentence vectors; absent without the model
 */
record Scorers(
        Scorer point, Scorer joint, Scorer answer, Scorer spread, Map<Gate, Scorer> gates, Scorer polarity, Turn turn) {
    /** Picks the scorers of a tier, {@code wording} or {@code meaning}, from all that ship. */
    static Scorers of(List<String> lines, String tier) {
        Map<String, Blend> all = ScorerText.read(lines);
        Map<Gate, Scorer> gates = new EnumMap<>(Gate.class);
        for (Gate gate : Gate.values()) {
            gates.put(gate, pick(all, "gate." + gate.id() + "." + tier));
        }
        return new Scorers(
                pick(all, "point." + tier),
                pick(all, "joint." + tier),
                pick(all, "answer." + tier),
                pick(all, "spread." + tier),
                Map.copyOf(gates),
                pick(all, "polarity." + tier),
                new Turn(
                        pick(all, "turn.difference").linear(),
                        pick(all, "turn.own").linear()));
    }

    private static Blend pick(Map<String, Blend> all, String name) {
        Blend scorer = all.get(name);
        if (scorer == null) {
            throw new IllegalArgumentException("the scorers lack " + name);
        }
        return scorer;
    }
}
