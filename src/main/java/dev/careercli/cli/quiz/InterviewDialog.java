package dev.careercli.cli.quiz;

import dev.careercli.app.InterviewSchedule;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
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
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets the interview to practise for, in three prompts at most, and shows the way there. */
final class InterviewDialog {
    private static final List<Level> LEVELS = List.of(Level.JUNIOR, Level.MID, Level.SENIOR, Level.LEAD);
    private static final int MINUTES = 30;
    private static final int SAMPLE_DAYS = 21;
    private static final int MOST_DAYS = 366;
    private final Services services;
    private final Career career;
    private final PracticeService practice;
    private final boolean save;
    private final LocalDate today;
    private final List<String> given = new ArrayList<>();
    private final Deque<String> left = new ArrayDeque<>();

    InterviewDialog(Services services, Career career, PracticeService practice, boolean save) {
        this.services = services;
        this.career = career;
        this.practice = practice;
        this.save = save;
        this.today = services.diary().today();
    }

    /** What was typed for a prompt; {@code value} null where a default is taken. */
    private record Given<T>(@Nullable T value) {}

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
                    "Such as: career quiz --interview " + today.plusDays(SAMPLE_DAYS) + " --level mid --minutes 30");
        }
        // Only a set-up that was asked for alike goes on where another broke off.
        DraftChoice choice = DraftChoice.interview(date, level, minutes);
        LineDialog form = new LineDialog(services, career.slug(), choice, save);
        if (asks) {
            goOn(form);
        }
        Given<LocalDate> day = date.isEmpty() ? askDate(form) : given(date);
        Given<Level> rung = day == null ? null : level != null || !asks ? new Given<>(level) : askLevel(form);
        Given<Integer> length =
                rung == null ? null : minutes != null || !asks ? new Given<>(minutes) : askMinutes(form);
        if (day == null || rung == null || length == null) {
            services.console().line("  Nothing was changed.");
            return OptionalInt.of(form.end());
        }
        return set(
                new InterviewSet(
                        day.value(),
                        rung.value() == null ? practice.level() : rung.value(),
                        length.value() == null ? MINUTES : length.value()),
                form);
    }

    private void goOn(LineDialog form) {
        List<String> lines = form.takeDraft(event -> event instanceof InterviewSet);
        if (lines != null) {
            left.addAll(lines);
        }
    }

    private Given<LocalDate> given(String date) {
        if (date.equals("none")) {
            return new Given<>(null);
        }
        LocalDate day = date(date);
        if (day == null) {
            throw new CareerException.Usage(
                    "--interview takes a date from tomorrow to a year on, like " + today.plusDays(SAMPLE_DAYS)
                            + ", or none; not '" + date + "'.",
                    null);
        }
        return new Given<>(day);
    }

    private @Nullable LocalDate date(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            long days = ChronoUnit.DAYS.between(today, day);
            return days >= 1 && days <= MOST_DAYS ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private OptionalInt set(InterviewSet set, LineDialog form) {
        if (save) {
            services.diary().append(career.slug(), set);
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

    private @Nullable Given<LocalDate> askDate(LineDialog form) {
        return ask(
                form,
                "When? " + today.plusDays(SAMPLE_DAYS) + ", Enter = no date yet",
                this::date,
                "A date from tomorrow to a year on, like " + today.plusDays(SAMPLE_DAYS) + ".");
    }

    private @Nullable Given<Level> askLevel(LineDialog form) {
        return ask(
                form,
                "Level  1 junior  2 mid  3 senior  4 lead, Enter = "
                        + practice.level().word(),
                text -> text.matches("[1-4]") ? LEVELS.get(Integer.parseInt(text) - 1) : null,
                "A digit from 1 to 4.");
    }

    private @Nullable Given<Integer> askMinutes(LineDialog form) {
        return ask(
                form,
                "Minutes a day? Enter = " + MINUTES,
                text -> {
                    int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
                    return number >= 1 && number <= 600 ? number : null;
                },
                "A number from 1 to 600.");
    }

    /** Asks until the reply makes sense, beginning with what was given before it broke off; null when the person left. */
    private <T> @Nullable Given<T> ask(
            LineDialog form, String prompt, Function<String, @Nullable T> reader, String advice) {
        while (true) {
            String text = line(form, prompt);
            if (text == null || LeaveWords.leaves(text)) {
                if (text != null) {
                    form.done();
                }
                return null;
            }
            T value = text.isEmpty() ? null : reader.apply(text);
            if (text.isEmpty() || value != null) {
                given.add(text);
                return new Given<>(value);
            }
            services.console().line("  " + advice);
        }
    }

    private @Nullable String line(LineDialog form, String prompt) {
        String before = left.poll();
        if (before == null) {
            return form.ask(prompt, given);
        }
        form.showGiven(prompt, before);
        return before;
    }
}
