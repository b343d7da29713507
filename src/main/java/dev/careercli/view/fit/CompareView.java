package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.fit.Caps;
import dev.careercli.fit.Comparison;
import dev.careercli.fit.Comparison.Side;
import dev.careercli.fit.DecidingAnswer;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitPlan;
import dev.careercli.fit.FitReport;
import dev.careercli.fit.Verdict;
import dev.careercli.render.Block;
import dev.careercli.render.Block.Cell;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Careers beside each other: verdicts, what decides each, the way to each, and what would be kept and given up. */
public final class CompareView {
    private final Comparison comparison;
    private final Map<Career, FitExplanation> explanations;
    private final KeepAndGiveUp choices;

    /** @param explanations of every career that is compared */
    public CompareView(Comparison comparison, Map<Career, FitExplanation> explanations) {
        this.comparison = comparison;
        this.explanations = Map.copyOf(explanations);
        this.choices = new KeepAndGiveUp(comparison.sides());
    }

    public Output output(LocalDate today) {
        Document.Builder page = Document.build()
                .title("Careers beside each other", Formats.date(today))
                .paragraph(Text.accent(headline()));
        below().forEach(page::paragraph);
        page.add(table(verdicts()));
        page.group(new Block.Heading(Text.strong("The way there")), table(ways()));
        List<Block.Item> kept = choices.kept().stream().map(CompareView::item).toList();
        if (!kept.isEmpty()) {
            page.group(new Block.Heading(Text.strong("You keep, whichever you choose")), new Block.Items(kept, 1));
        }
        comparison.sides().forEach(side -> choice(page, side));
        if (comparison.sides().stream().anyMatch(side -> !choices.givenUp(side).isEmpty())) {
            page.paragraph("What you would like in one of them you give up with "
                    + (comparison.sides().size() == 2 ? "the other." : "the others."));
        }
        page.paragraph(
                Text.dim("Each is scored alone by its own guide. This lines your answers up with the guides. It does"
                        + " not predict success."));
        return new Output(page.end(), CompareData.of(comparison, explanations, choices, today));
    }

    private String headline() {
        List<Side> nearest = comparison.nearest();
        if (nearest.isEmpty()) {
            return "Not enough answers yet";
        }
        if (nearest.size() > 1) {
            return "A tie: " + names(nearest);
        }
        boolean alone =
                comparison.sides().stream().filter(s -> s.report().sufficient()).count() == 1;
        return alone
                ? "Only one has a verdict: " + nearest.get(0).career().title()
                : "Nearer: " + nearest.get(0).career().title();
    }

    /** What the headline leaves out: why a tie is one, what is above what, and what is not answered. */
    private List<String> below() {
        List<String> lines = new ArrayList<>();
        List<Side> nearest = comparison.nearest();
        if (nearest.size() > 1) {
            lines.add(
                    "Same verdict, and your answers about the work tell them apart by too little. The hours, and what you would"
                            + " give up, may.");
        }
        for (Side side : comparison.sides()) {
            comparison
                    .above(side)
                    .ifPresent(above -> lines.add(above.career().title() + " is at least as good as "
                            + side.career().title() + " in every row, and better in one."));
            if (!side.report().sufficient()) {
                lines.add(side.career().title() + ": too few answers for a verdict. career fit "
                        + side.career().slug() + " asks what is open.");
            }
        }
        return lines;
    }

    private static String names(List<Side> sides) {
        return sides.stream().map(s -> s.career().title()).collect(Collectors.joining(" and "));
    }

    private Block table(List<List<Cell>> rows) {
        List<Text> header = new ArrayList<>(List.of(Text.EMPTY));
        comparison.sides().forEach(side -> header.add(Text.of(side.career().title())));
        return new Block.Table(header, rows, 0, true);
    }

    private List<List<Cell>> verdicts() {
        return List.of(
                row("Verdict", side -> Text.strong(verdict(side.report()))),
                row("What decides", side -> Text.of(decides(side))),
                row(
                        "The work itself",
                        side -> Text.of(FitWords.want(side.report().want()))),
                row(
                        "What you have done",
                        side -> Text.of(FitWords.ready(side.report().ready()))),
                row("What could rule it out", side -> Text.of(ruleOut(side.report()))),
                row("Pay, as the guide states it", side -> Text.of(Formats.pay(side.pay()))));
    }

    private List<Cell> row(String name, Function<Side, Text> cell) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        comparison.sides().forEach(side -> cells.add(Cell.of(cell.apply(side))));
        return cells;
    }

    private static String verdict(FitReport report) {
        Verdict verdict = report.verdict();
        if (verdict == null) {
            return "not enough answers yet";
        }
        return report.range().isOne()
                ? verdict.headline()
                : verdict.brief() + ", open from " + report.range().low().brief() + " to "
                        + report.range().high().brief();
    }

    String decides(Side side) {
        FitExplanation explanation = Objects.requireNonNull(explanations.get(side.career()));
        FitReport report = side.report();
        if (report.verdict() == null) {
            return report.answered() + " of " + report.scored() + " questions answered";
        }
        DecidingAnswer deciding = explanation.deciding();
        if (deciding != null) {
            return report.answers().pick(deciding.gate().id()) == null
                    ? "still open: " + deciding.gate().label()
                    : "you said \"" + deciding.words() + "\"";
        }
        List<String> holding = FitWords.holding(report.binding());
        return holding.isEmpty() ? "nothing holds it down" : String.join(" and ", holding);
    }

    private static String ruleOut(FitReport report) {
        Caps caps = report.caps();
        if (caps == null) {
            return "not known";
        }
        return switch (caps.gates()) {
            case 0 -> "one answer does";
            case 2 -> "one answer, unless you start a rung lower";
            case 3 -> "perhaps";
            default -> "nothing";
        };
    }

    private List<List<Cell>> ways() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Hours to learn", side -> Text.of(side.report().plan().totalHours() + " h")));
        rows.add(row("Weeks", side -> Text.of(weeks(side.report().plan()))));
        rows.add(row("Start", side -> Text.of(start(side))));
        int phases = comparison.sides().stream()
                .mapToInt(s -> s.career().roadmap().phases().size())
                .max()
                .orElse(0);
        for (int phase = 0; phase < phases; phase++) {
            int index = phase;
            rows.add(row("Milestone " + (phase + 1), side -> Text.of(milestone(side, index))));
        }
        return rows;
    }

    private static String weeks(FitPlan plan) {
        Integer low = plan.weeksLow();
        Integer high = plan.weeksHigh();
        return low == null || high == null
                ? "hours a week not said"
                : low + " to " + high + " at " + plan.hoursPerWeek() + " h a week";
    }

    private static String start(Side side) {
        Integer phase = side.report().plan().startPhase();
        return phase == null
                ? "nothing is left to study"
                : "phase " + phase + ", "
                        + side.career().roadmap().phases().get(phase - 1).brief();
    }

    private static String milestone(Side side, int phase) {
        return phase >= side.career().roadmap().phases().size()
                ? ""
                : side.career().roadmap().phases().get(phase).milestone().brief() + ", "
                        + side.report().plan().hours().get(phase) + " h";
    }

    private void choice(Document.Builder page, Side side) {
        List<Block.Item> items = new ArrayList<>();
        line(items, "you would like", choices.liked(side));
        line(items, "you would put up with", choices.disliked(side));
        if (!items.isEmpty()) {
            page.group(
                    new Block.Heading(Text.strong("Only with " + side.career().title())), new Block.Items(items, 1));
        }
    }

    private static void line(List<Block.Item> items, String what, List<String> labels) {
        if (!labels.isEmpty()) {
            items.add(item(what + ": " + String.join("; ", labels)));
        }
    }

    private static Block.Item item(String text) {
        return new Block.Item("", Text.of(text), Text.EMPTY);
    }

    /** A neighbour of a career whose guide is here and whose verdict is better, or not known yet. */
    public static String nearer(Career neighbour, @Nullable Verdict verdict, int open) {
        return verdict == null
                ? neighbour.title() + " may be nearer, " + Formats.count(open, "question") + " more: career compare"
                : neighbour.title() + " is nearer, " + verdict.brief() + ": career compare";
    }
}
