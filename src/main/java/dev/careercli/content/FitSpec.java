package dev.careercli.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fit quiz of a guide: its items in the order in which they are asked, and the weights that a guide may set.
 * Thresholds are not here: they belong to the model and no guide may change them.
 *
 * @param model the name of the scoring model, {@code fit-model/1}
 * @param scale the five answers that all day items share, worst to best
 * @param scaleUnknown the sixth answer of a day item
 * @param anchors the five answers that backgrounds and placement share, worst to best
 * @param weights how much backgrounds and milestones count in READY
 */
public record FitSpec(
        String model,
        List<String> scale,
        String scaleUnknown,
        List<String> anchors,
        Weights weights,
        List<Gate> gates,
        List<DayItem> preview,
        List<Background> backgrounds,
        List<Requirement> requirements,
        List<Placement> placement,
        Pace pace,
        List<Contradiction> contradictions) {

    public FitSpec {
        Require.text(model, "fit model");
        Require.between(5, 5, scale.size(), "number of answers in scale");
        Require.between(5, 5, anchors.size(), "number of answers in anchors");
        scale = List.copyOf(scale);
        anchors = List.copyOf(anchors);
        gates = Require.some(gates, "gates");
        preview = Require.some(preview, "preview");
        backgrounds = Require.some(backgrounds, "backgrounds");
        requirements = Require.some(requirements, "requirements");
        placement = Require.some(placement, "placement");
        contradictions = List.copyOf(contradictions);
        Set<ItemId> ids = new TreeSet<>();
        for (List<? extends Item> group : List.of(gates, preview, backgrounds, requirements, placement)) {
            for (Item item : group) {
                if (!ids.add(item.id())) {
                    throw new IllegalArgumentException("fit item '" + item.id() + "' stands twice");
                }
            }
        }
    }

    /** Every scored item in the order in which it is asked. */
    public List<Item> items() {
        List<Item> all = new ArrayList<>();
        all.addAll(gates);
        all.addAll(preview);
        all.addAll(backgrounds);
        all.addAll(requirements);
        all.addAll(placement);
        return List.copyOf(all);
    }

    /** One thing the person is asked; its answers run from worst for this role to best. */
    public sealed interface Item permits Gate, DayItem, Background, Requirement, Placement {
        ItemId id();

        /** A short label, shown once it is answered. */
        String label();

        String stem();
    }

    /** Whether a role can work around a deal-breaker. */
    public enum GateKind {
        /** The role cannot change it. */
        HARD,
        /** The guide itself offers a way round, a lower rung. */
        BRIDGE
    }

    /** What one answer to a deal-breaker does. */
    public enum GateEffect {
        BLOCK,
        STRAIN,
        CLEAR
    }

    /** One answer to a deal-breaker. */
    public record GateOption(String text, GateEffect effect) {}

    /**
     * A possible deal-breaker.
     *
     * @param inWant whether the answer also counts in WANT
     * @param bridge what the guide offers instead, as one sentence; null unless the kind is BRIDGE
     * @param neighbours ids of the roles to look at when this answer rules the role out
     */
    public record Gate(
            ItemId id,
            CriterionId criterion,
            GateKind kind,
            String label,
            String stem,
            List<GateOption> options,
            boolean inWant,
            @Nullable String bridge,
            List<String> neighbours)
            implements Item {
        public Gate {
            Require.between(3, 5, options.size(), "number of options of " + id);
            options = List.copyOf(options);
            neighbours = List.copyOf(neighbours);
        }
    }

    /** A piece of a realistic day; answered on the shared scale. */
    public record DayItem(ItemId id, Source source, String label, String stem, TryIt tryIt) implements Item {}

    /** A small task that turns "can't picture it" into an answer. */
    public record TryIt(int minutes, String task) {
        public TryIt {
            Require.between(5, 120, minutes, "tryIt minutes");
            Require.text(task, "tryIt task");
        }
    }

    /** A background the guide calls a great fit; any one is enough. */
    public record Background(ItemId id, CriterionId criterion, String label, String stem) implements Item {}

    /** A requirement with its own answers and weight. */
    public record Requirement(
            ItemId id, CriterionId criterion, int weight, String label, String stem, List<String> options)
            implements Item {
        public Requirement {
            Require.between(0, 100, weight, "weight of " + id);
            Require.between(3, 5, options.size(), "number of options of " + id);
            options = List.copyOf(options);
        }
    }

    /**
     * A milestone the person may already reach.
     *
     * @param phase the phase it belongs to, from 1
     * @param skip when the item need not be asked, since an earlier answer says "never"; null when always asked
     */
    public record Placement(
            ItemId id,
            int phase,
            String label,
            String stem,
            @Nullable Bound skip) implements Item {}

    /**
     * An answer within bounds.
     *
     * @param atLeast lowest answer, 0 to 4
     * @param atMost highest answer, 0 to 4
     */
    public record Bound(ItemId item, int atLeast, int atMost) {
        public Bound {
            Require.between(0, 4, atLeast, "atLeast");
            Require.between(atLeast, 4, atMost, "atMost");
        }
    }

    /** Answers that do not sit well together: shown as a question, never scored. */
    public record Contradiction(String id, String question, List<Bound> when) {
        public Contradiction {
            when = Require.some(when, "when");
        }
    }

    /** Weights of the two grouped parts of READY; the single requirements carry their own. */
    public record Weights(int backgrounds, int milestones) {
        public Weights {
            Require.between(0, 100, backgrounds, "weight of backgrounds");
            Require.between(0, 100, milestones, "weight of milestones");
        }
    }

    /**
     * How weeks become hours.
     *
     * @param baseHoursPerWeek hours a week that the guide's weeks are taken to mean
     * @param overrunPercent the long end of a range, in percent of the short one
     */
    public record Pace(int baseHoursPerWeek, Source source, int overrunPercent) {
        public Pace {
            Require.between(1, 60, baseHoursPerWeek, "baseHoursPerWeek");
            Require.between(100, 1000, overrunPercent, "overrunPercent");
        }
    }
}
