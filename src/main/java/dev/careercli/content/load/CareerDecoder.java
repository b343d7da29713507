package dev.careercli.content.load;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.Career.Area;
import dev.careercli.content.Career.Code;
import dev.careercli.content.Career.Criterion;
import dev.careercli.content.Career.CriterionGroup;
import dev.careercli.content.Career.DayEntry;
import dev.careercli.content.Career.Estimate;
import dev.careercli.content.Career.Faq;
import dev.careercli.content.Career.Metric;
import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.Career.Pay;
import dev.careercli.content.Career.Rung;
import dev.careercli.content.Career.Skill;
import dev.careercli.content.Career.SourceNote;
import dev.careercli.content.Career.Statement;
import dev.careercli.content.Career.Tool;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.ContentLibrary.Head;
import dev.careercli.content.CriterionId;
import dev.careercli.content.GoalId;
import dev.careercli.content.RoadmapSpec;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Milestone;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.content.RoadmapSpec.Resource;
import dev.careercli.content.SkillId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code career.yaml}, from its tree to the model. */
final class CareerDecoder {
    /** The keys that {@link #head} reads. */
    static final List<String> HEAD = List.of("slug", "title", "featured", "moved");

    /** The keys that state a rung's pay: all of them or none. Not among the shapes, which only a guide in YAML needs. */
    static final List<String> PAY = List.of("payLow", "payHigh", "payOpen", "currency");

    static final String PAY_WHOLE = "pay needs payLow, payHigh, payOpen and currency, or none of them";

    private CareerDecoder() {}

    /** The guide, or every problem its file has. */
    static Decoded<Career> decode(ParsedFile file) {
        List<Problem> problems = new ArrayList<>(file.problems());
        problems.addAll(ShapeCheck.of(file, CareerShape.FILE));
        problems.addAll(PhaseNumbers.check(file));
        if (!problems.isEmpty()) {
            return new Decoded<>(null, problems);
        }
        return new Decoded<>(TreeReader.decode(file, problems, CareerDecoder::career), problems);
    }

    static Career career(TreeReader from) {
        return new Career(
                new CareerSlug(from.text("slug")),
                from.text("title"),
                from.flag("featured"),
                from.whole("revision"),
                from.list("codes", c -> new Code(c.text("scheme"), c.text("id"), c.text("title"), c.source())),
                statement(from.at("overview")),
                from.list("industries", CareerDecoder::statement),
                criteria(from.at("criteria")),
                FitDecoder.fit(from.at("fit")),
                from.list("day", c -> new DayEntry(c.text("time"), c.text("text"), c.source())),
                from.list("metrics", CareerDecoder::metric),
                from.list("skills", CareerDecoder::skill),
                from.list("tools", CareerDecoder::tool),
                new RoadmapSpec(from.at("roadmap").list("phases", CareerDecoder::phase)),
                from.list("estimates", c -> new Estimate(c.text("who"), c.text("figure"), c.source())),
                from.list("ladder", CareerDecoder::rung),
                from.list("faq", c -> new Faq(c.text("question"), c.text("answer"), c.source())),
                from.list("neighbours", CareerDecoder::neighbour),
                from.list("areas", c -> new Area(new AreaId(c.text("id")), c.text("title"), c.texts("terms"))),
                from.list("sources", c -> new SourceNote(c.text("id"), c.text("title"), c.text("note"))),
                moved(from.at("moved")),
                from.texts("retired"));
    }

    static Head head(TreeReader from) {
        return new Head(
                new CareerSlug(from.text("slug")), from.text("title"), from.flag("featured"), moved(from.at("moved")));
    }

    private static Statement statement(TreeReader from) {
        return new Statement(from.text("text"), from.source());
    }

    private static List<Criterion> criteria(TreeReader from) {
        List<Criterion> criteria = new ArrayList<>();
        criteria.addAll(from.list("greatFit", c -> criterion(c, CriterionGroup.GREAT_FIT)));
        criteria.addAll(from.list("requires", c -> criterion(c, CriterionGroup.REQUIRES)));
        criteria.addAll(from.list("mayNotFit", c -> criterion(c, CriterionGroup.MAY_NOT_FIT)));
        return criteria;
    }

    private static Criterion criterion(TreeReader from, CriterionGroup group) {
        return new Criterion(
                new CriterionId(from.text("id")), group, from.text("brief"), from.text("text"), from.source());
    }

    private static Metric metric(TreeReader from) {
        return new Metric(
                from.text("id"),
                from.text("name"),
                from.text("value"),
                from.text("note"),
                from.source(),
                from.flag("sourceStated"));
    }

    private static Skill skill(TreeReader from) {
        return new Skill(
                new SkillId(from.text("id")),
                from.text("name"),
                from.source(),
                from.text("what"),
                from.text("why"),
                from.texts("resources"),
                goalIds(from),
                from.list("areas", c -> new AreaId(c.value())),
                from.texts("related"));
    }

    private static List<GoalId> goalIds(TreeReader from) {
        return from.list("goals", c -> new GoalId(c.value()));
    }

    private static Tool tool(TreeReader from) {
        return new Tool(from.text("id"), from.text("name"), from.text("use"), from.source(), from.maybeText("note"));
    }

    private static Phase phase(TreeReader from) {
        TreeReader milestone = from.at("milestone");
        return new Phase(
                from.whole("number"),
                from.text("title"),
                from.text("brief"),
                from.whole("weeks"),
                from.list("goals", c -> new Goal(stepId(c), c.text("handle"), c.text("text"), c.text("brief"))),
                from.list("resources", CareerDecoder::resource),
                new Milestone(
                        stepId(milestone), milestone.text("handle"), milestone.text("text"), milestone.text("brief")));
    }

    private static GoalId stepId(TreeReader from) {
        return new GoalId(from.text("id"));
    }

    private static Resource resource(TreeReader from) {
        return new Resource(
                from.text("id"),
                from.text("title"),
                from.maybeText("cost"),
                from.maybeText("url"),
                from.source(),
                goalIds(from));
    }

    private static Rung rung(TreeReader from) {
        return new Rung(
                from.text("id"),
                from.text("title"),
                from.text("years"),
                pay(from),
                from.source(),
                from.texts("duties"));
    }

    private static @Nullable Pay pay(TreeReader from) {
        if (PAY.stream().noneMatch(from::has)) {
            return null;
        }
        if (!PAY.stream().allMatch(from::has)) {
            throw new IllegalArgumentException(PAY_WHOLE);
        }
        return new Pay(from.whole("payLow"), from.whole("payHigh"), from.flag("payOpen"), from.text("currency"));
    }

    private static Neighbour neighbour(TreeReader from) {
        return new Neighbour(from.text("id"), from.text("title"), from.text("difference"), from.source());
    }

    private static Map<String, String> moved(TreeReader from) {
        Map<String, String> moved = new TreeMap<>();
        from.node().properties().forEach(e -> moved.put(e.getKey(), e.getValue().asText()));
        return moved;
    }
}
