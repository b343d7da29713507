package dev.careercli.content.load;

import static dev.careercli.content.load.Shape.key;
import static dev.careercli.content.load.Shape.list;
import static dev.careercli.content.load.Shape.mapping;
import static dev.careercli.content.load.Shape.maybe;
import static dev.careercli.content.load.Shape.text;
import static dev.careercli.content.load.Shape.word;

import dev.careercli.content.load.Shape.Field;
import dev.careercli.content.load.Shape.Flag;
import dev.careercli.content.load.Shape.Mapping;
import dev.careercli.content.load.Shape.Whole;

/** The shape of the fit quiz in {@code career.yaml}. */
final class FitShape {
    private static final Field ID = key("id", text("Names the item, as in answer files.", Forms.ITEM));
    private static final Field CRITERION = key("criterion", text("The criterion it stands for.", Forms.CRITERION));
    private static final Field LABEL = key("label", text("The few words that stand for it once it is answered."));
    private static final Field STEM = key("stem", text("What is asked; one thing only."));

    private static final Mapping GATE_OPTION = mapping(
            "An answer, worst for this role to best.",
            key("text", text("The answer.")),
            key("effect", word("What the answer does.", "block", "strain", "clear")));

    private static final Mapping GATE = mapping(
            "A possible deal-breaker.",
            ID,
            CRITERION,
            key(
                    "kind",
                    word("hard: the role cannot change it; bridge: the guide offers a way round.", "hard", "bridge")),
            LABEL,
            STEM,
            key("inWant", new Flag("Whether the answer also counts as a wish.")),
            key("options", list("Worst for this role to best.", GATE_OPTION, 3, 5)),
            maybe("bridge", text("Kind bridge only: the guide's way round, a sentence.")),
            maybe("neighbours", list("Roles to look at instead.", text("An id of neighbours.", Forms.ID))));

    private static final Mapping TRY_IT = mapping(
            "A small task that shows what the work is like.",
            key("minutes", new Whole("How long it takes.", 5, 120)),
            key("task", text("What to do.")));

    private static final Mapping DAY_ITEM =
            mapping("A piece of a realistic day.", ID, key("source", Forms.SOURCED), LABEL, STEM, key("tryIt", TRY_IT));

    private static final Mapping BACKGROUND =
            mapping("A background the guide calls a great fit.", ID, CRITERION, LABEL, STEM);

    private static final Mapping REQUIREMENT = mapping(
            "A requirement with its own answers and weight.",
            ID,
            CRITERION,
            key("weight", new Whole("How much it counts.", 0, 100)),
            LABEL,
            STEM,
            key("options", list("Worst for this role to best.", text("An answer."), 3, 5)));

    private static final Field ITEM = key("item", text("A fit item's id.", Forms.ITEM));
    private static final Field AT_LEAST = maybe("atLeast", new Whole("Lowest answer, 0 to 4.", 0, 4));
    private static final Field AT_MOST = maybe("atMost", new Whole("Highest answer, 0 to 4.", 0, 4));
    private static final Mapping BOUND = mapping("An answer within bounds.", ITEM, AT_LEAST, AT_MOST);

    private static final Mapping PLACEMENT = mapping(
            "A milestone the person may already reach.",
            ID,
            key("phase", new Whole("The phase it belongs to.", 1, 99)),
            LABEL,
            STEM,
            maybe("skip", BOUND));

    private static final Mapping CONTRADICTION = mapping(
            "Answers that do not sit well together; shown as a question, never scored.",
            key("id", text("Names the question.", Forms.ID)),
            key("question", text("What is asked then.")),
            key("when", list("All of these hold.", BOUND, 1, 10)));

    static final Mapping FIT = mapping(
            "The fit quiz.",
            key("model", word("The scoring model.", "fit-model/1")),
            key("scale", list("The five answers of day items, worst to best.", text("An answer."), 5, 5)),
            key("scaleUnknown", text("The sixth answer of a day item.")),
            key("anchors", list("The five answers of backgrounds and placement.", text("An answer."), 5, 5)),
            key(
                    "weights",
                    mapping(
                            "Weights of the two grouped parts of readiness.",
                            key("backgrounds", new Whole("Weight of backgrounds.", 0, 100)),
                            key("milestones", new Whole("Weight of milestones.", 0, 100)))),
            key("gates", list("Possible deal-breakers.", GATE, 1, 20)),
            key("preview", list("A realistic day.", DAY_ITEM, 1, 50)),
            key("backgrounds", list("Great-fit backgrounds; any one is enough.", BACKGROUND, 1, 20)),
            key("requirements", list("Requirements with their own answers.", REQUIREMENT, 1, 20)),
            key("placement", list("Milestones by phase.", PLACEMENT, 1, 50)),
            key(
                    "pace",
                    mapping(
                            "How weeks become hours.",
                            key("baseHoursPerWeek", new Whole("Hours a week the guide's weeks mean.", 1, 60)),
                            key("source", Forms.SOURCED),
                            key("overrunPercent", new Whole("The long end, in percent of the short one.", 100, 1000)))),
            maybe("contradictions", list("Answers that do not sit well together.", CONTRADICTION)));

    private FitShape() {}
}
