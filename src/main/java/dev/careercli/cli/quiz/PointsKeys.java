package dev.careercli.cli.quiz;

import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Plural;
import dev.careercli.content.QuestionId;
import dev.careercli.event.InterviewEvent.PointsWritten;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.render.Document;
import dev.careercli.schedule.Rating;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.EarlierAnswer;
import dev.careercli.view.quiz.QuizKeysView;
import dev.careercli.view.quiz.QuizView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each key does on the points screen. */
final class PointsKeys {
    private static final int MOST_WRITTEN = 8;

    private final Services services;
    private final Console console;
    private final QuizView view;
    private final Function<QuizKeysView.Prompt, Document> keys;
    private final boolean saves;

    /** @param keys the list of keys that ? shows */
    PointsKeys(
            Services services,
            Console console,
            QuizView view,
            Function<QuizKeysView.Prompt, Document> keys,
            boolean saves) {
        this.services = services;
        this.console = console;
        this.view = view;
        this.keys = keys;
        this.saves = saves;
    }

    /** What a key asks for; null where it only shows something and the next key is waited for. */
    @Nullable
    QuizEvent event(Revealed revealed, String key) {
        Points points = revealed.points();
        if (key.isEmpty()) {
            return new QuizEvent.Confirmed(null);
        } else if (key.matches("[1-4]") && !revealed.again()) {
            return new QuizEvent.Confirmed(Rating.of(Integer.parseInt(key)));
        } else if (points.accepts(key)) {
            return new QuizEvent.PointsChanged(key, console.redraws());
        }
        if (LeaveWords.leaves(key)) {
            return new QuizEvent.Left();
        }
        if (key.startsWith(":note ")) {
            return new QuizEvent.Noted(key.substring(":note ".length()).strip());
        } else if (key.startsWith(":bad ")) {
            return new QuizEvent.Flagged(key.substring(":bad ".length()).strip());
        }
        switch (key) {
            case "m" -> console.show(view.answer(revealed.question()));
            case "k" -> console.show(view.mistake(revealed.question()));
            case "?", "help" -> {
                console.show(keys.apply(QuizKeysView.Prompt.POINTS));
                if (points.proposed()) {
                    console.show(QuizKeysView.howOften());
                }
            }
            case "p", ":last" ->
                EarlierAnswer.before(revealed, services.journalState().state())
                        .ifPresentOrElse(
                                earlier -> console.show(earlier.document(revealed)),
                                () -> console.line("  No earlier answer to this question is kept."));
            case "w" -> {
                if (points.all().isEmpty()) {
                    writePoints(revealed.question().id());
                } else {
                    console.line("  This question has its key points.");
                }
            }
            case "=" -> {
                return console.redraws() ? ownWords(points) : null;
            }
            case "u", ":undo" -> {
                return new QuizEvent.UndoAsked();
            }
            case ":b" -> {
                return new QuizEvent.WentBack();
            }
            case ":skip" -> {
                return new QuizEvent.Skipped();
            }
            case ":hint" -> {
                return new QuizEvent.HintAsked();
            }
            case ":note", "n" -> {
                return noted("  Note › ");
            }
            case ":bad", "!" -> {
                Reply reply = console.ask("  What is wrong with it? › ");
                return new QuizEvent.Flagged(reply instanceof Reply.Line line ? line.text() : "");
            }
            default ->
                console.show(Document.build()
                        .paragraph(
                                "A letter changes a point, 1 to 4 rates, Enter takes what is offered, ? lists the keys.")
                        .end());
        }
        return null;
    }

    /** Null where nothing was typed. */
    @Nullable
    QuizEvent ownWords(int index) {
        Reply reply = console.ask("  " + Points.letter(index) + " in your own words › ");
        String words = reply instanceof Reply.Line line ? line.text().strip() : "";
        return words.isEmpty() ? null : new QuizEvent.PointAnswered(index, true, words);
    }

    private @Nullable QuizEvent ownWords(Points points) {
        Reply reply = console.key("  Which point? › ");
        String letter = reply instanceof Reply.Line line ? line.text().strip().toLowerCase(Locale.ROOT) : "";
        return letter.length() == 1 && points.accepts(letter) ? ownWords(letter.charAt(0) - 'a') : null;
    }

    private @Nullable QuizEvent noted(String prompt) {
        Reply reply = console.ask(prompt);
        String text = reply instanceof Reply.Line line ? line.text() : "";
        return text.isBlank() ? null : new QuizEvent.Noted(text);
    }

    /** Writes what a good answer to one of the person's own questions has; they stand there when it is asked again. */
    private void writePoints(QuestionId id) {
        if (!saves) {
            console.line("  Nothing of this session is kept. Later: career quiz --points " + id);
            return;
        }
        List<String> written = new ArrayList<>();
        while (written.size() < MOST_WRITTEN) {
            Reply reply = console.ask("  Point " + (written.size() + 1) + ", Enter ends › ");
            String text = reply instanceof Reply.Line line ? line.text().strip() : "";
            if (text.isEmpty()) {
                break;
            }
            written.add(text);
        }
        if (!written.isEmpty()) {
            services.journalState().append(null, new PointsWritten(id, written));
            console.line(
                    "  Saved: " + Plural.of(written.size(), "point") + ". They stand here when it is asked again.");
        }
    }
}
