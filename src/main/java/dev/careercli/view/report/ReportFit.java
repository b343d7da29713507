package dev.careercli.view.report;

import dev.careercli.fit.DecidingAnswer;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.FitReport;
import dev.careercli.fit.Fraction;
import dev.careercli.fit.Score;
import dev.careercli.fit.Verdict;
import dev.careercli.render.Block;
import dev.careercli.render.Block.Cell;
import dev.careercli.render.Document;
import dev.careercli.render.HtmlPage.Section;
import dev.careercli.render.Text;
import dev.careercli.view.fit.FitWords;
import java.util.List;

/** The verdict and its reasons on the page. */
final class ReportFit {
    private static final int BAR = 100;
    private static final int CHANGES = 5;
    private final Report report;

    ReportFit(Report report) {
        this.report = report;
    }

    Section section() {
        Report.Fit fit = report.fit();
        if (fit == null) {
            Document none = Document.build()
                    .paragraph("No fit quiz was taken with this edition of the guide. It asks what the work is like for"
                            + " you and what you have done, and explains its verdict: career fit")
                    .end();
            return new Section("fit", "Does it fit", null, none);
        }
        FitExplanation explanation = fit.explanation();
        Verdict verdict = explanation.report().verdict();
        String headline = verdict == null ? "Not enough answers yet" : verdict.headline();
        return new Section("fit", "Does it fit", headline, body(explanation, verdict));
    }

    private Document body(FitExplanation explanation, @org.jspecify.annotations.Nullable Verdict verdict) {
        FitReport reading = explanation.report();
        Document.Builder page = Document.build();
        if (verdict != null) {
            page.paragraph(verdict.meaning());
        }
        DecidingAnswer deciding = explanation.deciding();
        if (deciding != null) {
            page.paragraph("One answer decides this: you said \"" + deciding.words() + "\".");
        }
        if (!reading.range().isOne()) {
            page.paragraph("What you left open puts it between "
                    + reading.range().low().brief() + " and "
                    + reading.range().high().brief() + ".");
        }
        page.add(new Block.Table(
                List.of(Text.of("Measured"), Text.of("so far"), Text.EMPTY),
                List.of(
                        meter("The work itself", reading.want(), FitWords.want(reading.want())),
                        meter("What you have done", reading.ready(), FitWords.ready(reading.ready()))),
                0));
        page.add(new Block.Table(
                List.of(Text.of("The guide says"), Text.of("you said"), Text.of("so")),
                explanation.criteria().stream()
                        .map(r -> List.of(
                                Cell.of(r.criterion().group().label() + ": "
                                        + r.criterion().brief()),
                                Cell.of(r.words()),
                                Cell.of(Text.strong(r.mark().words()))))
                        .toList(),
                0));
        if (verdict != null) {
            page.group(new Block.Heading(Text.strong("What would change it")), changes(explanation));
        }
        return page.end();
    }

    private Block changes(FitExplanation explanation) {
        List<String> lines = new FitWords(report.career()).changes(explanation.pivotGroups());
        List<String> shown = lines.isEmpty() ? List.of("No single answer changes it.") : lines;
        return new Block.Items(
                shown.stream()
                        .limit(CHANGES)
                        .map(l -> new Block.Item("", Text.of(l), Text.EMPTY))
                        .toList(),
                0);
    }

    private static List<Cell> meter(String name, Score score, String words) {
        Fraction point = score.point();
        int full = point == null ? 0 : point.times(BAR).dividedBy(100).rounded();
        return List.of(Cell.of(name), Cell.of(words), new Cell.Bar(full, 0, BAR - full, false));
    }
}
