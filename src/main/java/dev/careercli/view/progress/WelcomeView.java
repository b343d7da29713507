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
import dev.careercli.view.Formats;
import dev.careercli.view.fit.FitWords;
import dev.careercli.view.quiz.InterviewPace;
import dev.careercli.view.quiz.QuizView;
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
                .end();
    }

    private static List<Block.Cell> choice(String digit, String text, String aside) {
        return List.of(Block.Cell.of(digit + "  " + text), Block.Cell.of(Text.dim(aside)));
    }

    /**
     * Where a person stands; lines without anything to say are left out.
     *
     * @param pace null when no interview is coming
     * @param now the one thing to do, in a few words
     */
    public static Document later(
            Career career, State state, Timeline timeline, @Nullable InterviewPace pace, String now, LocalDate day) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        if (pace != null) {
            rows.add(interview(pace, day));
        }
        roadmap(state, career, timeline).ifPresent(rows::add);
        state.lastFit(career.slug()).map(f -> fit(f)).ifPresent(rows::add);
        Document.Builder page = Document.build().title(career.title(), Formats.weekday(day));
        if (!rows.isEmpty()) {
            page.add(new Block.Table(List.of(), rows, 0));
        }
        page.paragraph(Text.accent("Now   ").and(now));
        return page.keys("Enter starts", "r roadmap", "p progress", "q leaves").end();
    }

    private static List<Block.Cell> interview(InterviewPace pace, LocalDate day) {
        String date = Formats.shortDay(pace.progress().interview().date());
        return row(
                "Interview",
                date + ", " + Formats.count(pace.progress().interview().daysLeft(day), "day", "days"),
                pace.brief());
    }

    private static Optional<List<Block.Cell>> roadmap(State state, Career career, Timeline timeline) {
        boolean planned = state.plans().containsKey(career.slug())
                || timeline.phases().stream().flatMap(p -> p.goals().stream()).anyMatch(StepLine::isDone);
        Optional<PhaseLine> current = timeline.current();
        if (!planned || current.isEmpty()) {
            return Optional.empty();
        }
        PhaseLine phase = current.get();
        String milestone = timeline.dates(phase.end())
                .map(d -> "next milestone " + Formats.shortRange(d.early(), d.late()))
                .orElse("");
        return Optional.of(row(
                "Roadmap",
                "phase " + phase.phase().number() + " of " + timeline.phases().size(),
                milestone));
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
                + " minutes: " + QuizView.kinds(today);
    }
}
