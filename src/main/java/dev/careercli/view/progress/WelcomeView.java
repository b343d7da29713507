package dev.careercli.view.progress;

import dev.careercli.content.Career;
import dev.careercli.event.FitEvent;
import dev.careercli.event.State;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.Verdict;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekPlan;
import dev.careercli.view.Formats;
import dev.careercli.view.fit.FitWords;
import dev.careercli.view.quiz.InterviewPace;
import dev.careercli.view.quiz.SelectionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The screen of {@code career} alone. */
public final class WelcomeView {
    private WelcomeView() {}

    /** What brings a person here who has done nothing yet. */
    public static Document first(Career career, int guides) {
        String others = guides > 1 ? "  Others: career list" : "";
        return Document.build()
                .title("career", "offline; your answers stay with you")
                .paragraph("What brings you here?")
                .add(new Block.Table(
                        List.of(),
                        List.of(
                                choice("1", "Would this work suit me?", FitWords.length(career.fit())),
                                choice("2", "I have an interview coming", "practice, paced to the date"),
                                choice("3", "I have decided; show me the way", "phases and dates for your hours"),
                                choice("4", "Just looking", "read the guide")),
                        0))
                .group(
                        new Block.Paragraph(Text.dim("Guide: " + career.title() + "." + others), 0),
                        new Block.Paragraph(Text.dim("From the shell: career fit · career quiz · career roadmap"), 0))
                .keys(with(
                        guides,
                        List.of("t practise now", "m mock", "s stories", "a advert", "d debrief", "p progress"),
                        List.of("? keys")))
                .end();
    }

    private static List<Block.Cell> choice(String digit, String text, String aside) {
        return List.of(Block.Cell.of(digit + "  " + text), Block.Cell.of(Text.dim(aside)));
    }

    /** Keys, with the one that changes the guide where there is more than one. */
    private static String[] with(int guides, List<String> keys, List<String> last) {
        List<String> all = new ArrayList<>(keys);
        if (guides > 1) {
            all.add("c change guide");
        }
        all.addAll(last);
        return all.toArray(String[]::new);
    }

    /** What can be pressed on the first screen beside its four numbers. */
    public static Document firstKeys(int guides) {
        return Document.build()
                .keys(with(
                        guides,
                        List.of(
                                "1 suits me?",
                                "2 interview",
                                "3 the way",
                                "4 read the guide",
                                "t practise now",
                                "m mock",
                                "s stories",
                                "a advert",
                                "d debrief",
                                "r roadmap",
                                "p progress"),
                        List.of("q leaves")))
                .end();
    }

    /** The guides to choose from, numbered. */
    public static Document guides(List<Career> careers, Career inUse) {
        List<Block.Item> items = new ArrayList<>();
        for (Career career : careers) {
            boolean used = career.slug().equals(inUse.slug());
            items.add(new Block.Item(
                    Integer.toString(items.size() + 1), Text.of(career.title()), Text.dim(used ? "in use" : "")));
        }
        return Document.build().items(items).end();
    }

    /**
     * What is known of a person's way.
     *
     * @param weeks of the plan to come, this one first
     * @param pace null when no interview is coming
     * @param today the questions of today
     */
    public record Overview(
            Timeline timeline,
            List<WeekPlan> weeks,
            @Nullable InterviewPace pace,
            Selection today,
            LocalDate day) {}

    /** Where a person stands, and the one thing to do; lines without anything to say are left out. */
    public static Document later(Career career, State state, Overview overview, NextView.Next next, int guides) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        if (overview.pace() != null) {
            rows.add(interview(overview.pace(), overview.day()));
        }
        roadmap(state, career, overview).ifPresent(rows::add);
        state.lastFit(career.slug()).map(f -> fit(f)).ifPresent(rows::add);
        Document.Builder page = Document.build().title(career.title(), Formats.weekday(overview.day()));
        if (!rows.isEmpty()) {
            page.add(new Block.Table(List.of(), rows, 0));
        }
        page.paragraph(Text.accent("Now   ").and(now(next, overview.today())));
        return page.addAll(laterKeys(guides)).end();
    }

    /** Every mode by its key. */
    public static Document laterKeys(int guides) {
        return Document.build()
                .keys(with(
                        guides,
                        List.of(
                                "Enter starts",
                                "t today's questions",
                                "w this week",
                                "p progress",
                                "r roadmap",
                                "f fit",
                                "g guide",
                                "m mock",
                                "i interview plan",
                                "s stories",
                                "a advert",
                                "d debrief"),
                        List.of("q leaves")))
                .end();
    }

    private static List<Block.Cell> interview(InterviewPace pace, LocalDate day) {
        String date = Formats.shortDay(pace.progress().interview().date());
        return row(
                "Interview",
                date + ", " + Formats.count(pace.progress().interview().daysLeft(day), "day", "days"),
                pace.brief());
    }

    private static Optional<List<Block.Cell>> roadmap(State state, Career career, Overview overview) {
        Timeline timeline = overview.timeline();
        boolean planned = state.plans().containsKey(career.slug())
                || timeline.goals().stream().anyMatch(StepLine::isDone);
        Optional<PhaseLine> current = timeline.current();
        if (!planned || current.isEmpty()) {
            return Optional.empty();
        }
        WeekPlan week = overview.weeks().isEmpty() ? null : overview.weeks().get(0);
        String step = timeline.next().map(n -> n.step().handle()).orElse("");
        String plan = week == null || week.first() == null || week.hours() == 0
                ? "next: " + step
                : "this week: " + step + ", " + week.capacity() + " h";
        return Optional.of(row(
                "Roadmap",
                "phase " + current.get().phase().number() + " of "
                        + timeline.phases().size(),
                plan));
    }

    private static List<Block.Cell> fit(FitResult result) {
        FitEvent.FitTaken taken = result.taken();
        String level = taken.level();
        return row(
                "Fit",
                level == null
                        ? "not enough answers yet"
                        : Verdict.valueOf(level).brief(),
                "taken " + Formats.shortDate(result.envelope().day()));
    }

    private static List<Block.Cell> row(String name, String what, String more) {
        return List.of(Block.Cell.of(name), Block.Cell.of(what), Block.Cell.of(Text.dim(more)));
    }

    /** The one thing in a few words: how many questions, where it is practice. */
    public static String now(NextView.Next next, Selection today) {
        if (today.isEmpty() || !next.command().equals("career quiz")) {
            return next.minutes() > 0
                    ? next.what() + ", about " + Formats.count(next.minutes(), "minute", "minutes")
                    : next.what();
        }
        return Formats.count(today.picks().size(), "question", "questions") + ", about " + today.minutes()
                + " minutes: " + SelectionView.kinds(today);
    }
}
