package dev.careercli.cli.quiz;

import dev.careercli.app.InterviewSchedule;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.kit.TypedDate;
import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.InterviewPlan;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.terminal.Reply;
import dev.careercli.view.Formats;
import dev.careercli.view.quiz.InterviewView;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets the interview to practise for, in three prompts at most, and shows the way there. */
final class InterviewDialog {
    private static final List<Level> LEVELS = List.of(Level.JUNIOR, Level.MID, Level.SENIOR, Level.LEAD);
    private static final String HELP =
            "Enter takes what is offered, b goes back to the question before, q leaves and nothing is saved.";
    private static final int MINUTES = 30;
    private static final int SAMPLE_DAYS = 21;
    private static final int MOST_DAYS = 366;
    private final Services services;
    private final Career career;
    private final PracticeService practice;
    private final boolean save;
    private final LocalDate today;
    private final @Nullable Interview now;
    private final List<String> given = new ArrayList<>();
    private final Deque<String> left = new ArrayDeque<>();
    private boolean goesBack;

    InterviewDialog(Services services, Career career, PracticeService practice, boolean save) {
        this.services = services;
        this.career = career;
        this.practice = practice;
        this.save = save;
        this.today = services.diary().calendarDay();
        this.now = practice.interviewSchedule().coming(today).orElse(null);
    }

    /** What was typed for a prompt; {@code value} null where a default is taken. */
    private record Given<T>(@Nullable T value) {}

    /** The answers so far; the person may go back over them. */
    private static final class Answers {
        private @Nullable Given<LocalDate> day;
        private @Nullable Given<Level> rung;
        private @Nullable Given<Integer> length;
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
                    "Such as: career quiz --interview " + today.plusDays(SAMPLE_DAYS) + " --level mid --minutes 30");
        }
        // A set-up continues an interrupted one only where both were started with the same options.
        DraftChoice choice = DraftChoice.interview(date, level, minutes);
        LineDialog form = new LineDialog(services, career.slug(), choice, HELP, save);
        if (asks) {
            goOn(form);
        }
        Answers answers = new Answers();
        answers.day = date.isEmpty() ? null : given(date);
        answers.rung = level != null || !asks ? new Given<>(level) : null;
        answers.length = minutes != null || !asks ? new Given<>(minutes) : null;
        if (!fill(form, answers)) {
            return OptionalInt.of(form.end("Nothing saved" + (now == null ? "." : "; the interview stays as it was.")));
        }
        Given<LocalDate> day = Objects.requireNonNull(answers.day);
        Given<Level> rung = Objects.requireNonNull(answers.rung);
        Given<Integer> length = Objects.requireNonNull(answers.length);
        return set(
                new InterviewSet(
                        day.value(),
                        rung.value() == null ? levelNow() : rung.value(),
                        length.value() == null ? minutesNow() : length.value()),
                form);
    }

    /** Asks what is open, in order; going back opens the question before. False when the person left. */
    private boolean fill(LineDialog form, Answers answers) {
        Deque<Runnable> back = new ArrayDeque<>();
        while (true) {
            boolean went;
            if (answers.day == null) {
                answers.day = askDate(form);
                went = answers.day != null;
                back.push(() -> answers.day = null);
            } else if (answers.rung == null) {
                answers.rung = askLevel(form);
                went = answers.rung != null;
                back.push(() -> answers.rung = null);
            } else if (answers.length == null) {
                answers.length = askMinutes(form);
                went = answers.length != null;
                back.push(() -> answers.length = null);
            } else {
                return true;
            }
            if (!went) {
                back.pop();
                if (!goesBack || back.isEmpty()) {
                    return false;
                }
                back.pop().run();
                given.remove(given.size() - 1);
            }
        }
    }

    private Level levelNow() {
        return now == null ? practice.level() : now.level();
    }

    private int minutesNow() {
        return now == null ? MINUTES : now.minutesADay();
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
                    "--interview takes a date from tomorrow to a year on, such as " + TypedDate.FORMS
                            + ", or none; not '" + date + "'.",
                    null);
        }
        return new Given<>(day);
    }

    private @Nullable LocalDate date(String text) {
        return TypedDate.read(text, today)
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(MOST_DAYS)))
                .orElse(null);
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
        LocalDate kept = now == null ? null : now.date();
        String otherwise = kept == null ? "no date yet" : Formats.weekday(kept) + ", as it is";
        Given<LocalDate> day = ask(
                form,
                "When? " + today.plusDays(SAMPLE_DAYS) + ", Enter = " + otherwise,
                this::date,
                "A date from tomorrow to a year on, such as " + TypedDate.FORMS + ".");
        if (day != null && day.value() != null) {
            services.console().line("  " + Formats.weekday(day.value()) + ".");
        }
        return day != null && day.value() == null ? new Given<>(kept) : day;
    }

    private @Nullable Given<Level> askLevel(LineDialog form) {
        return ask(
                form,
                LEVELS.stream()
                        .map(level -> Formats.unbroken(LEVELS.indexOf(level) + 1 + " " + level.word()))
                        .collect(Collectors.joining(
                                "  ",
                                "Level  ",
                                ", " + Formats.unbroken("Enter = " + levelNow().word()))),
                text -> text.matches("[1-4]") ? LEVELS.get(Integer.parseInt(text) - 1) : null,
                "A digit from 1 to 4.");
    }

    private @Nullable Given<Integer> askMinutes(LineDialog form) {
        return ask(
                form,
                "Minutes a day? Enter = " + minutesNow(),
                text -> {
                    int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
                    return number >= 1 && number <= 600 ? number : null;
                },
                "A number from 1 to 600.");
    }

    /** Asks until the reply is valid, starting with what was given before an interruption; null when the person left. */
    private <T> @Nullable Given<T> ask(
            LineDialog form, String prompt, Function<String, @Nullable T> reader, String advice) {
        while (true) {
            String text = line(form, prompt);
            if (text == null) {
                // Ctrl-C may have been a mistake; who typed that they leave did not make one.
                if (!form.interrupted()) {
                    form.done();
                }
                goesBack = false;
                return null;
            }
            if (LeaveWords.goesBack(text)) {
                goesBack = true;
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
