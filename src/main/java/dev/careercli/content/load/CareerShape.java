package dev.careercli.content.load;

import static dev.careercli.content.load.Shape.key;
import static dev.careercli.content.load.Shape.list;
import static dev.careercli.content.load.Shape.mapping;
import static dev.careercli.content.load.Shape.maybe;
import static dev.careercli.content.load.Shape.text;
import static dev.careercli.content.load.Shape.word;

import dev.careercli.content.load.Shape.Field;
import dev.careercli.content.load.Shape.Flag;
import dev.careercli.content.load.Shape.Listing;
import dev.careercli.content.load.Shape.Mapping;
import dev.careercli.content.load.Shape.Renames;
import dev.careercli.content.load.Shape.Whole;

/** The shape of {@code career.yaml} but for its fit quiz; docs/content-format.md shows one. */
final class CareerShape {
    private static final Field SOURCE = key("source", Forms.SOURCED);
    private static final Listing GOALS = list("Ids of the goals it serves.", text("A goal's id.", Forms.ID));

    private static final Mapping CODE = mapping(
            "A code of the role in an outside taxonomy.",
            key("scheme", text("The taxonomy, as O*NET.")),
            key("id", text("The code.")),
            key("title", text("The code's title.")),
            SOURCE);

    private static final Mapping STATEMENT =
            mapping("A statement and who says so.", key("text", text("The statement, in the guide's words.")), SOURCE);

    private static final Mapping CRITERION = mapping(
            "A criterion of the guide.",
            key("id", text("great-1, req-1 or may-not-1 and so on.", Forms.CRITERION)),
            key("brief", text("A few words for the table of criteria.")),
            key("text", text("The criterion in full.")),
            SOURCE);

    private static final Mapping CRITERIA = mapping(
            "What the guide says about who fits.",
            key("greatFit", list("Great fit if you are.", CRITERION)),
            key("requires", list("This role requires.", CRITERION)),
            key("mayNotFit", list("May not be right if.", CRITERION)));

    private static final Mapping DAY = mapping(
            "An entry of the typical day.",
            key("time", text("On a 24-hour clock, in quotes.", Forms.TIME)),
            key("text", text("What is done then.")),
            SOURCE);

    private static final Mapping METRIC = mapping(
            "A figure of the guide.",
            key("id", text("Names the figure.", Forms.ID)),
            key("name", text("What is measured.")),
            key("value", text("The figure as printed, as 9.2/10.")),
            key("note", text("How to read it.")),
            SOURCE,
            key("sourceStated", new Flag("Whether the guide says where the figure comes from.")));

    private static final Mapping SKILL = mapping(
            "A skill of the role.",
            key("id", text("Names the skill for ever; unique across guides.", Forms.ID)),
            key("name", text("The skill.")),
            SOURCE,
            key("what", text("What it is.")),
            key("why", text("Why this role needs it.")),
            key("resources", list("Where to learn it.", text("A resource."))),
            key("goals", GOALS),
            key("areas", list("Areas whose questions practise it.", text("An area.", Forms.AREA))),
            key("related", list("Other roles that need it.", text("A role."))));

    private static final Mapping TOOL = mapping(
            "A tool of the trade.",
            key("id", text("Names the tool.", Forms.ID)),
            key("name", text("The tool.")),
            key("use", text("What it is used for.")),
            SOURCE,
            maybe("note", text("Anything else worth knowing.")));

    private static final Mapping STEP = mapping(
            "A goal or milestone.",
            key("id", text("Names it for ever; unique across guides.", Forms.ID)),
            key("handle", text("What one types: 1a for a goal, 1m for a milestone.", Forms.HANDLE)),
            key("brief", text("At most about forty characters, for timelines.")),
            key("text", text("The goal or milestone in full.")));

    private static final Mapping RESOURCE = mapping(
            "Something to learn from.",
            key("id", text("Names the resource.", Forms.ID)),
            key("title", text("Its title.")),
            maybe("cost", word("Left out when no source says so.", "free", "paid", "mixed")),
            maybe("url", text("An address; the program never opens it.", Forms.URL)),
            SOURCE,
            key("goals", GOALS));

    private static final Mapping PHASE = mapping(
            "A phase of the roadmap.",
            key("number", new Whole("From 1, in order.", 1, 99)),
            key("title", text("Its title.")),
            key("brief", text("A name of at most 18 characters, for timelines.")),
            key("weeks", new Whole("The guide's length in weeks.", 1, 520)),
            key("goals", list("The goals of the phase.", STEP, 1, 26)),
            key("resources", list("What to learn from.", RESOURCE)),
            key("milestone", STEP));

    private static final Mapping ESTIMATE = mapping(
            "What others publish for the same way.",
            key("who", text("Who publishes it.")),
            key("figure", text("The figure, as 6 months.")),
            SOURCE);

    private static final Mapping RUNG = mapping(
            "A step of the career ladder.",
            key("id", text("Names the rung.", Forms.ID)),
            key("title", text("The job's title.")),
            key("years", text("Years of experience, as 2 to 5.")),
            maybe(
                    "payLow",
                    new Whole(
                            "Yearly pay, low end, in whole units. Where nobody states the pay, leave out payLow, payHigh,"
                                    + " payOpen and currency together.",
                            0,
                            100_000_000)),
            maybe("payHigh", new Whole("Yearly pay, high end.", 0, 100_000_000)),
            maybe("payOpen", new Flag("Whether the guide prints a plus after the high end.")),
            maybe("currency", text("The currency's code.", Forms.CURRENCY)),
            SOURCE,
            key("duties", list("What one does there.", text("A duty."))));

    private static final Mapping FAQ = mapping(
            "A common question.", key("question", text("The question.")), key("answer", text("The answer.")), SOURCE);

    private static final Mapping NEIGHBOUR = mapping(
            "Another role that may fit instead.",
            key("id", text("Names the role.", Forms.ID)),
            key("title", text("The role's title.")),
            key("difference", text("What is different there.")),
            SOURCE);

    private static final Mapping AREA = mapping(
            "A field of questions.",
            key("id", text("A1, A2 and so on.", Forms.AREA)),
            key("title", text("Its short name.")),
            maybe(
                    "terms",
                    list(
                            "Names by which people speak of it: tools, standards, abbreviations. They tell the area of a job advert"
                                    + " and of a question noted after an interview.",
                            text("A name."))));

    private static final Mapping SOURCE_NOTE = mapping(
            "Where statements come from.",
            key("id", text("Names the source.")),
            key("title", text("Its title.")),
            key("note", text("What it was used for.")));

    static final Mapping FILE = mapping(
            "A career guide.",
            key("format", new Whole("The version of this format.", 1, 1)),
            key("slug", text("Names the guide and its folder.", Forms.SLUG)),
            key("title", text("The role's title.")),
            maybe("featured", new Flag("Whether it is meant when no career is named.")),
            key("revision", new Whole("Raised when fit items or their options change meaning.", 1, 9999)),
            maybe("codes", list("Codes of the role in outside taxonomies.", CODE)),
            key("overview", STATEMENT),
            maybe("industries", list("Where the role is found.", STATEMENT)),
            key("criteria", CRITERIA),
            key("fit", FitShape.FIT),
            maybe("day", list("The typical day.", DAY)),
            maybe("metrics", list("Figures of the guide.", METRIC)),
            maybe("skills", list("Skills of the role.", SKILL)),
            maybe("tools", list("Tools of the trade.", TOOL)),
            key("roadmap", mapping("The way there.", key("phases", list("In order.", PHASE, 1, 99)))),
            maybe("estimates", list("What others publish for the same way.", ESTIMATE)),
            maybe("ladder", list("The career ladder, lowest rung first.", RUNG)),
            maybe("faq", list("Common questions.", FAQ)),
            maybe("neighbours", list("Other roles that may fit instead.", NEIGHBOUR)),
            key("areas", list("The fields of questions.", AREA, 1, 99)),
            maybe("sources", list("Where the guide's statements come from.", SOURCE_NOTE)),
            maybe("moved", new Renames("Old ids, and the ids that took their place.")),
            maybe("retired", list("Ids never to be used again.", text("An id."))));

    private CareerShape() {}
}
