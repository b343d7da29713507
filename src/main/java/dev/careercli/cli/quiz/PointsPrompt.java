package dev.careercli.cli.quiz;

import dev.careercli.app.Comeback;
import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.Services;
import dev.careercli.event.State;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.render.Document;
import dev.careercli.schedule.Rating;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.PointsHints;
import dev.careercli.view.quiz.PointsView;
import dev.careercli.view.quiz.QuizKeysView;
import dev.careercli.view.quiz.QuizView;
import java.util.ArrayDeque;
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

/** Shows the points of an answer and asks below them, first about the unclear ones; other keys are {@link PointsKeys}. */
final class PointsPrompt {
    /** Answers after which the first line of the screen is short. */
    private static final int EXPLAINED = 5;

    /** A point in the person's own words, in one line. */
    private static final Pattern OWN_WORDS = Pattern.compile("=\\s*([a-h])\\s+(.+)");

    /** What may follow a colon. */
    private static final List<String> COMMANDS = List.of("note", "bad", "undo", "b", "skip", "hint", "last", "q");

    /** Unclear points that are asked about at most. */
    private static final int MOST_ASKED = 5;

    /** Rows around the block at most: a blank one above, another below, and two of the prompt. */
    private static final int BELOW = 4;

    private final Services services;
    private final Console console;
    private final PracticeService practice;
    private final PointsKeys keys;
    private final Deque<Integer> walk = new ArrayDeque<>();
    private final Set<Integer> whole = new HashSet<>();
    private final OneByOne oneByOne;
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
            Function<QuizKeysView.Prompt, Document> keys,
            boolean saves) {
        this.services = services;
        this.console = console;
        this.practice = practice;
        this.keys = new PointsKeys(services, console, view, keys, saves);
        this.oneByOne = new OneByOne(console);
    }

    /** Whether Ctrl-C was pressed here. */
    boolean interrupted() {
        return interrupted;
    }

    /** @param changed the letters that were just pressed; empty when the points are new on screen */
    QuizEvent ask(Revealed revealed, String changed) {
        if (console.asksOneByOne() && !revealed.points().all().isEmpty()) {
            QuizEvent event = oneByOne.ask(revealed, changed.isEmpty());
            interrupted |= oneByOne.interrupted();
            if (event != null) {
                return event;
            }
            console.show(view(revealed, dates(revealed), false).ratings());
            return key(revealed);
        }
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
        PointsView points = view(revealed, dates(revealed), redraws);
        State state = services.journalState().state();
        List<String> hints = PointsHints.of(revealed, state);
        if (redraws && changed.isEmpty() && !hints.isEmpty()) {
            console.show(tell(hints));
        }
        Document reading = points.reading(answers(state) < EXPLAINED, redraws ? List.of() : hints);
        show(points, reading, changed);
        return key(revealed);
    }

    private Map<Rating, Comeback> dates(Revealed revealed) {
        return revealed.again() || revealed.session().extra() ? Map.of() : practice.comebacks(revealed.question());
    }

    private PointsView view(Revealed revealed, Map<Rating, Comeback> dates, boolean compact) {
        return new PointsView(
                revealed,
                dates,
                services.journalState().today(),
                console.display().narrow(),
                compact,
                whole);
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
        // One by one, the letters of the points are of no use in the prompt.
        PointsView points = view(revealed, Map.of(), console.redraws() || console.asksOneByOne());
        while (true) {
            @Nullable Integer asked = walk.peek();
            Reply reply = console.key(asked == null ? points.prompt() : points.questionPrompt());
            if (!(reply instanceof Reply.Line line)) {
                interrupted |= reply instanceof Reply.Interrupted;
                return new QuizEvent.Left();
            }
            String key = line.text().strip().toLowerCase(Locale.ROOT);
            if (key.equals(":") && console.redraws()) {
                Reply rest = console.ask("  :", COMMANDS);
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
            event = event == null ? keys.event(revealed, key) : event;
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
            case "=" -> keys.ownWords(index);
            default -> null;
        };
    }
}
