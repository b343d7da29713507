package dev.careercli.view.report;

import dev.careercli.fit.Verdict;
import dev.careercli.progress.Progress;
import dev.careercli.progress.Progress.Line;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.HtmlPage;
import dev.careercli.render.HtmlPage.Fact;
import dev.careercli.render.HtmlPage.Section;
import dev.careercli.render.Text;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.Formats;
import dev.careercli.view.fit.FitWords;
import dev.careercli.view.quiz.SelectionView;
import java.util.ArrayList;
import java.util.List;

/** Where the person stands with a career, on one page: verdict, roadmap, practice, and what to do next. */
public final class ReportView {
    private final Report report;
    private final Timeline timeline;
    private final Progress progress;

    public ReportView(Report report) {
        this.report = report;
        this.timeline = report.timeline();
        this.progress = report.progress();
    }

    /** The page. */
    public HtmlPage page() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("next", "Next", null, next()));
        sections.add(new ReportFit(report).section());
        sections.addAll(new ReportRoadmap(report).sections());
        sections.addAll(new ReportPractice(report).sections());
        return new HtmlPage(
                report.career().title(),
                "Where you stand on " + Formats.date(report.today()),
                facts(),
                sections,
                "Made offline by career from what you answered on this machine. It lines your answers up with the guide;"
                        + " it does not predict success. What you would recall speaks of this question bank, not of a panel.");
    }

    private List<Fact> facts() {
        return List.of(fit(), road(), practice());
    }

    private Fact fit() {
        Report.Fit fit = report.fit();
        if (fit == null) {
            return new Fact(
                    "Fit", "Not taken yet", FitWords.length(report.career().fit()));
        }
        Verdict verdict = fit.explanation().report().verdict();
        return new Fact(
                "Fit",
                verdict == null ? "Not enough answers yet" : verdict.headline(),
                "taken " + Formats.date(fit.taken()));
    }

    private Fact road() {
        String done = goalsDone() + " of " + goals().size() + " goals done";
        if (timeline.isFinished()) {
            return new Fact("Roadmap", "Every phase done", done);
        }
        String end = timeline.dates(timeline.end())
                .map(d -> Formats.range(d.early(), d.late()))
                .orElse(timeline.end().early() + " to " + timeline.end().late() + " weeks");
        return new Fact("Roadmap ends", end, "at " + timeline.hoursPerWeek() + " h a week, " + done);
    }

    private List<StepLine> goals() {
        return timeline.phases().stream().flatMap(p -> p.goals().stream()).toList();
    }

    private long goalsDone() {
        return goals().stream().filter(StepLine::isDone).count();
    }

    private Fact practice() {
        int seen = progress.levels().stream().mapToInt(Line::seen).sum();
        int held = progress.levels().stream().mapToInt(Line::held).sum();
        int all = progress.levels().stream().mapToInt(Line::all).sum();
        String value = seen == 0 ? "Not begun" : held + " held";
        String detail =
                seen == 0 ? Formats.count(all, "question", "questions") : seen + " of " + all + " questions seen";
        return new Fact("Practice", value, detail);
    }

    private Document next() {
        List<Block.Item> items = new ArrayList<>();
        if (report.fit() == null) {
            add(
                    items,
                    "See whether the work suits you, in about "
                            + Formats.count(FitWords.minutes(report.career().fit()), "minute") + ".",
                    "career fit");
        }
        add(items, SelectionView.toDo(report.todays()), "career quiz");
        timeline.next()
                .ifPresent(n -> add(
                        items,
                        "On the roadmap: " + n.step().handle() + ", " + n.step().brief() + ".",
                        "career roadmap done " + n.step().handle()));
        progress.weakest(1).stream()
                .map(l -> l.mustHaves().mostMissed())
                .filter(java.util.Objects::nonNull)
                .forEach(p -> add(items, "Read up on the point you miss most: " + p.text(), "career quiz --list"));
        return Document.build().items(items).end();
    }

    private static void add(List<Block.Item> items, String what, String command) {
        items.add(new Block.Item(items.size() + 1 + "", Text.of(what), Text.dim(command)));
    }
}
