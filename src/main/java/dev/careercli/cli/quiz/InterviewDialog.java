package dev.careercli.cli.quiz;

import dev.careercli.app.InterviewSchedule;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.InterviewPlan;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.InterviewView;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Sets the interview to practise for, in three prompts at most, and shows the way there. */
final class InterviewDialog {
    private static final String HELP =
            "Enter takes what is offered, b goes back to the question before, q leaves and nothing is saved.";
    private final Services services;
    private final Career career;
    private final PracticeService practice;
    private final boolean save;
    private final LocalDate today;
    private final @Nullable Interview now;

    InterviewDialog(Services services, Career career, PracticeService practice, boolean save) {
        this.services = services;
        this.career = career;
        this.practice = practice;
        this.save = save;
        this.today = services.journalState().calendarDay();
        this.now = practice.interviewSchedule().coming(today).orElse(null);
    }

    /**
     * Sets and shows.
     *
     * @param date as given on the command line; empty to ask
     * @return empty to go on with today's practice
     */
    OptionalInt run(String date, @Nullable Level level, @Nullable Integer minutes) {
        boolean asks = asks();
        if (date.isEmpty() && !asks) {
            throw new CareerException.Usage(
                    "--interview needs a date here, where nobody can be asked.",
                    "Such as: career quiz --interview " + today.plusDays(InterviewForm.SAMPLE_DAYS)
                            + " --level mid --minutes 30");
        }
        // A set-up continues an interrupted one only where both were started with the same options.
        DraftChoice choice = DraftChoice.interview(date, level, minutes);
        LineDialog form = new LineDialog(services, career.slug(), choice, HELP, save);
        InterviewForm questions = new InterviewForm(services, form, today, now, practice.level());
        if (asks) {
            questions.takeDraft();
        }
        if (!date.isEmpty()) {
            questions.day(date);
        }
        if (level != null || !asks) {
            questions.level(level);
        }
        if (minutes != null || !asks) {
            questions.minutes(minutes);
        }
        if (!questions.fill()) {
            return OptionalInt.of(form.end("Nothing saved" + (now == null ? "." : "; the interview stays as it was.")));
        }
        return set(questions.answers(), form);
    }

    private OptionalInt set(InterviewSet set, LineDialog form) {
        if (save) {
            services.journalState().append(career.slug(), set);
            form.done();
        }
        LocalDate date = set.date();
        if (date == null) {
            services.printer().changed(InterviewView.noDate(set.level().word()));
            return OptionalInt.of(ExitCode.OK.code());
        }
        InterviewSchedule schedule = practice.interviewSchedule();
        Interview interview =
                save ? schedule.coming(today).orElseThrow() : new Interview(today, date, set.level(), set.minutes());
        InterviewPlan plan = schedule.plan(interview, today);
        InterviewView view = new InterviewView(plan, today, schedule.count(set.level()));
        services.printer().changed(view.output());
        return asks() ? start() : OptionalInt.of(ExitCode.OK.code());
    }

    private OptionalInt start() {
        Selection todays = practice.today(Filter.NONE, practice.daySeed());
        Reply reply = services.console().key("\n  " + InterviewView.prompt(todays));
        boolean goesOn = reply instanceof Reply.Line line && line.text().isBlank();
        return goesOn && !todays.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code());
    }

    private boolean asks() {
        return services.mayAsk()
                && !services.options().forPrograms()
                && services.environment().device().in();
    }
}
