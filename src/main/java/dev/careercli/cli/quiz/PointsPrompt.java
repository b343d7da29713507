package dev.careercli.cli.quiz;

import dev.careercli.app.Comeback;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.event.State;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.render.Document;
import dev.careercli.schedule.Rating;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.PointsHints;
import dev.careercli.view.quiz.PointsView;
import dev.careercli.view.quiz.QuizView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the points of an answer and asks for letters or a rating. */
final class PointsPrompt {
    /** Answers after which the first line of the screen is short. */
    private static final int EXPLAINED = 5;

    /** Rows around the block at most: a blank one above, another below, and two of the prompt. */
    private static final int BELOW = 4;

    private final Services services;
    private final Console console;
    private final QuizView view;
    private final PracticeService practice;
    private boolean interrupted;
    /** Whether the points on screen are too tall to be redrawn, so that only their short form is. */
    private boolean brief;

    PointsPrompt(Services services, Console console, QuizView view, PracticeService practice) {
        this.services = services;
        this.console = console;
        this.view = view;
        this.practice = practice;
    }

    /** Whether Ctrl-C was pressed here. */
    boolean interrupted() {
        return interrupted;
    }

    /** @param changed the letters that were just pressed; empty when the points are new on screen */
    QuizEvent ask(Revealed revealed, String changed) {
        Map<Rating, Comeback> dates =
                revealed.again() || revealed.session().extra() ? Map.of() : practice.comebacks(revealed.question());
        PointsView points = new PointsView(
                revealed, dates, services.diary().today(), console.look().narrow());
        State state = services.diary().state();
        Document reading = points.reading(answers(state) < EXPLAINED, PointsHints.of(revealed, state));
        show(points, reading, changed);
        return key(revealed);
    }

    /**
     * Points taller than the screen are read above a short form of them, which alone is redrawn from then on; where
     * nothing is ever redrawn, what was changed is told.
     */
    private void show(PointsView points, Document reading, String changed) {
        if (!changed.isEmpty() && !console.redraws()) {
            console.show(points.changed(changed));
            return;
        } else if (!changed.isEmpty()) {
            console.replaceLast(Document.build().end(), false);
        }
        boolean read = brief && !changed.isEmpty();
        Document whole =
                Document.build().addAll(reading).addAll(points.ratings()).end();
        brief = read || !console.fits(whole, BELOW);
        if (brief && !read) {
            console.show(reading);
        }
        console.showOpen(brief ? points.brief() : whole);
    }

    private static int answers(State state) {
        return state.answers().values().stream().mapToInt(List::size).sum();
    }

    /** Asks below the points that stand on screen. */
    QuizEvent key(Revealed revealed) {
        PointsView points = new PointsView(
                revealed, Map.of(), services.diary().today(), console.look().narrow());
        while (true) {
            Reply reply = console.key(points.prompt());
            if (!(reply instanceof Reply.Line line)) {
                interrupted |= reply instanceof Reply.Interrupted;
                return new QuizEvent.Left();
            }
            QuizEvent event = event(revealed, line.text().strip().toLowerCase(Locale.ROOT));
            if (event != null) {
                return event;
            }
        }
    }

    private @Nullable QuizEvent event(Revealed revealed, String key) {
        Points points = revealed.points();
        if (key.isEmpty()) {
            return new QuizEvent.Confirmed(null);
        } else if (key.matches("[1-4]") && !revealed.again()) {
            return new QuizEvent.Confirmed(Rating.of(Integer.parseInt(key)));
        } else if (points.accepts(key)) {
            return new QuizEvent.PointsChanged(key);
        }
        if (LeaveWords.leaves(key)) {
            return new QuizEvent.Left();
        }
        switch (key) {
            case "m" -> console.show(view.answer(revealed.question()));
            case "k" -> console.show(view.mistake(revealed.question()));
            case "?", "help" -> {
                console.show(view.keys(true));
                if (points.proposed()) {
                    console.show(PointsView.howOften());
                }
            }
            case "u", ":undo" -> {
                return new QuizEvent.UndoAsked();
            }
            case "n", "!" -> {
                Reply reply = console.ask(key.equals("n") ? "  Note › " : "  What is wrong with it? › ");
                String text = reply instanceof Reply.Line line ? line.text() : "";
                if (key.equals("!")) {
                    return new QuizEvent.Flagged(text);
                } else if (!text.isBlank()) {
                    return new QuizEvent.Noted(text);
                }
            }
            default ->
                console.show(Document.build()
                        .paragraph(
                                "A letter changes a point, 1 to 4 rates, Enter takes what is offered, ? lists the keys.")
                        .end());
        }
        return null;
    }
}
