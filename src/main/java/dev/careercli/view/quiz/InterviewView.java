package dev.careercli.view.quiz;

import dev.careercli.content.Plural;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.InterviewPlan;
import dev.careercli.quiz.interview.InterviewPlan.Shortfall;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.quiz.interview.PlanDay.Work;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way to an interview, day by day. */
public final class InterviewView {
    private final InterviewPlan plan;
    private final LocalDate today;
    private final int of;

    /** @param of questions of the level */
    public InterviewView(InterviewPlan plan, LocalDate today, int of) {
        this.plan = plan;
        this.today = today;
        this.of = of;
    }

    record Planned(
            int schemaVersion,
            String date,
            int days,
            String level,
            int minutesADay,
            int questions,
            int unseen,
            boolean reached,
            int begun,
            int minutesNeeded,
            List<Day> plan) {}

    record Day(String day, String work, int newQuestions, int minutes) {}

    record Forgotten(int schemaVersion, @Nullable String date) {}

    public Output output() {
        Interview interview = plan.interview();
        Shortfall shortfall = plan.shortfall();
        Planned data = new Planned(
                1,
                interview.date().toString(),
                interview.daysLeft(today),
                interview.level().word(),
                interview.minutesADay(),
                of,
                plan.unseen(),
                plan.isOnPace(),
                shortfall == null ? plan.unseen() : shortfall.begun(),
                shortfall == null ? interview.minutesADay() : shortfall.minutesNeeded(),
                plan.days().stream()
                        .map(d -> new Day(d.day().toString(), word(d.work()), d.fresh(), d.minutes()))
                        .toList());
        return new Output(document(), data);
    }

    /** The plan, without what to press. */
    public Document document() {
        Interview interview = plan.interview();
        int days = interview.daysLeft(today);
        return Document.build()
                .title(
                        Formats.weekday(interview.date()) + ", " + Formats.count(days, "day", "days") + ", "
                                + interview.level().word() + " level, " + interview.minutesADay() + " minutes a day",
                        "")
                .add(new Block.Table(List.of(), rows(), 0))
                .paragraph(reach())
                .end();
    }

    /** The prompt below the plan. */
    public static String prompt(Selection todays) {
        if (todays.isEmpty()) {
            return "Enter goes on › ";
        }
        return "Enter starts today's " + todays.picks().size() + ", about " + todays.minutes()
                + " minutes · q leaves › ";
    }

    private List<List<Block.Cell>> rows() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        List<PlanDay> spread = plan.days(Work.SPREAD);
        List<PlanDay> mocks = plan.days(Work.MOCK);
        List<PlanDay> weakest = plan.days(Work.WEAKEST);
        if (!spread.isEmpty()) {
            List<PlanDay> until = plan.days().stream()
                    .filter(d -> d.work() == Work.SPREAD || d.work() == Work.MOCK)
                    .toList();
            rows.add(row(range(until), fresh(spread) + ", earlier ones where they gain most"));
        }
        if (!mocks.isEmpty()) {
            rows.add(row(
                    dates(mocks.stream().map(PlanDay::day).toList(), " and "),
                    "a " + mocks.get(0).minutes() + "-minute mock instead: career quiz --mock technical"));
        }
        if (!weakest.isEmpty()) {
            rows.add(row(range(weakest), "nothing new; weakest first"));
        }
        for (PlanDay light : plan.days(Work.LIGHT)) {
            rows.add(row(Formats.shortDate(light.day()), light.minutes() + " minutes: your own stories, then stop"));
        }
        rows.add(row(
                Formats.shortDate(plan.interview().date().plusDays(1)),
                "write down what they asked: career quiz --debrief"));
        return rows;
    }

    private static String range(List<PlanDay> days) {
        LocalDate first = days.get(0).day();
        LocalDate last = days.get(days.size() - 1).day();
        return dates(first.equals(last) ? List.of(first) : List.of(first, last), " to ");
    }

    /** {@code 9 to 12 Dec}: a month that several dates share is said once. */
    private static String dates(List<LocalDate> days, String between) {
        boolean oneMonth = days.stream().map(YearMonth::from).distinct().count() == 1;
        LocalDate last = days.get(days.size() - 1);
        return days.stream()
                .map(d -> oneMonth && !d.equals(last) ? Integer.toString(d.getDayOfMonth()) : Formats.shortDate(d))
                .collect(Collectors.joining(between));
    }

    private static String fresh(List<PlanDay> spread) {
        List<PlanDay> begin = spread.stream().filter(d -> d.fresh() > 0).toList();
        if (begin.isEmpty()) {
            return "nothing new is left";
        }
        int least = begin.stream().mapToInt(PlanDay::fresh).min().orElse(0);
        int most = begin.stream().mapToInt(PlanDay::fresh).max().orElse(0);
        String count = least == most
                ? Integer.toString(most)
                : most - least == 1 ? least + " or " + most : least + " to " + most;
        LocalDate last = begin.get(begin.size() - 1).day();
        String until = last.isBefore(spread.get(spread.size() - 1).day()) ? " until " + Formats.shortDate(last) : "";
        return count + Plural.word(most, " new question a day", " new questions a day") + until;
    }

    private static List<Block.Cell> row(String days, String what) {
        return List.of(Block.Cell.of(days), Block.Cell.of(what));
    }

    private Text reach() {
        String level = plan.interview().level().word();
        Shortfall shortfall = plan.shortfall();
        int seen = of - plan.unseen();
        if (shortfall == null) {
            return Text.of(
                    seen == 0
                            ? "All " + of + " " + level + " questions fit."
                            : "The " + plan.unseen() + " " + level + " questions not seen yet all fit; " + seen
                                    + " were seen before.");
        } else if (shortfall.minutesNeeded() == 0) {
            return Text.of(plan.unseen() + " of the " + of + " " + level
                    + " questions were not seen yet, and no day is left to begin them. The weakest come first.");
        }
        return Text.strong(plan.interview().minutesADay() + " minutes a day begin " + shortfall.begun() + " of the "
                + plan.unseen() + " " + level + " questions not seen yet. " + shortfall.minutesNeeded()
                + " minutes a day would begin them all.");
    }

    private static String word(Work work) {
        return work.name().toLowerCase(Locale.ROOT);
    }

    /** There is no interview any more, or no date yet. */
    public static Output noDate(String level) {
        return new Output(
                Document.build()
                        .paragraph(
                                "No date yet. New questions are of " + level
                                        + " level. Practise now: career quiz. When there is a date: career quiz --interview DATE")
                        .end(),
                new Forgotten(1, null));
    }
}
