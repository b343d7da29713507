package dev.careercli.cli;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.QuestionId;
import dev.careercli.event.InterviewEvent.Debriefed;
import dev.careercli.event.InterviewEvent.Outcome;
import dev.careercli.event.InterviewEvent.PointsWritten;
import dev.careercli.event.State.Debrief;
import dev.careercli.quiz.AreaWords;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what a panel asked, and later what a good answer to it has. */
final class DebriefSession {
    private static final List<Outcome> OUTCOMES = List.of(Outcome.WELL, Outcome.SO_SO, Outcome.BADLY);
    private static final int MOST_POINTS = 8;
    private final Services services;
    private final Career career;
    private final Practice practice;
    private final Console console;
    private boolean interrupted;

    DebriefSession(Services services, Career career, Practice practice) {
        this.services = services;
        this.career = career;
        this.practice = practice;
        if (!services.mayAsk()) {
            throw new CareerException.Usage("this asks what you were asked, and --no-input forbids it.", null);
        }
        this.console = services.console();
    }

    /** One line a question, then how it went; each is kept at once. */
    int run() {
        console.line("  What did they ask? One question a line; an empty line ends. It stays with you.");
        console.line("");
        AreaWords words = new AreaWords(practice.bank());
        List<QuestionId> kept = new ArrayList<>();
        while (true) {
            String asked = ask("Asked");
            if (asked == null || asked.isEmpty()) {
                break;
            }
            Outcome outcome = outcome();
            if (interrupted) {
                break;
            }
            AreaId area = words.nearest(asked).orElse(null);
            QuestionId id = new QuestionId(
                    "asked-" + services.environment().ids().get().toString().substring(28));
            services.diary().append(career.slug(), new Debriefed(asked, area, outcome, id));
            kept.add(id);
            console.line("  Kept as " + id + "." + (area == null ? "" : " Nearest area: " + title(area) + "."));
        }
        console.line("");
        if (kept.isEmpty()) {
            console.line("  Nothing was kept.");
        } else {
            console.line("  " + (kept.size() == 1 ? "1 question" : kept.size() + " questions")
                    + ", first in line tomorrow: career quiz");
            console.line("  What a good answer has, when you know it: career quiz --points " + kept.get(0));
        }
        return interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }

    private String title(AreaId area) {
        return career.area(area).map(Career.Area::title).orElse(area.value());
    }

    /** How it went; so-so when the input ends before it is said, so that the question itself is not lost. */
    private Outcome outcome() {
        while (true) {
            String text = ask("1 went well  2 so-so  3 badly");
            if (text == null) {
                return Outcome.SO_SO;
            }
            if (text.matches("[1-3]")) {
                return OUTCOMES.get(Integer.parseInt(text) - 1);
            }
            console.line("  A digit from 1 to 3.");
        }
    }

    /** Reads the key points of a private question, one a line; those of before are replaced. */
    int writePoints(String id) {
        List<String> known = services.diary().state().debriefs().stream()
                .map(d -> d.debriefed().privateQuestion().value())
                .toList();
        Debrief debrief = services.diary().state().debriefs().stream()
                .filter(d -> d.debriefed().privateQuestion().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new CareerException.Usage(
                        "you wrote down no question '" + id + "'. " + Suggestion.advice(id, known),
                        "Such questions come from: career quiz --debrief"));
        console.line("  " + debrief.debriefed().asked());
        debrief.points().forEach(p -> console.line("  now: " + p));
        console.line("");
        List<String> points = new ArrayList<>();
        while (points.size() < MOST_POINTS) {
            String text = ask("Point " + (points.size() + 1));
            if (text == null || text.isEmpty()) {
                break;
            }
            points.add(text);
        }
        if (interrupted || points.isEmpty()) {
            console.line("  Nothing was changed.");
        } else {
            services.diary()
                    .append(career.slug(), new PointsWritten(debrief.debriefed().privateQuestion(), points));
            console.line("  Saved: " + (points.size() == 1 ? "1 point." : points.size() + " points.")
                    + " They stand on its screen from now on.");
        }
        return interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code();
    }

    /** A line; null when the person left. */
    private @Nullable String ask(String prompt) {
        Reply reply = console.ask("  " + prompt + " › ");
        interrupted |= reply instanceof Reply.Interrupted;
        return reply instanceof Reply.Line line ? line.text().strip() : null;
    }
}
