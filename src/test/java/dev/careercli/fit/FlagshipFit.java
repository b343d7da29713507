package dev.careercli.fit;

import static dev.careercli.content.FitSpec.GateEffect.BLOCK;
import static dev.careercli.content.FitSpec.GateEffect.CLEAR;
import static dev.careercli.content.FitSpec.GateEffect.STRAIN;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Criterion;
import dev.careercli.content.Career.CriterionGroup;
import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.Career.Rung;
import dev.careercli.content.Career.Statement;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.CriterionId;
import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Background;
import dev.careercli.content.FitSpec.Bound;
import dev.careercli.content.FitSpec.Contradiction;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateEffect;
import dev.careercli.content.FitSpec.GateKind;
import dev.careercli.content.FitSpec.GateOption;
import dev.careercli.content.FitSpec.Pace;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.FitSpec.Requirement;
import dev.careercli.content.FitSpec.TryIt;
import dev.careercli.content.FitSpec.Weights;
import dev.careercli.content.GoalId;
import dev.careercli.content.ItemId;
import dev.careercli.content.RoadmapSpec;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Milestone;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.content.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shape of the first guide's fit items and roadmap, with short texts: what the pure rooms are tested on. */
public final class FlagshipFit {
    public static final List<String> SCALE = List.of("way out", "put up", "neutral", "like it", "look forward");
    public static final List<String> ANCHORS = List.of("never", "studied", "with help", "alone", "relied on");

    private FlagshipFit() {}

    public static ItemId id(String text) {
        return new ItemId(text);
    }

    public static FitSpec spec() {
        return spec(new Weights(3, 3), 2, 1, 1);
    }

    public static FitSpec spec(Weights weights, int coding, int evidence, int selfLearning) {
        return new FitSpec(
                FitModel.NAME,
                SCALE,
                "can't picture it",
                ANCHORS,
                weights,
                List.of(
                        gate(
                                "coding",
                                "may-not-1",
                                GateKind.HARD,
                                true,
                                List.of("I want a job without it", "If I must")),
                        gate("ai_interest", "may-not-3", GateKind.HARD, true, List.of("skip it", "if my job made me")),
                        gate(
                                "entry_level",
                                "may-not-2",
                                GateKind.BRIDGE,
                                false,
                                List.of("first job", "under 2 years"))),
                Stream.of("t1", "t2", "t3", "t4", "t5", "t6", "f1", "f2", "f3")
                        .map(FlagshipFit::day)
                        .toList(),
                List.of(
                        new Background(id("b_devops"), new CriterionId("great-1"), "DevOps", "Run pipelines"),
                        new Background(id("b_appsec"), new CriterionId("great-2"), "AppSec", "Find holes"),
                        new Background(id("b_ml"), new CriterionId("great-3"), "ML", "Train models")),
                List.of(
                        requirement("coding_exp", "req-3", coding),
                        requirement("evidence", "req-2", evidence),
                        requirement("self_learning", "req-1", selfLearning)),
                placement(),
                new Pace(10, Source.ASSUMPTION, 160),
                contradictions());
    }

    private static List<Placement> placement() {
        return List.of(
                new Placement(id("m1a"), 1, "m1a", "pipeline", null),
                new Placement(id("m1b"), 1, "m1b", "web flaws", null),
                new Placement(id("m2"), 2, "m2", "threat model", null),
                new Placement(id("m3"), 3, "m3", "deploy", new Bound(id("m2"), 0, 1)),
                new Placement(id("m4"), 4, "m4", "red team", new Bound(id("m2"), 0, 1)));
    }

    private static List<Contradiction> contradictions() {
        return List.of(
                new Contradiction(
                        "no-code-but-likes-it",
                        "You want no code, yet you like the three coding tasks. Which is it?",
                        List.of(
                                new Bound(id("coding"), 0, 0),
                                new Bound(id("t1"), 3, 4),
                                new Bound(id("t2"), 3, 4),
                                new Bound(id("t6"), 3, 4))),
                new Contradiction(
                        "leads-without-code",
                        "You lead assessments and own almost no code. Is that right?",
                        List.of(new Bound(id("m4"), 3, 4), new Bound(id("coding_exp"), 0, 1))));
    }

    private static Gate gate(String id, String criterion, GateKind kind, boolean inWant, List<String> low) {
        List<GateOption> options = new ArrayList<>();
        List<String> texts = List.of(low.get(0), low.get(1), id + " two", id + " three", id + " four");
        List<GateEffect> effects = List.of(BLOCK, STRAIN, CLEAR, CLEAR, CLEAR);
        for (int i = 0; i < texts.size(); i++) {
            options.add(new GateOption(texts.get(i), effects.get(i)));
        }
        return new Gate(
                id(id),
                new CriterionId(criterion),
                kind,
                id,
                id + "?",
                options,
                inWant,
                kind == GateKind.BRIDGE ? "The ladder has a rung below it." : null,
                kind == GateKind.BRIDGE ? List.of() : List.of("near-" + id.charAt(0)));
    }

    private static DayItem day(String id) {
        return new DayItem(id(id), Source.SEED, id, "Do " + id, new TryIt(120, "Try " + id));
    }

    private static Requirement requirement(String id, String criterion, int weight) {
        return new Requirement(
                id(id),
                new CriterionId(criterion),
                weight,
                id,
                id + "?",
                Stream.of("0", "1", "2", "3", "4").map(n -> id + " " + n).toList());
    }

    public static RoadmapSpec roadmap() {
        return new RoadmapSpec(List.of(
                phase(1, "Foundations", 8),
                phase(2, "AI/ML security", 10),
                phase(3, "Secure pipelines", 12),
                phase(4, "Threats, leading", 10)));
    }

    private static Phase phase(int number, String brief, int weeks) {
        List<Goal> goals = Stream.of("a", "b", "c")
                .map(letter -> new Goal(goal(number + letter), number + letter, "Goal " + letter, "goal " + letter))
                .toList();
        Milestone milestone = new Milestone(goal(number + "m"), number + "m", "Milestone", "milestone");
        return new Phase(number, brief + " phase", brief, weeks, goals, List.of(), milestone);
    }

    /** The id of the goal or milestone with a handle such as {@code 1b}. */
    public static GoalId goal(String handle) {
        return new GoalId("goal-" + handle);
    }

    public static Career career() {
        return career("ai-devsecops-specialist", spec());
    }

    public static Career career(String slug, FitSpec spec) {
        return new Career(
                new CareerSlug(slug),
                "Specialist",
                true,
                1,
                List.of(),
                new Statement("Overview", Source.SEED),
                List.of(),
                List.of(
                        criterion("great-1", CriterionGroup.GREAT_FIT, "DevOps"),
                        criterion("great-2", CriterionGroup.GREAT_FIT, "AppSec"),
                        criterion("great-3", CriterionGroup.GREAT_FIT, "ML"),
                        criterion("req-1", CriterionGroup.REQUIRES, "advanced level"),
                        criterion("req-2", CriterionGroup.REQUIRES, "entry barrier"),
                        criterion("req-3", CriterionGroup.REQUIRES, "coding"),
                        criterion("req-4", CriterionGroup.REQUIRES, "about 9 months"),
                        criterion("may-not-1", CriterionGroup.MAY_NOT_FIT, "no programming"),
                        criterion("may-not-2", CriterionGroup.MAY_NOT_FIT, "entry-level start"),
                        criterion("may-not-3", CriterionGroup.MAY_NOT_FIT, "no interest in AI")),
                spec,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                roadmap(),
                List.of(),
                List.of(
                        rung("junior", "Junior", "0 to 2"),
                        rung("own", "Specialist", "2 to 5"),
                        rung("senior", "Senior", "5 to 8")),
                List.of(),
                List.of(neighbour("near-c"), neighbour("near-a"), neighbour("near-x")),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private static Criterion criterion(String id, CriterionGroup group, String brief) {
        return new Criterion(new CriterionId(id), group, brief, brief, Source.SEED);
    }

    private static Rung rung(String id, String title, String years) {
        return new Rung(id, title, years, new Career.Pay(1, 2, false, "USD"), Source.SEED, List.of());
    }

    private static Neighbour neighbour(String id) {
        return new Neighbour(id, id, "differs", Source.EDITORIAL);
    }

    public static FitScorer scorer() {
        return new FitScorer(spec(), roadmap());
    }
}
