package dev.careercli.view;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateKind;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.fit.Caps;
import dev.careercli.fit.DecidingAnswer;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitPlan;
import dev.careercli.fit.FitReport;
import dev.careercli.fit.Fraction;
import dev.careercli.fit.Mark;
import dev.careercli.fit.Score;
import dev.careercli.fit.Verdict;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The verdict on one screen: one reason, what would change it, one way on. All the rest is behind a key. */
final class FitVerdictView {
    private static final int BAR = 30;
    private static final int CHANGES = 3;
    private final Career career;
    private final FitExplanation explanation;
    private final FitReport report;
    private final LocalDate taken;
    private final LocalDate today;

    FitVerdictView(Career career, FitExplanation explanation, LocalDate taken, LocalDate today) {
        this.career = career;
        this.explanation = explanation;
        this.report = explanation.report();
        this.taken = taken;
        this.today = today;
    }

    Document document() {
        Verdict verdict = report.verdict();
        Document.Builder page = Document.build()
                .title(
                        career.title(),
                        "your " + Figures.count(answered(), "answer", "answers") + ", " + Figures.date(taken))
                .paragraph(Text.accent(verdict == null ? "Not enough answers yet" : verdict.headline()))
                .paragraph(reason())
                .add(new Block.Table(List.of(), bars(), 0));
        if (verdict != null) {
            page.group(new Block.Heading(Text.strong("What would change it")), changes());
        }
        page.group(new Block.Heading(Text.strong("Where to start")), whereToStart());
        page.group(
                new Block.Paragraph(
                        Text.dim("This lines your answers up with the guide. It does not predict success."), 0),
                new Block.Keys(
                        List.of("w why, line by line", "t try it, 2 hours", "h arithmetic", "r roadmap", "q leave")));
        return page.end();
    }

    private int answered() {
        return report.answered() + (report.answers().hoursPerWeek() > 0 ? 1 : 0);
    }

    private String reason() {
        Verdict verdict = report.verdict();
        if (verdict == null) {
            return open();
        }
        DecidingAnswer deciding = explanation.deciding();
        if (deciding != null) {
            return "One answer decides this: you said \"" + deciding.words() + "\".\n" + gateReason(deciding.gate());
        }
        String span = report.range().isOne() ? "" : "\n" + open();
        List<Caps.Cap> binding = report.binding();
        if (binding.isEmpty()) {
            return verdict.meaning() + span;
        }
        List<String> parts = new ArrayList<>();
        if (binding.contains(Caps.Cap.G)) {
            parts.add("what could rule it out");
        }
        if (binding.contains(Caps.Cap.W)) {
            parts.add("your answers about the day");
        }
        if (binding.contains(Caps.Cap.R)) {
            parts.add("what you have done so far");
        }
        return verdict.meaning() + " Held there by " + String.join(" and by ", parts) + "." + span;
    }

    private static String gateReason(Gate gate) {
        String bridge = gate.bridge();
        if (gate.kind() == GateKind.BRIDGE && bridge != null) {
            return bridge;
        }
        return "That is part of the role, and no employer takes it out.";
    }

    private String open() {
        int open = explanation.open().settling().size();
        if (open == 0) {
            return "Between " + report.range().low().brief() + " and "
                    + report.range().high().brief() + ".";
        }
        return "Between " + report.range().low().brief() + " and "
                + report.range().high().brief() + ": " + Figures.count(open, "answer", "answers") + " would settle it.";
    }

    private List<List<Block.Cell>> bars() {
        return List.of(
                bar("The work itself", report.want(), FitWords.want(report.want())),
                bar("What you have done", report.ready(), FitWords.ready(report.ready())),
                List.of(Block.Cell.of("What could rule out"), Block.Cell.of(ruleOut())));
    }

    private String ruleOut() {
        long named = explanation.criteria().stream()
                .filter(c -> c.mark() == Mark.APPLIES)
                .count();
        long maybe = explanation.criteria().stream()
                .filter(c -> c.mark() == Mark.MAYBE)
                .count();
        if (named > 0) {
            return explanation.deciding() != null && named == 1 ? "one, named above" : named + ", see w";
        }
        return maybe > 0 ? "nothing for sure, " + maybe + " perhaps" : "nothing";
    }

    private static List<Block.Cell> bar(String name, Score score, String words) {
        Fraction point = score.point();
        if (point == null) {
            return List.of(Block.Cell.of(name), Block.Cell.of("not answered"));
        }
        int full = point.times(BAR).dividedBy(100).rounded();
        return List.of(Block.Cell.of(name), Block.Cell.of(words), new Block.Cell.Bar(full, 0, BAR - full, false));
    }

    private Block changes() {
        List<String> lines = new FitWords(career).changes(explanation.pivotGroups());
        List<Block.Item> items = new ArrayList<>();
        lines.stream().limit(CHANGES).forEach(l -> items.add(new Block.Item("", Text.of(l), Text.EMPTY)));
        int more = lines.size() - CHANGES;
        String rest = lines.isEmpty()
                ? "No single answer changes it."
                : more > 0 ? "And " + more + " more; w has them all." : "No other single answer changes it.";
        items.add(new Block.Item("", Text.of(rest), Text.EMPTY));
        return new Block.Items(items, 1);
    }

    private Block whereToStart() {
        Verdict verdict = report.verdict();
        if (verdict == Verdict.NOT || verdict == Verdict.TRY) {
            return elsewhere();
        }
        FitPlan plan = report.plan();
        Integer start = plan.startPhase();
        if (start == null) {
            return new Block.Paragraph(
                    Text.of("Nothing on the roadmap is left to study. Go to interviews: career quiz"), 1);
        }
        Phase phase = career.roadmap().phases().get(start - 1);
        String text = "Phase " + start + ", " + phase.brief() + ".";
        Integer low = plan.weeksLow();
        Integer high = plan.weeksHigh();
        if (low == null || high == null) {
            return new Block.Paragraph(
                    Text.of(text + " " + plan.totalHours()
                            + " hours in all. With your hours a week it gets dates: career" + " roadmap --hours 8"),
                    1);
        }
        return new Block.Paragraph(Text.of(text + " " + dates(plan, start, low, high)), 1);
    }

    private String dates(FitPlan plan, int start, int low, int high) {
        int hours = plan.hoursPerWeek();
        int before = plan.hours().subList(0, start).stream()
                .mapToInt(Integer::intValue)
                .sum();
        int overrun = career.fit().pace().overrunPercent();
        LocalDate first = today.plusWeeks(ceil(before, hours));
        LocalDate firstLate = today.plusWeeks(ceil((long) before * overrun, 100L * hours));
        return "At " + hours + " h a week: first milestone " + Figures.range(first, firstLate) + ", all "
                + FitWords.number(career.roadmap().phases().size()) + " phases "
                + Figures.range(today.plusWeeks(low), today.plusWeeks(high)) + " (" + low + " to " + high + " weeks).";
    }

    private static long ceil(long a, long b) {
        return (a + b - 1) / b;
    }

    /** Two neighbouring roles and a task; no dates. */
    private Block elsewhere() {
        List<Block> parts = new ArrayList<>();
        for (DayItem item : explanation.next().tryIt().stream().limit(1).toList()) {
            parts.add(new Block.Paragraph(
                    Text.of("Try it, " + item.tryIt().minutes() + " minutes: "
                            + item.tryIt().task()),
                    1));
        }
        for (Neighbour neighbour :
                explanation.next().neighbours().stream().limit(2).toList()) {
            parts.add(new Block.Paragraph(Text.of("Look at: " + neighbour.title() + ". " + neighbour.difference()), 1));
        }
        return new Block.Group(parts);
    }
}
