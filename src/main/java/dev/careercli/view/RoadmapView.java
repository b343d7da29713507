package dev.careercli.view;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.RoadmapSpec.Resource;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.roadmap.NeededHours;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.Planner.EndAt;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roadmap on a time axis, then phase by phase. */
public final class RoadmapView {
    private final Career career;
    private final Timeline timeline;
    private final List<EndAt> others;
    private final @Nullable NeededHours needed;
    private final Map<GoalId, Integer> questions;
    private final @Nullable String placement;

    /**
     * @param others the end at other hours a week
     * @param needed the hours that a date needs; null when none was asked for
     * @param questions how many questions practise each goal
     * @param placement where the plan starts and why, in a sentence; null when nothing placed it
     */
    public RoadmapView(
            Career career,
            Timeline timeline,
            List<EndAt> others,
            @Nullable NeededHours needed,
            Map<GoalId, Integer> questions,
            @Nullable String placement) {
        this.career = career;
        this.timeline = timeline;
        this.others = others;
        this.needed = needed;
        this.questions = questions;
        this.placement = placement;
    }

    /**
     * The roadmap, for readers and for programs.
     *
     * @param all whether every phase shows its resources
     */
    public Output output(boolean all) {
        Document.Builder page = Document.build().title(career.title(), header());
        page.add(new Block.Chart(chart()));
        page.add(new Block.Group(summary()));
        for (PhaseLine phase : timeline.phases()) {
            page.add(phase(phase, all || phase.state() == PhaseState.CURRENT));
        }
        page.paragraph(closing());
        return new Output(page.end(), RoadmapData.of(career, timeline, others, needed, questions));
    }

    private String header() {
        String pace = timeline.hoursPerWeek() + " h a week";
        String from = timeline.start() == null ? "" : " from " + Figures.date(timeline.start());
        return pace + from + ", " + done() + " of " + goals() + " goals";
    }

    private long done() {
        return timeline.phases().stream()
                .flatMap(p -> p.goals().stream())
                .filter(StepLine::isDone)
                .count();
    }

    private long goals() {
        return timeline.phases().stream().mapToLong(p -> p.goals().size()).sum();
    }

    private dev.careercli.render.Timeline chart() {
        List<dev.careercli.render.Timeline.Row> rows = timeline.phases().stream()
                .filter(p -> p.state() != PhaseState.LEFT_OUT)
                .map(p -> new dev.careercli.render.Timeline.Row(
                        p.phase().number() + " " + p.phase().brief(),
                        p.barFrom(),
                        p.barFrom() + p.doneWeeks(),
                        p.end().early(),
                        p.end().late(),
                        range(p)))
                .toList();
        boolean began = timeline.today() != null && timeline.week() > 0;
        return new dev.careercli.render.Timeline(rows, timeline.start(), began ? timeline.week() : null);
    }

    private String range(PhaseLine phase) {
        if (phase.state() == PhaseState.DONE) {
            return "done";
        }
        return timeline.dates(phase.end())
                .map(d -> Figures.shortRange(d.early(), d.late()))
                .orElse("week " + phase.end().early() + " to " + phase.end().late());
    }

    private List<Block> summary() {
        List<Block> lines = new ArrayList<>();
        lines.add(paragraph(timeline.isFinished() ? "Every phase is done. Go to interviews: career quiz" : ends()));
        if (placement != null) {
            lines.add(paragraph(placement));
        }
        if (!others.isEmpty() && !timeline.isFinished()) {
            lines.add(paragraph(others.stream()
                    .map(o -> "At " + o.hoursPerWeek() + " h: " + ends(o.end()) + ".")
                    .collect(Collectors.joining("   "))));
        }
        if (needed != null) {
            lines.add(paragraph(needed(needed)));
        }
        return lines;
    }

    private String ends() {
        String text = timeline.start() == null
                ? "Ends in " + ends(timeline.end()) + " of study, " + timeline.hoursLeft() + " hours."
                : "Ends " + ends(timeline.end()) + ".";
        int moved = Math.abs(timeline.weeksBehind());
        if (moved == 0 || timeline.start() == null) {
            return text;
        }
        String weeks = FitWords.number(moved) + (moved == 1 ? " week " : " weeks ");
        String from =
                timeline.day(timeline.planned().early()).map(Figures::shortDate).orElse("");
        return text + " " + Character.toUpperCase(weeks.charAt(0)) + weeks.substring(1)
                + (timeline.weeksBehind() > 0 ? "behind" : "ahead") + ": early end moved from " + from + ".";
    }

    private String ends(WeekRange end) {
        return timeline.dates(end)
                .map(d -> Figures.range(d.early(), d.late()))
                .orElse(end.early() + " to " + end.late() + " weeks");
    }

    private static String needed(NeededHours needed) {
        if (needed.atLeast() == null) {
            return "By " + Figures.date(needed.by()) + ": not even 60 hours a week are enough.";
        }
        String overrun = needed.withOverrun() == null
                ? "; with the usual overrun not even 60"
                : "; " + needed.withOverrun() + " with the usual overrun";
        return "By " + Figures.date(needed.by()) + ": at least " + needed.atLeast() + " hours a week" + overrun + "."
                + (needed.isMany() ? " That is above 20, which few keep up beside work." : "");
    }

    private Block phase(PhaseLine line, boolean resources) {
        boolean current = line.state() == PhaseState.CURRENT;
        String number = (current ? "▶ " : "  ") + line.phase().number();
        String state = switch (line.state()) {
            case DONE -> "done";
            case LEFT_OUT -> "left out";
            default -> range(line) + "   " + line.hoursLeft() + (current ? " h left" : " h");
        };
        Text title = current
                ? Text.accent(line.phase().title())
                : Text.strong(line.phase().title());
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Items(List.of(new Block.Item(number, title, Text.dim(state))), 0));
        if (!line.isOpen()) {
            return parts.get(0);
        }
        if (line.proveIt()) {
            parts.add(new Block.Paragraph(
                    Text.of("Mostly known: prove it. Do the milestone in one sitting, then move on."), 2));
        }
        List<Block.Item> items =
                new ArrayList<>(line.goals().stream().map(this::goal).toList());
        if (resources) {
            line.phase().resources().forEach(r -> items.add(resource(r)));
        }
        String done = line.milestone().isDone() ? "✓" : "◆";
        items.add(new Block.Item(
                done + " " + line.milestone().step().handle(),
                Text.of(line.phase().milestone().brief()),
                Text.EMPTY));
        parts.add(new Block.Items(items, 2));
        return new Block.Group(parts);
    }

    private Block.Item goal(StepLine line) {
        Step step = line.step();
        Integer count = questions.get(step.id());
        String practice = count == null ? "" : "   " + Figures.count(count, "question", "questions");
        String right =
                line.doneOn() != null ? "done " + Figures.shortDate(line.doneOn()) : line.hoursLeft() + " h" + practice;
        return new Block.Item((line.isDone() ? "✓ " : "  ") + step.handle(), Text.of(step.brief()), Text.dim(right));
    }

    private Block.Item resource(Resource resource) {
        String goals = resource.goals().stream()
                .map(g -> career.roadmap().step(g.value()).map(Step::handle).orElse(""))
                .collect(Collectors.joining(", "));
        String cost = resource.cost() == null ? "" : resource.cost() + "   ";
        return new Block.Item(
                "  Use", Text.of(resource.title()), Text.dim(cost + (goals.isEmpty() ? "" : "for " + goals)));
    }

    private String closing() {
        if (timeline.start() == null) {
            return "Hours a week are our assumption: the guide gives weeks only. Your own dates: career roadmap --hours 8 --start"
                    + " 2027-01-04";
        }
        return timeline.next()
                .map(n -> "Next: " + n.step().handle() + ". Done with it? career roadmap done "
                        + n.step().handle() + " --evidence LINK")
                .orElse("Next: career quiz");
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Text.of(text), 0);
    }
}
