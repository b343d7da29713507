package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.QuestionId;
import dev.careercli.content.Suggestion;
import dev.careercli.event.InterviewEvent.Debriefed;
import dev.careercli.event.InterviewEvent.Outcome;
import dev.careercli.event.InterviewEvent.PointsWritten;
import dev.careercli.event.State.Debrief;
import dev.careercli.quiz.interview.AreaFinder;
import dev.careercli.terminal.Console;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes down what a panel asked, and later what a good answer to it has. */
final class DebriefDialog {
    private static final List<Outcome> OUTCOMES = List.of(Outcome.WELL, Outcome.SO_SO, Outcome.BADLY);
    private static final String ASKED = "Asked";
    private static final String OUTCOME = "1\u00a0went\u00a0well  2\u00a0so-so  3\u00a0badly";
    private static final String HELP =
            "A question is kept once you have said how it went. b goes back a step, an empty line ends, q leaves.";
    private static final String POINTS_HELP =
            "The points are saved together at the end. b goes back to the one before, an empty line ends, q leaves.";
    private static final int MOST_POINTS = 8;
    private static final int CHOICES = 3;
    private final Services services;
    private final Career career;
    private final PracticeService practice;
    private final Console console;
    private boolean left;

    DebriefDialog(Services services, Career career, PracticeService practice) {
        this.services = services;
        this.career = career;
        this.practice = practice;
        if (!services.mayAsk()) {
            throw new CareerException.Usage(
                    "this asks what you were asked, and --no-input forbids it.",
                    "Run it on a terminal, or pipe the lines in.");
        }
        this.console = services.console();
    }

    /** One line a question, then how it went and its area; each is stored at once. */
    int run() {
        if (services.journalState().state().debriefs().isEmpty()) {
            say("What you write down becomes your own questions, and practice asks them first from tomorrow.");
        }
        say("What did they ask? One question a line; an empty line ends. It stays with you.");
        console.line("");
        LineDialog form = new LineDialog(services, career.slug(), DraftChoice.debrief(), HELP, true);
        AreaFinder finder = AreaGuess.finder(career, practice);
        @Nullable String asked = begun(form);
        while (asked != null && !asked.isEmpty()) {
            @Nullable Debriefed written = LeaveWords.goesBack(asked) ? null : written(form, asked, finder);
            if (written != null) {
                services.journalState().append(career.slug(), written);
                form.done();
                AreaId area = written.area();
                say("Kept as " + written.privateQuestion() + "."
                        + (area == null ? " No area." : " Area: " + title(area) + "."));
            } else if (left) {
                break;
            } else if (LeaveWords.goesBack(asked)) {
                say("This is the first thing asked. The question before is kept; career history undo takes it back.");
            } else {
                form.begin(asked);
            }
            asked = form.ask(ASKED, List.of());
        }
        console.line("");
        showWritten();
        return form.end();
    }

    /** What is to be kept of a question; null when the person went back to it, or left. */
    private @Nullable Debriefed written(LineDialog form, String asked, AreaFinder finder) {
        while (true) {
            Outcome outcome = outcome(form, asked);
            if (outcome == null) {
                return null;
            }
            Optional<Optional<AreaId>> area = area(form, asked, finder);
            if (area.isPresent()) {
                QuestionId id = new QuestionId(
                        "asked-" + services.environment().ids().get().toString().substring(28));
                return new Debriefed(asked, area.get().orElse(null), outcome, id);
            } else if (left) {
                return null;
            }
        }
    }

    /** The question in progress when a debrief was interrupted, else the first one of this debrief. */
    private static @Nullable String begun(LineDialog form) {
        List<String> left = form.takeDraft(event -> event instanceof Debriefed);
        if (left == null || left.isEmpty()) {
            return form.ask(ASKED, List.of());
        }
        form.showGiven(ASKED, left.get(0));
        return left.get(0);
    }

    private void say(String sentence) {
        console.line("  " + sentence);
    }

    /** What was written down today, in this debrief and before it. */
    private void showWritten() {
        List<QuestionId> kept = services.journalState().state().debriefs().stream()
                .filter(d -> d.day().equals(services.journalState().today())
                        && (d.career() == null || d.career().equals(career.slug())))
                .map(d -> d.debriefed().privateQuestion())
                .toList();
        if (kept.isEmpty()) {
            say("Nothing was kept.");
        } else {
            say(Formats.count(kept.size(), "question") + ", first in line tomorrow: career quiz");
            say("What a good answer has, when you know it: career quiz --points " + kept.get(0));
        }
    }

    /**
     * The nearest areas, for the person to choose from; the first where nobody chooses.
     *
     * @return empty when the person went back, or left; holds empty for no area
     */
    private Optional<Optional<AreaId>> area(LineDialog form, String asked, AreaFinder finder) {
        List<AreaId> near = finder.find(asked).stream()
                .limit(CHOICES)
                .map(AreaFinder.Found::area)
                .toList();
        if (!console.interactive() || near.isEmpty()) {
            return Optional.of(near.stream().findFirst());
        }
        String choices = IntStream.range(0, near.size())
                .mapToObj(i -> Formats.unbroken(i + 1 + " " + title(near.get(i))))
                .collect(Collectors.joining("  "));
        while (true) {
            String text = form.ask(
                    "Area  " + choices + "  " + Formats.unbroken("n none") + ", " + Formats.unbroken("Enter = 1"),
                    List.of(asked));
            if (text == null) {
                left = true;
                return Optional.empty();
            } else if (LeaveWords.goesBack(text)) {
                return Optional.empty();
            } else if (text.isEmpty()) {
                return Optional.of(Optional.of(near.get(0)));
            } else if (text.equalsIgnoreCase("n")) {
                return Optional.of(Optional.empty());
            } else if (text.matches("[1-9]") && Integer.parseInt(text) <= near.size()) {
                return Optional.of(Optional.of(near.get(Integer.parseInt(text) - 1)));
            }
            say("A digit from 1 to " + near.size() + ", n for none, or b to go back.");
        }
    }

    private String title(AreaId area) {
        return career.area(area).map(Career.Area::title).orElse(area.value());
    }

    /**
     * How it went; so-so when piped input ends before it is said, so that the question itself is not lost.
     *
     * @return null when the person went back, or left
     */
    private @Nullable Outcome outcome(LineDialog form, String asked) {
        while (true) {
            String text = form.ask(OUTCOME, List.of(asked));
            if (text == null && !console.interactive()) {
                return Outcome.SO_SO;
            } else if (text == null) {
                left = true;
                return null;
            } else if (LeaveWords.goesBack(text)) {
                return null;
            } else if (text.matches("[1-3]")) {
                return OUTCOMES.get(Integer.parseInt(text) - 1);
            }
            say("A digit from 1 to 3, or b to go back.");
        }
    }

    /** Reads the key points of a private question, one a line; those of before are replaced. */
    int writePoints(String id) {
        List<String> known = services.journalState().state().debriefs().stream()
                .map(d -> d.debriefed().privateQuestion().value())
                .toList();
        Debrief debrief = services.journalState().state().debriefs().stream()
                .filter(d -> d.debriefed().privateQuestion().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new CareerException.Usage(
                        "you wrote down no question '" + id + "'. " + Suggestion.advice(id, known),
                        "Such questions come from: career quiz --debrief"));
        say(debrief.debriefed().asked());
        debrief.points().forEach(p -> say("now: " + p));
        console.line("");
        LineDialog form = new LineDialog(services, career.slug(), DraftChoice.points(id), POINTS_HELP, true);
        List<String> points = points(form);
        if (left) {
            return form.end("Nothing was changed.");
        }
        if (!points.isEmpty()) {
            services.journalState()
                    .append(career.slug(), new PointsWritten(debrief.debriefed().privateQuestion(), points));
        }
        form.done();
        return form.end(
                points.isEmpty()
                        ? "Nothing was changed."
                        : "Saved: " + Formats.count(points.size(), "point")
                                + ". They stand on its screen from now on.");
    }

    private List<String> points(LineDialog form) {
        List<String> points = new ArrayList<>();
        List<String> before = form.takeDraft(event -> event instanceof PointsWritten);
        for (String point : before == null ? List.<String>of() : before) {
            points.add(point);
            form.showGiven("Point " + points.size(), point);
        }
        while (points.size() < MOST_POINTS) {
            String text = form.ask("Point " + (points.size() + 1), points);
            if (text == null) {
                // Piped input that ends has said all its points.
                left = console.interactive();
                break;
            } else if (text.isEmpty()) {
                break;
            } else if (!LeaveWords.goesBack(text)) {
                points.add(text);
            } else if (points.isEmpty()) {
                say("This is the first point; q leaves.");
            } else {
                form.begin(points.remove(points.size() - 1));
            }
        }
        return points;
    }
}
