package dev.careercli.view.report;

import dev.careercli.content.GoalId;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.HtmlPage.Section;
import dev.careercli.render.Text;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.DateForm;
import dev.careercli.view.Formats;
import dev.careercli.view.roadmap.ResourceItems;
import dev.careercli.view.roadmap.RoadmapChart;
import dev.careercli.view.roadmap.RoadmapSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The roadmap on the page: the end, the time axis, and each phase with its goals. */
final class ReportRoadmap {
    private final Report report;
    private final Timeline timeline;
    private final RoadmapChart chart;

    ReportRoadmap(Report report) {
        this.report = report;
        this.timeline = report.timeline();
        this.chart = new RoadmapChart(report.career(), timeline, DateForm.LONG);
    }

    List<Section> sections() {
        return List.of(
                new Section(
                        "week",
                        "This week",
                        report.week().heading(),
                        report.week().body()),
                new Section("roadmap", "The roadmap", lead(), axis()),
                new Section("goals", "Goals", null, goals()));
    }

    private String lead() {
        if (timeline.isFinished()) {
            return "Every phase is done.";
        }
        return timeline.dates(timeline.end())
                .map(d -> "Ends " + Formats.range(d.early(), d.late()))
                .orElse("Ends in " + timeline.end().early() + " to "
                        + timeline.end().late() + " weeks");
    }

    private Document axis() {
        Document.Builder page = Document.build();
        int behind = timeline.weeksBehind();
        if (timeline.start() != null && behind != 0) {
            page.paragraph(Formats.count(Math.abs(behind), "week", "weeks")
                    + (behind > 0 ? " behind" : " ahead of") + " the plan as it began on "
                    + Formats.date(timeline.start()) + "."
                    + RoadmapSummary.atBest(timeline).map(s -> " " + s).orElse(""));
        }
        page.paragraph(
                Text.dim(
                        "A bar is the work at exactly " + timeline.hoursPerWeek()
                                + " hours a week, the diamond its milestone; the lighter end is the same work with the usual overrun."));
        chart.block().ifPresent(page::add);
        if (!report.others().isEmpty() && !timeline.isFinished()) {
            page.paragraph(report.others().stream()
                    .map(o -> "At " + o.hoursPerWeek() + " h: " + chart.ends(o.end()) + ".")
                    .collect(Collectors.joining(" ")));
        }
        return page.end();
    }

    private Document goals() {
        Document.Builder page = Document.build();
        for (PhaseLine phase : timeline.phases()) {
            String when = phase.isOpen() ? chart.span(phase) : chart.range(phase);
            List<Block.Item> items = new ArrayList<>();
            phase.goals().forEach(g -> items.add(step(g)));
            if (phase.isOpen()) {
                phase.phase().resources().forEach(r -> items.addAll(ResourceItems.full(report.career(), r)));
            }
            items.add(step(phase.milestone()));
            page.group(
                    new Block.Heading(Text.strong(
                            phase.phase().number() + " " + phase.phase().title())),
                    new Block.Paragraph(Text.dim(when), 0),
                    new Block.Items(items, 0));
        }
        return page.end();
    }

    private Block.Item step(StepLine line) {
        boolean milestone = report.career().roadmap().goals().stream()
                .map(g -> g.id())
                .noneMatch(line.step().id()::equals);
        String mark = line.isDone() ? "✓ " : milestone ? "◆ " : "";
        return new Block.Item(
                mark + line.step().handle(),
                Text.of(line.step().brief()).and(evidence(line.step().id())),
                aside(line));
    }

    private Text evidence(GoalId goal) {
        String evidence = report.evidence().get(goal);
        return evidence == null ? Text.EMPTY : Text.dim("\n" + evidence);
    }

    private static Text aside(StepLine line) {
        if (line.doneOn() != null) {
            return Text.dim("done " + Formats.date(line.doneOn()));
        }
        return line.hoursLeft() == 0 ? Text.EMPTY : Text.dim(line.hoursLeft() + " h");
    }
}
