package dev.careercli.cli.quiz;

import dev.careercli.app.Comeback;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.QuestionId;
import dev.careercli.event.InterviewEvent.PointsWritten;
import dev.careercli.event.State;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.render.Document;
import dev.careercli.schedule.Rating;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.EarlierAnswer;
import dev.careercli.view.quiz.KeyHelp;
import dev.careercli.view.quiz.PointsHints;
import dev.careercli.view.quiz.PointsView;
import dev.careercli.view.quiz.QuizView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows the points of an answer and asks for letters or a rating. */
final class PointsPrompt {
    /** Answers after which the first line of the screen is short. */
    private static final int EXPLAINED = 5;

    private static final int MOST_WRITTEN = 8;

    /** A point in the person's own words, in one line. */
    private static final Pattern OWN_WORDS = Pattern.compile("=\\s*([a-h])\\s+(.+)");

    /** Unclear points that are asked about at most. */
    private static final int MOST_ASKED = 5;

    /** Rows around the block at most: a blank one above, another below, and two of the prompt. */
    private static final int BELOW = 4;

    private final Services services;
    private final Console console;
    private final QuizView view;
    private final PracticeService practice;
    private final Function<KeyHelp.Prompt, Document> keys;
    private final boolean saves;
    private final Deque<Integer> walk = new ArrayDeque<>();
    private final Set<Integer> whole = new HashSet<>();
    private boolean interrupted;
    /** Whether the last change answered a question about a point, which shows no more of it than before. */
    private boolean walked;
    /** Whether the points on screen are too tall to be redrawn, so that only their short form is. */
    private boolean brief;

    PointsPrompt(
            Services services,
            Console console,
            QuizView view,
            PracticeService practice,
            Function<KeyHelp.Prompt, Document> keys,
            boolean saves) {
        this.services = services;
        this.console = console;
        this.view = view;
        this.practice = practice;
        this.keys = keys;
        this.saves = saves;
    }

    /** Whether Ctrl-C was pressed here. */
    boolean interrupted() {
        return interrupted;
    }

    /** @param changed the letters that were just pressed; empty when the points are new on screen */
    QuizEvent ask(Revealed revealed, String changed) {
        boolean redraws = console.redraws();
        if (changed.isEmpty()) {
            walk.clear();
            whole.clear();
            walk.addAll(redraws ? revealed.points().open(MOST_ASKED) : List.of());
        }
        walk.removeIf(index -> !revealed.points().all().get(index).isOpen());
        whole.clear();
        if (!walked) {
            changed.chars().forEach(letter -> whole.add(letter - 'a'));
        }
        walked = false;
        Map<Rating, Comeback> dates =
                revealed.again() || revealed.session().extra() ? Map.of() : practice.comebacks(revealed.question());
        PointsView points = new PointsView(
                revealed, dates, services.diary().today(), console.look().narrow(), redraws, whole);
        State state = services.diary().state();
        List<String> hints = PointsHints.of(revealed, state);
        if (redraws && changed.isEmpty() && !hints.isEmpty()) {
            console.show(tell(hints));
        }
        Document reading = points.reading(answers(state) < EXPLAINED, redraws ? List.of() : hints);
        show(points, reading, changed);
        return key(revealed);
    }

    private static Document tell(List<String> paragraphs) {
        Document.Builder page = Document.build();
        paragraphs.forEach(page::paragraph);
        return page.end();
    }

    /**
     * Points taller than the screen are shown whole once, and below them in a short form, which alone is redrawn. Where
     * nothing can be redrawn, only what changed is printed. The question about an unclear point and the ratings never stand
     * together.
     */
    private void show(PointsView points, Document reading, String changed) {
        if (!changed.isEmpty() && !console.redraws()) {
            console.show(points.changed(changed));
            return;
        } else if (!changed.isEmpty()) {
            console.replaceLast(Document.build().end(), false);
        }
        @Nullable Integer asked = walk.peek();
        Document below = asked == null ? points.ratings() : points.question(asked);
        boolean read = brief && !changed.isEmpty();
        Document whole = Document.build().addAll(reading).addAll(below).end();
        brief = read || !console.fits(whole, BELOW);
        if (brief && !read) {
            console.show(reading);
        }
        console.showOpen(brief ? points.brief(below) : whole);
    }

    private static int answers(State state) {
        return state.answers().values().stream().mapToInt(List::size).sum();
    }

    /** Asks below the points that stand on screen. */
    QuizEvent key(Revealed revealed) {
        PointsView points = new PointsView(
                revealed, Map.of(), services.diary().today(), console.look().narrow(), console.redraws(), Set.of());
        while (true) {
            @Nullable Integer asked = walk.peek();
            Reply reply = console.key(asked == null ? points.prompt() : points.questionPrompt());
            if (!(reply instanceof Reply.Line line)) {
                interrupted |= reply instanceof Reply.Interrupted;
                return new QuizEvent.Left();
            }
            String key = line.text().strip().toLowerCase(Locale.ROOT);
            if (key.equals(":") && console.redraws()) {
                Reply rest = console.ask("  :");
                key = rest instanceof Reply.Line command ? ":" + command.text().strip() : "";
                if (key.length() < 2) {
                    continue;
                }
            }
            Matcher own = OWN_WORDS.matcher(line.text().strip());
            if (own.matches() && revealed.points().accepts(own.group(1))) {
                return new QuizEvent.PointAnswered(own.group(1).charAt(0) - 'a', true, own.group(2));
            }
            @Nullable QuizEvent event = asked == null ? null : answered(revealed, asked, key);
            walked = event != null;
            event = event == null ? event(revealed, key) : event;
            if (event != null) {
                return event;
            }
        }
    }

    /** The answer to the question about one point; null where the key means something else. */
    private @Nullable QuizEvent answered(Revealed revealed, int index, String key) {
        return switch (key) {
            case "y" ->
                new QuizEvent.PointAnswered(
                        index,
                        true,
                        revealed.points().all().get(index).proposal().quote());
            case "n", "" -> new QuizEvent.PointAnswered(index, false, null);
            case "=" -> ownWords(index);
            default -> null;
        };
    }

    /** Null where nothing was typed. */
    private @Nullable QuizEvent ownWords(int index) {
        Reply reply = console.ask("  " + Points.letter(index) + " in your own words › ");
        String words = reply instanceof Reply.Line line ? line.text().strip() : "";
        return words.isEmpty() ? null : new QuizEvent.PointAnswered(index, true, words);
    }

    private @Nullable QuizEvent ownWords(Points points) {
        Reply reply = console.key("  Which point? › ");
        String letter = reply instanceof Reply.Line line ? line.text().strip().toLowerCase(Locale.ROOT) : "";
        return letter.length() == 1 && points.accepts(letter) ? ownWords(letter.charAt(0) - 'a') : null;
    }

    private @Nullable QuizEvent event(Revealed revealed, String key) {
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
                console.show(keys.apply(KeyHelp.Prompt.POINTS));
                if (points.proposed()) {
                    console.show(PointsView.howOften());
                }
            }
            case "p", ":last" ->
                EarlierAnswer.before(revealed, services.diary().state())
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
            services.diary().append(null, new PointsWritten(id, written));
            console.line("  Saved: " + (written.size() == 1 ? "1 point." : written.size() + " points.")
                    + " They stand here when it is asked again.");
        }
    }
}
