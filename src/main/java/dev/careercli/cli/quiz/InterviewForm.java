package dev.careercli.cli.quiz;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.kit.TypedDate;
import dev.careercli.content.Level;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions about an interview: its date, its level, the minutes a day. The person may go back over them. */
final class InterviewForm {
    private static final List<Level> LEVELS = List.of(Level.JUNIOR, Level.MID, Level.SENIOR, Level.LEAD);
    private static final int MINUTES = 30;

    /** The date that is shown as an example, from today. */
    static final int SAMPLE_DAYS = 21;

    private static final int MOST_DAYS = 366;
    private final Services services;
    private final LineDialog form;
    private final LocalDate today;
    private final @Nullable Interview now;
    private final Level usualLevel;
    private final List<String> given = new ArrayList<>();
    private final Deque<String> left = new ArrayDeque<>();
    private boolean goesBack;
    private @Nullable Given<LocalDate> day;
    private @Nullable Given<Level> level;
    private @Nullable Given<Integer> minutes;

    /**
     * @param now the interview as it is set; null where none is
     * @param usualLevel the level that is offered where none is set
     */
    InterviewForm(Services services, LineDialog form, LocalDate today, @Nullable Interview now, Level usualLevel) {
        this.services = services;
        this.form = form;
        this.today = today;
        this.now = now;
        this.usualLevel = usualLevel;
    }

    /** What was typed for a prompt; {@code value} null where a default is taken. */
    private record Given<T>(@Nullable T value) {}

    /** Takes up what was answered before an interruption. */
    void takeDraft() {
        List<String> lines = form.takeDraft(event -> event instanceof InterviewSet);
        if (lines != null) {
            left.addAll(lines);
        }
    }

    /**
     * Answers the date, as given on the command line.
     *
     * @throws CareerException.Usage where it is none that can be planned for
     */
    void day(String date) {
        if (date.equals("none")) {
            this.day = new Given<>(null);
            return;
        }
        LocalDate read = date(date);
        if (read == null) {
            throw new CareerException.Usage(
                    "--interview takes a date from tomorrow to a year on, such as " + TypedDate.FORMS
                            + ", or none; not '" + date + "'.",
                    null);
        }
        this.day = new Given<>(read);
    }

    /** @param level null to take what is offered */
    void level(@Nullable Level level) {
        this.level = new Given<>(level);
    }

    /** @param minutes null to take what is offered */
    void minutes(@Nullable Integer minutes) {
        this.minutes = new Given<>(minutes);
    }

    /** The answers, once all are given. */
    InterviewSet answers() {
        Level typed = Objects.requireNonNull(level).value();
        Integer length = Objects.requireNonNull(minutes).value();
        return new InterviewSet(
                Objects.requireNonNull(day).value(),
                typed == null ? levelNow() : typed,
                length == null ? minutesNow() : length);
    }

    /** Asks what is open, in order; going back opens the question before. False when the person left. */
    boolean fill() {
        Deque<Runnable> back = new ArrayDeque<>();
        while (true) {
            boolean went;
            if (day == null) {
                day = askDate();
                went = day != null;
                back.push(() -> day = null);
            } else if (level == null) {
                level = askLevel();
                went = level != null;
                back.push(() -> level = null);
            } else if (minutes == null) {
                minutes = askMinutes();
                went = minutes != null;
                back.push(() -> minutes = null);
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
        return now == null ? usualLevel : now.level();
    }

    private int minutesNow() {
        return now == null ? MINUTES : now.minutesADay();
    }

    private @Nullable LocalDate date(String text) {
        return TypedDate.read(text, today)
                .filter(d -> d.isAfter(today) && !d.isAfter(today.plusDays(MOST_DAYS)))
                .orElse(null);
    }

    private @Nullable Given<LocalDate> askDate() {
        LocalDate kept = now == null ? null : now.date();
        String otherwise = kept == null ? "no date yet" : Formats.weekday(kept) + ", as it is";
        Given<LocalDate> typed = ask(
                "When? " + today.plusDays(SAMPLE_DAYS) + ", Enter = " + otherwise,
                this::date,
                "A date from tomorrow to a year on, such as " + TypedDate.FORMS + ".");
        if (typed != null && typed.value() != null) {
            services.console().line("  " + Formats.weekday(typed.value()) + ".");
        }
        return typed != null && typed.value() == null ? new Given<>(kept) : typed;
    }

    private @Nullable Given<Level> askLevel() {
        return ask(
                LEVELS.stream()
                        .map(rung -> Formats.unbroken(LEVELS.indexOf(rung) + 1 + " " + rung.word()))
                        .collect(Collectors.joining(
                                "  ",
                                "Level  ",
                                ", " + Formats.unbroken("Enter = " + levelNow().word()))),
                text -> text.matches("[1-4]") ? LEVELS.get(Integer.parseInt(text) - 1) : null,
                "A digit from 1 to 4.");
    }

    private @Nullable Given<Integer> askMinutes() {
        return ask(
                "Minutes a day? Enter = " + minutesNow(),
                text -> {
                    int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
                    return number >= 1 && number <= 600 ? number : null;
                },
                "A number from 1 to 600.");
    }

    /** Asks until the reply is valid, starting with what was given before an interruption; null when the person left. */
    private <T> @Nullable Given<T> ask(String prompt, Function<String, @Nullable T> reader, String advice) {
        while (true) {
            String text = line(prompt);
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

    private @Nullable String line(String prompt) {
        String before = left.poll();
        if (before == null) {
            return form.ask(prompt, given);
        }
        form.showGiven(prompt, before);
        return before;
    }
}
