package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.GateKind;
import dev.careercli.content.ItemId;
import dev.careercli.fit.Caps;
import dev.careercli.fit.DecidingAnswer;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitReport;
import dev.careercli.fit.Fraction;
import dev.careercli.fit.Mark;
import dev.careercli.fit.Score;
import dev.careercli.fit.Verdict;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one screen: one reason, what would change it, one way on. All the rest is behind a key. On a screen of
 * 80 columns it has at most 22 rows, so that the keys of a kept verdict and the prompt stay within 24.
 */
final class FitVerdictView {
    private static final int BAR = 28;

    /** Cells of a row under a heading at 80 columns, and of a paragraph. */
    static final int ROW = 74;

    private static final int LINE = 76;
    private static final int INDENT = 2;
    private static final int CHANGES = 2;

    private static final List<String> KEYS =
            List.of("w why, line by line", "t try it, 2 hours", "h arithmetic", "r roadmap", "q leave");

    private final Career career;
    private final FitExplanation explanation;
    private final FitReport report;
    private final LocalDate taken;
    private final boolean keyed;
    private final FitNextSteps wayOn;

    /** @param brief whether the next steps are only named, since a key shows the rest */
    FitVerdictView(
            Career career,
            FitExplanation explanation,
            LocalDate taken,
            LocalDate today,
            @Nullable String nearer,
            boolean brief) {
        this.career = career;
        this.explanation = explanation;
        this.report = explanation.report();
        this.taken = taken;
        this.keyed = brief;
        this.wayOn = new FitNextSteps(career, explanation, today, nearer, brief);
    }

    Document withoutKeys() {
        return body().add(caveat()).end();
    }

    Document document() {
        return body().add(new Block.Group(List.of(caveat(), new Block.Keys(KEYS))))
                .end();
    }

    private Document.Builder body() {
        Verdict verdict = report.verdict();
        Document.Builder page = Document.build()
                .title(
                        career.title(),
                        "your " + Formats.count(answered(), "answer", "answers") + ", " + Formats.date(taken))
                .paragraph(Text.accent(verdict == null ? "Not enough answers yet" : verdict.headline()))
                .paragraph(reason())
                .add(new Block.Table(List.of(), bars(), 0));
        if (verdict != null) {
            page.group(new Block.Heading(Text.strong("What would change it")), changes());
        }
        page.group(new Block.Heading(Text.strong("Where to start")), wayOn.block());
        return page;
    }

    private static Block caveat() {
        return new Block.Paragraph(
                Text.dim("This lines your answers up with the guide. It does not predict success."), 0);
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
        if (deciding != null && report.answers().pick(deciding.gate().id()) == null) {
            return "One open answer decides this: \"" + deciding.gate().stem() + "\"\n"
                    + (keyed ? "Enter answers it now." : "To answer it: career fit, then Enter.");
        }
        if (deciding != null) {
            String said = "One answer decides this: you said \"" + deciding.words() + "\".";
            return (said.length() <= LINE ? said : "One answer decides: \"" + deciding.words() + "\".") + "\n"
                    + gateReason(deciding.gate());
        }
        String span = report.range().isOne() ? "" : "\n" + open();
        List<Caps.Cap> binding = report.binding();
        if (verdict == Verdict.NOT && !binding.contains(Caps.Cap.G)) {
            return "Most of the day that the guide describes is what you would rather avoid." + span;
        }
        // What a lukewarm day means is already said by the verdict's own sentence.
        if (binding.isEmpty() || verdict == Verdict.TRY) {
            return verdict.meaning() + span;
        }
        List<String> parts = FitWords.holding(binding);
        String number = parts.size() == 1 ? "One thing holds" : FitWords.capital(parts.size()) + " things hold";
        // A verdict of which something could still be ruled out is not explained by "nothing rules it out".
        String meaning = binding.contains(Caps.Cap.G) ? "" : verdict.meaning() + " ";
        return meaning + number + " it there: " + String.join(parts.size() == 2 ? ", and " : ", ", parts) + "." + span;
    }

    private static String gateReason(Gate gate) {
        String bridge = gate.bridge();
        if (gate.kind() == GateKind.BRIDGE && bridge != null) {
            return bridge;
        }
        return "That is part of the role, and no employer takes it out.";
    }

    /** The open answer that settles the range; the range itself is left out where it would take a second line. */
    private String settledBy(ItemId item) {
        String open = "Open: \"" + new FitWords(career).label(item) + "\"";
        String range =
                report.range().low().brief() + " to " + report.range().high().brief();
        String whole = open + ": " + range + ".";
        return whole.length() <= LINE - INDENT ? whole : open + ".";
    }

    private String open() {
        int open = explanation.open().settling().size();
        String settle = Formats.count(open, "answer", "answers") + " would settle it";
        String low = report.range().low().brief();
        if (report.range().isOne()) {
            return low + " so far; " + settle + ".";
        }
        String asks = !keyed ? "." : open == 1 ? "; Enter asks it." : "; Enter asks the first.";
        String range = report.verdict() == report.range().high()
                ? "It could fall to " + low
                : "Between " + low + " and " + report.range().high().brief();
        if (open == 0) {
            return range + ".";
        }
        String said = range + ": " + settle + asks;
        // One line where it can be: the verdict, its keys and the prompt fit a screen of 24 rows.
        return said.length() <= LINE
                ? said
                : range + ": " + Formats.count(open, "answer settles", "answers settle") + " it"
                        + (keyed ? "; Enter asks." : ".");
    }

    private List<List<Block.Cell>> bars() {
        return List.of(
                bar("The work itself", report.want(), FitWords.want(report.want())),
                bar("What you have done", report.ready(), FitWords.ready(report.ready())),
                List.of(Block.Cell.of("What could rule it out"), Block.Cell.of(ruleOut())));
    }

    private String ruleOut() {
        long named = explanation.criteria().stream()
                .filter(c -> c.mark() == Mark.APPLIES)
                .count();
        long maybe = explanation.criteria().stream()
                .filter(c -> c.mark() == Mark.MAYBE)
                .count();
        String where = ", see " + (keyed ? "w" : "--why");
        if (named > 0) {
            return explanation.deciding() != null && named == 1
                    ? "one, named above"
                    : FitWords.number((int) named) + where;
        }
        return maybe > 0 ? "perhaps " + FitWords.number((int) maybe) + where : "nothing";
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
        List<String> lines = new FitWords(career).changes(explanation.pivotGroups(), ROW);
        List<String> shown = new ArrayList<>();
        if (lines.size() <= CHANGES) {
            shown.addAll(lines);
        } else {
            shown.addAll(lines.subList(0, CHANGES - 1));
            shown.add("And " + (lines.size() - shown.size()) + " more; w has them all.");
        }
        List<ItemId> open = explanation.open().settling();
        if (!open.isEmpty() && shown.size() < CHANGES) {
            shown.add(
                    open.size() == 1
                            ? settledBy(open.get(0))
                            : "Answering the " + open.size() + " open questions may.");
        } else if (shown.size() < CHANGES) {
            shown.add(lines.isEmpty() ? "No single answer changes it." : "No other single answer changes it.");
        }
        return new Block.Items(
                shown.stream()
                        .map(l -> new Block.Item("", Text.of(l), Text.EMPTY))
                        .toList(),
                1);
    }
}
