package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.GateEffect;
import dev.careercli.content.FitSpec.GateKind;
import dev.careercli.content.ItemId;
import dev.careercli.fit.Contributions;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitModel;
import dev.careercli.fit.FitReport;
import dev.careercli.fit.Fraction;
import dev.careercli.fit.PencilCalculation;
import dev.careercli.fit.WorkedExample;
import dev.careercli.fit.WorkedExample.GateTerm;
import dev.careercli.fit.WorkedExample.PartTerm;
import dev.careercli.fit.WorkedExample.PhaseTerm;
import dev.careercli.fit.WorkedExample.Term;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The arithmetic, with the person's own numbers, so that a reader can redo it with a pencil. */
final class FitHowView {
    private final Career career;
    private final FitExplanation explanation;
    private final FitReport report;
    private final WorkedExample example;

    FitHowView(Career career, FitExplanation explanation) {
        this.career = career;
        this.explanation = explanation;
        this.report = explanation.report();
        this.example = new PencilCalculation(career).of(report);
    }

    Document document() {
        Document.Builder page = Document.build();
        page.group(
                heading("The arithmetic, " + FitModel.NAME),
                text(
                        "Every answer runs from worst to best for the role and is worth 0, 25, 50, 75 or 100 points; \"can't tell\" is left"
                                + " out. Digits 1 to 5 on the screen are 0 to 4 in an answers file. The thresholds and weights are our own"
                                + " judgement, the same for every guide; nobody's careers were measured to find them."));
        page.group(
                heading("WANT, the mean of " + example.wantCount() + " answers"), terms(example.want()), text(want()));
        page.group(heading("READY, a weighted mean"), parts(), text(ready()));
        page.group(
                heading("What each adds to WANT and to READY, or takes from it"),
                shares(explanation.want()),
                shares(explanation.ready()),
                text("Counted from the middle, 50: its points less 50, by its share of what is known."));
        page.group(heading("What could rule it out"), gates(), text(gateCaps()));
        page.group(heading("Verdict, the lowest of three"), text(verdict()));
        page.group(
                heading("Hours"),
                phases(),
                text("A phase takes its weeks times " + career.fit().pace().baseHoursPerWeek()
                        + " hours (our assumption: the guide gives weeks only), times the mean share its milestones still need:"
                        + " " + FitModel.NEED.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + " percent for the five answers. The long end is "
                        + career.fit().pace().overrunPercent() + " percent of the short one."));
        return page.end();
    }

    private static Block heading(String text) {
        return new Block.Heading(Text.strong(text));
    }

    private static Block text(String text) {
        return new Block.Paragraph(Text.of(text), 1);
    }

    private static Block terms(List<Term> terms) {
        return new Block.Table(
                List.of(),
                terms.stream()
                        .map(t -> List.of(
                                Block.Cell.of(t.label()),
                                Block.Cell.of(Text.dim(t.words())),
                                Block.Cell.right(points(t.points()))))
                        .toList(),
                1);
    }

    private Block shares(Contributions contributions) {
        return new Block.Table(
                List.of(),
                contributions.all().stream()
                        .map(c -> List.of(
                                Block.Cell.of(name(c.part())),
                                Block.Cell.right((c.amount().sign() > 0 ? "+" : "") + points(c.amount()))))
                        .toList(),
                1);
    }

    private static String points(@Nullable Fraction points) {
        return points == null
                ? "-"
                : points.denominator() == 1 ? points.toString() : points.toDecimal() + " (" + points + ")";
    }

    private String want() {
        if (example.wantCount() == 0) {
            return "Nothing of it is answered.";
        }
        return "WANT = " + example.wantSum() + " / " + example.wantCount() + " = "
                + shown(report.want().point()) + ". "
                + bands(FitModel.WANT_STEPS, FitModel.WANT_CAPS);
    }

    /** {@code Below 25 allows 2, below 50 allows 3, else 4.} */
    private static String bands(List<Integer> steps, List<Integer> caps) {
        String below = IntStream.range(0, steps.size())
                .mapToObj(i -> (i == 0 ? "Below " : "below ") + steps.get(i) + " allows " + caps.get(i))
                .collect(Collectors.joining(", "));
        return below + ", else " + caps.get(caps.size() - 1) + ".";
    }

    private static String gateCaps() {
        return "A hard block allows " + FitModel.gateCap(GateKind.HARD, GateEffect.BLOCK)
                + ", a block with a way round " + FitModel.gateCap(GateKind.BRIDGE, GateEffect.BLOCK)
                + ", a strain or an open answer " + FitModel.gateCap(GateKind.BRIDGE, GateEffect.STRAIN)
                + ", else " + FitModel.gateCap(GateKind.BRIDGE, GateEffect.CLEAR) + ".";
    }

    private static String shown(@Nullable Fraction value) {
        Fraction known = Objects.requireNonNull(value);
        return known.denominator() == 1 ? known.toString() : known.toDecimal() + " (" + known + ")";
    }

    private Block parts() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (PartTerm part : example.ready()) {
            String inside = part.terms().stream().map(t -> points(t.points())).collect(Collectors.joining(", "));
            rows.add(List.of(
                    Block.Cell.of(name(part.part())),
                    Block.Cell.of(Text.dim(inside)),
                    Block.Cell.right(points(part.value())),
                    Block.Cell.right("x " + part.weight())));
        }
        return new Block.Table(List.of(), rows, 1);
    }

    private String name(String part) {
        return switch (part) {
            case "backgrounds" -> "Backgrounds: the best, plus a fifth of the second";
            case "milestones" -> "Milestones: the mean";
            default -> new FitWords(career).label(new ItemId(part));
        };
    }

    private String ready() {
        if (example.readyWeight() == 0) {
            return "Nothing of it is answered.";
        }
        return "READY = " + example.readySum() + " / " + example.readyWeight() + " = "
                + shown(report.ready().point()) + ". "
                + bands(FitModel.READY_STEPS, FitModel.READY_CAPS);
    }

    private Block gates() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (GateTerm gate : example.gates()) {
            rows.add(List.of(
                    Block.Cell.of(gate.label()),
                    Block.Cell.of(Text.dim(gate.words())),
                    Block.Cell.right("allows " + gate.cap().cap())));
        }
        return new Block.Table(List.of(), rows, 1);
    }

    private String verdict() {
        var caps = report.caps();
        if (caps == null) {
            return "Too few answers for one: " + report.answered() + " of " + report.scored()
                    + ", " + FitModel.ENOUGH_PERCENT + " percent are needed, half of"
                    + " WANT and of READY, and no more than one open deal-breaker.";
        }
        return "The lowest of " + caps.gates() + " (what could rule it out), " + caps.want() + " (WANT) and "
                + caps.ready() + " (READY) is " + caps.verdict().cap() + ": "
                + caps.verdict().headline() + ".";
    }

    private Block phases() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (PhaseTerm phase : example.phases()) {
            String needs = phase.needs().stream().map(n -> n + " %").collect(Collectors.joining(", "));
            rows.add(List.of(
                    Block.Cell.of("Phase " + phase.phase()),
                    Block.Cell.of(
                            Text.dim(phase.weeks() + " weeks x " + phase.baseHoursPerWeek() + " h, needs " + needs)),
                    Block.Cell.right(phase.hours() + " h")));
        }
        return new Block.Table(List.of(), rows, 1);
    }
}
