package dev.careercli.view.roadmap;

import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Resource;
import dev.careercli.content.RoadmapSpec.Step;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.roadmap.DateRange;
import dev.careercli.roadmap.DaysOff;
import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekPlan;
import dev.careercli.view.DateForm;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One week of the plan: its hours, the goals they go to, and what to use and to practise for each. */
public final class WeekView {
    private static final int LAST_DAY = 6;

    private final RoadmapModel drawn;
    private final Timeline timeline;
    private final List<WeekPlan> weeks;
    private final DateForm dates;

    /** @param weeks those to come, this one first */
    public WeekView(RoadmapModel drawn, List<WeekPlan> weeks, DateForm dates) {
        this.drawn = drawn;
        this.timeline = drawn.timeline();
        this.weeks = List.copyOf(weeks);
        this.dates = dates;
    }

    record Data(
            int schemaVersion,
            String career,
            int week,
            @Nullable String first,
            @Nullable String last,
            int hours,
            List<Part> goals) {}

    record Part(
            String handle,
            String id,
            String text,
            int hours,
            @Nullable Integer questions,
            List<RoadmapData.ResourceRow> resources) {}

    /** The hours that this week of the plan has room for. */
    public static int hours(List<WeekPlan> weeks) {
        return weeks.isEmpty() ? 0 : weeks.get(0).capacity();
    }

    /** The page and its data. */
    public Output output() {
        WeekPlan week = week();
        Document page = Document.build()
                .title(title(week), week == null ? "" : week.capacity() + " h")
                .addAll(body())
                .end();
        return new Output(page, data(week));
    }

    private @Nullable WeekPlan week() {
        return weeks.isEmpty() ? null : weeks.get(0);
    }

    /** Which week it is and its hours, in a line. */
    public String heading() {
        WeekPlan week = week();
        return title(week) + (week == null ? "" : ", " + week.capacity() + " h");
    }

    /** The week without its heading. */
    public Document body() {
        WeekPlan week = week();
        Document.Builder page = Document.build();
        if (week == null) {
            page.paragraph("Every milestone of the roadmap is done. Go to interviews: career quiz");
        } else {
            off(week).ifPresent(page::paragraph);
            week.slots().forEach(slot -> page.add(part(slot)));
            page.paragraph(closing(week));
        }
        return page.end();
    }

    private String title(@Nullable WeekPlan week) {
        if (week == null || week.first() == null) {
            return week == null ? "This week" : "Week " + (week.week() + 1) + " of your plan";
        }
        DateRange days = new DateRange(week.first(), week.first().plusDays(LAST_DAY));
        return (begun() ? "This week, " : "The first week, ") + dates.range(days);
    }

    private boolean begun() {
        return timeline.start() == null
                || timeline.today() == null
                || !timeline.today().isBefore(timeline.start());
    }

    /** Which of its days are off. */
    private Optional<String> off(WeekPlan week) {
        LocalDate first = week.first();
        if (first == null) {
            return Optional.empty();
        }
        LocalDate last = first.plusDays(LAST_DAY);
        String days = drawn.daysOff().stream()
                .filter(off -> !off.to().isBefore(first) && !off.from().isAfter(last))
                .map(off -> dates.range(within(off, first, last)))
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? Optional.empty() : Optional.of("Days off: " + days + ".");
    }

    private static DateRange within(DaysOff off, LocalDate first, LocalDate last) {
        return new DateRange(
                off.from().isBefore(first) ? first : off.from(), off.to().isAfter(last) ? last : off.to());
    }

    private Block part(WeekPlan.Slot slot) {
        Step step = slot.step();
        boolean goal = step instanceof Goal;
        Integer questions = drawn.questions().get(step.id());
        List<Block.Item> items = new ArrayList<>();
        String right = goal
                ? slot.hours() + " h" + (questions == null ? "" : "   " + Formats.count(questions, "question"))
                : "";
        items.add(new Block.Item((goal ? "" : "◆ ") + step.handle(), Text.strong(step.brief()), Text.dim(right)));
        items.add(new Block.Item("", Text.of(step.text()), Text.EMPTY));
        resources(step).forEach(r -> items.addAll(ResourceItems.full(drawn.career(), r)));
        return new Block.Items(items, 0);
    }

    private List<Resource> resources(Step step) {
        return drawn.career().roadmap().phases().stream()
                .flatMap(phase -> phase.resources().stream())
                .filter(r -> r.goals().contains(step.id()))
                .toList();
    }

    private static String closing(WeekPlan week) {
        if (week.slots().isEmpty()) {
            return "Nothing is planned for this week. The whole way: career roadmap";
        }
        String handle = week.slots().get(0).step().handle();
        return "Practise: career quiz.  Done with " + handle + "? career roadmap done " + handle + " --evidence LINK";
    }

    private Data data(@Nullable WeekPlan week) {
        LocalDate first = week == null ? null : week.first();
        return new Data(
                1,
                drawn.career().slug().value(),
                week == null ? timeline.week() : week.week(),
                first == null ? null : first.toString(),
                first == null ? null : first.plusDays(LAST_DAY).toString(),
                week == null ? 0 : week.capacity(),
                week == null ? List.of() : week.slots().stream().map(this::row).toList());
    }

    private Part row(WeekPlan.Slot slot) {
        Step step = slot.step();
        return new Part(
                step.handle(),
                step.id().value(),
                step.text(),
                slot.hours(),
                drawn.questions().get(step.id()),
                resources(step).stream().map(RoadmapData.ResourceRow::of).toList());
    }
}
