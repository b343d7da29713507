package dev.careercli.view.report;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.Level;
import dev.careercli.progress.MustHaves;
import dev.careercli.progress.Progress;
import dev.careercli.progress.Progress.Line;
import dev.careercli.quiz.interview.Forecast;
import dev.careercli.render.Block;
import dev.careercli.render.Block.Cell;
import dev.careercli.render.Document;
import dev.careercli.render.HtmlPage.Section;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.List;
import java.util.Map;

/** Practice on the page: what is held by level and by area, what to expect, and the weakest areas. */
final class ReportPractice {
    private static final int WEAKEST = 5;
    private final Report report;
    private final Progress progress;

    ReportPractice(Report report) {
        this.report = report;
        this.progress = report.progress();
    }

    List<Section> sections() {
        return List.of(
                new Section("practice", "Practice", null, levels()),
                new Section("weak", "Weak areas", null, weak()),
                new Section("areas", "All areas", null, areas()));
    }

    private Document levels() {
        Document.Builder page = Document.build();
        page.add(new Block.Table(
                List.of(
                        Text.of("Level"),
                        Text.EMPTY,
                        Text.of("held"),
                        Text.of("shaky"),
                        Text.of("not yet"),
                        Text.of("would recall today"),
                        Text.of("on " + Formats.date(report.later()))),
                progress.levels().stream().map(this::level).toList(),
                0));
        if (report.ahead() != null) {
            page.paragraph(ahead(report.ahead()));
        }
        page.paragraph(Text.dim("Held: you recalled it last time and most likely still would. Shaky: answered, but not"
                + " that. The last column is what is left if nothing is practised until then."));
        return page.end();
    }

    private static String ahead(Report.Ahead ahead) {
        return "Interview on " + Formats.date(ahead.interview().date()) + ": "
                + range(ahead.byThen()) + " of the " + ahead.byThen().of() + " "
                + ahead.interview().level().word() + " questions recalled if you practise "
                + ahead.interview().minutesADay() + " minutes a day. That is this bank, not the panel.";
    }

    private List<Cell> level(Line<Level> line) {
        return List.of(
                Cell.of(line.what().word()),
                new Cell.Bar(line.held(), line.shaky(), line.notYet(), false),
                number(line.held()),
                number(line.shaky()),
                number(line.notYet()),
                Cell.right(recall(line, report.recallToday())),
                Cell.right(recall(line, report.recallLater())));
    }

    private static String recall(Line<Level> line, Map<Level, Forecast> forecasts) {
        Forecast forecast = forecasts.get(line.what());
        if (line.seen() == 0 || forecast == null) {
            return "";
        }
        if (line.mustHaves().tooFew()) {
            return "too few to say";
        }
        return range(forecast);
    }

    private static String range(Forecast forecast) {
        return forecast.low() == forecast.high()
                ? Integer.toString(forecast.low())
                : forecast.low() + " to " + forecast.high();
    }

    private Document weak() {
        List<Line<AreaId>> weakest = progress.weakest(WEAKEST);
        if (weakest.isEmpty()) {
            return Document.build()
                    .paragraph(
                            progress.unjudged() == progress.areas().size()
                                    ? "Too few answers to say: an area is judged from " + MustHaves.ENOUGH
                                            + " answers on."
                                    : "Nothing was missed in the areas judged so far.")
                    .end();
        }
        Document.Builder page = Document.build()
                .add(new Block.Table(
                        List.of(Text.of("Area"), Text.of("must-haves said"), Text.of("missed most often")),
                        weakest.stream().map(this::weak).toList(),
                        0));
        if (progress.unjudged() > 0) {
            page.paragraph(
                    Text.dim("Too few answers to say: " + Formats.count(progress.unjudged(), "area", "areas") + "."));
        }
        return page.end();
    }

    private List<Cell> weak(Line<AreaId> line) {
        KeyPoint missed = line.mustHaves().mostMissed();
        return List.of(
                Cell.of(area(line.what())),
                Cell.of(said(line.mustHaves())),
                Cell.of(missed == null ? "" : missed.text()));
    }

    private Document areas() {
        return Document.build()
                .add(new Block.Table(
                        List.of(
                                Text.of("Area"),
                                Text.EMPTY,
                                Text.of("held"),
                                Text.of("shaky"),
                                Text.of("not yet"),
                                Text.of("must-haves said")),
                        progress.areas().stream()
                                .map(l -> List.of(
                                        Cell.of(area(l.what())),
                                        new Cell.Bar(l.held(), l.shaky(), l.notYet(), false),
                                        number(l.held()),
                                        number(l.shaky()),
                                        number(l.notYet()),
                                        Cell.right(said(l.mustHaves()))))
                                .toList(),
                        0))
                .end();
    }

    private static String said(MustHaves points) {
        if (points.answers() == 0) {
            return "";
        }
        return points.tooFew() ? "too few to say" : points.said() + " of " + points.of();
    }

    private static Cell number(int value) {
        return Cell.right(Integer.toString(value));
    }

    private String area(AreaId id) {
        return report.career().area(id).map(Career.Area::title).orElse(id.value());
    }
}
