package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.app.PracticeSetting;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import dev.careercli.event.Event;
import dev.careercli.event.ReviewEvent;
import dev.careercli.journal.Typing;
import dev.careercli.quiz.session.QuizEvent;
import dev.careercli.quiz.session.QuizState;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.render.Document;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.quiz.DesignStages;
import dev.careercli.view.quiz.QuizKeysView;
import dev.careercli.view.quiz.QuizView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks, in a practice session, and turns what comes back into events of the engine. */
final class QuizPrompts {
    private static final int EXPLAINED = 5;
    private final Services services;
    private final Console console;
    private final QuizView view;
    private final PracticeService practice;
    private final Function<QuizKeysView.Prompt, Document> keys;
    private final AnswerReader reader;
    private final PointsPrompt points;
    private List<String> stages = List.of();
    private int asked;
    private boolean interrupted;
    private boolean cutOff;
    private boolean keepAsked;
    private boolean learnedTold;

    /**
     * @param keys what can be typed at a prompt
     * @param saves whether anything is kept
     * @param typed receives an answer while it is typed
     */
    QuizPrompts(
            Services services,
            Console console,
            QuizView view,
            PracticeService practice,
            Function<QuizKeysView.Prompt, Document> keys,
            boolean saves,
            Consumer<Typing> typed) {
        this.services = services;
        this.console = console;
        this.view = view;
        this.practice = practice;
        this.keys = keys;
        this.reader = new AnswerReader(console, services.environment(), typed);
        this.points = new PointsPrompt(services, console, view, practice, keys, saves);
    }

    /** Begins the next answer with what was typed to it before. */
    void begin(Typing typing) {
        reader.begin(typing);
    }

    /** Whether Ctrl-C ended the session. */
    boolean interrupted() {
        return interrupted || points.interrupted();
    }

    /** Whether input ended in the middle of an answer. */
    boolean cutOff() {
        return cutOff;
    }

    /** Asks again where a step asked for nothing, such as after a notice. */
    QuizEvent again(QuizState state) {
        if (state instanceof QuizState.Asked) {
            return read();
        } else if (state instanceof QuizState.FollowedUp) {
            return reply();
        }
        return pointsKey((Revealed) state);
    }

    /** Whether the keys are still explained below a question. */
    boolean explains() {
        return asked < EXPLAINED;
    }

    /** Shows a question in whatever form and reads the answer; a design question is answered in its stages. */
    QuizEvent answer(Document shown, Question question) {
        console.show(shown);
        asked++;
        stages = DesignStages.of(question);
        return read();
    }

    /** Reads an answer or a command to the question on screen. */
    QuizEvent read() {
        Instant shown = services.journalState().now();
        AnswerReader.Read read = readAnswer();
        if (isStray(read)) {
            console.line("  Said aloud? Enter = yes, or go on typing.");
            read = readAnswer();
        }
        long millis = Math.max(0, services.journalState().now().toEpochMilli() - shown.toEpochMilli());
        if (read.interrupted()) {
            interrupted = true;
            return new QuizEvent.Left();
        } else if (read.ended()) {
            return ended(read, millis);
        } else if (read.command() != null) {
            return command(read.command(), millis);
        }
        return read.text().isBlank() ? new QuizEvent.SaidAloud(millis) : new QuizEvent.Typed(read.text(), millis);
    }

    private AnswerReader.Read readAnswer() {
        return stages.isEmpty() ? reader.read(true) : reader.readStages(stages);
    }

    /** An Enter with nothing before it, where somebody may have pressed it by mistake. */
    private boolean isStray(AnswerReader.Read read) {
        return console.redraws()
                && !read.interrupted()
                && !read.ended()
                && read.command() == null
                && read.text().isBlank();
    }

    private QuizEvent ended(AnswerReader.Read read, long millis) {
        if (read.text().isBlank()) {
            return new QuizEvent.Left();
        }
        cutOff = true;
        return new QuizEvent.InputEnded(read.text(), millis);
    }

    private QuizEvent command(String line, long millis) {
        String[] words = line.split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case ":d" -> new QuizEvent.DidNotKnow(millis);
            case ":hint" -> new QuizEvent.HintAsked();
            case "b", ":b" -> new QuizEvent.WentBack();
            case ":skip" -> new QuizEvent.Skipped();
            case ":undo" -> new QuizEvent.UndoAsked();
            case ":bury" -> new QuizEvent.Buried();
            case ":suspend" -> new QuizEvent.Suspended();
            case ":note" -> rest.isBlank() ? note() : new QuizEvent.Noted(rest);
            case ":bad" -> new QuizEvent.Flagged(rest);
            case "?", "help" -> {
                console.show(keys.apply(QuizKeysView.Prompt.ANSWER));
                yield read();
            }
            default -> new QuizEvent.Left();
        };
    }

    private QuizEvent note() {
        Reply reply = console.ask("  Note › ");
        return reply instanceof Reply.Line line && !line.text().isBlank() ? new QuizEvent.Noted(line.text()) : read();
    }

    QuizEvent followUp(FollowUp followUp) {
        console.show(view.followUp(followUp));
        return reply();
    }

    /** Reads the reply to the follow-up on screen; don't know is nothing more to say. */
    private QuizEvent reply() {
        AnswerReader.Read read = reader.read(true);
        interrupted |= read.interrupted();
        if (read.interrupted()) {
            return new QuizEvent.Left();
        } else if (read.ended()) {
            return ended(read, 0);
        } else if (read.command() == null || read.command().equalsIgnoreCase(":d")) {
            return new QuizEvent.Replied(read.text());
        } else if (isHelp(read.command())) {
            console.show(keys.apply(QuizKeysView.Prompt.FOLLOW_UP));
            return reply();
        } else if (read.command().equalsIgnoreCase(":note")) {
            Reply note = console.ask("  Note › ");
            return note instanceof Reply.Line line && !line.text().isBlank()
                    ? new QuizEvent.Noted(line.text())
                    : reply();
        }
        return command(read.command(), 0);
    }

    private static boolean isHelp(String command) {
        return command.equals("?") || command.equalsIgnoreCase("help");
    }

    /** @param changed the letters that were just pressed; empty when the points are new on screen */
    QuizEvent points(Revealed revealed, String changed) {
        return points.ask(revealed, changed);
    }

    QuizEvent pointsKey(Revealed revealed) {
        return points.key(revealed);
    }

    /** Says once, where somebody sits there, that marks taught the grader wordings. */
    void learned(int wordings) {
        if (wordings > 0 && console.interactive() && !learnedTold) {
            learnedTold = true;
            console.line("  Next time these words count as that point. List or drop: career history taught");
        }
    }

    /** Says that an answer is stored, and asks once whether answers are to be kept. */
    void stored(Event event) {
        if (!(event instanceof ReviewEvent.Answered answered)) {
            return;
        }
        console.line(console.interactive() ? "  saved" : "saved");
        if (answered.isReview()) {
            practice.leech(answered.question()).ifPresent(leech -> {
                console.line("");
                console.show(view.leech(leech.lapses(), leech.point()));
            });
        }
        boolean undecided =
                services.journalState().stored(PracticeSetting.KEEP_ANSWERS).isEmpty();
        if (console.interactive() && undecided && !keepAsked && answered.answer() != null) {
            keepAsked = true;
            KeepAnswersPrompt.ask(services);
        }
    }
}
