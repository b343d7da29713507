package dev.careercli.cli.quiz;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.CareerSlug;
import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.journal.Draft;
import dev.careercli.journal.Typing;
import dev.careercli.quiz.session.FormResumePoint;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.Formats;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for one line after another, and keeps what is not in the journal yet, the line being typed included. */
final class LineDialog {
    private static final List<String> COMMANDS =
            List.of("?", "help", ":?", ":help", ":hint", ":skip", ":undo", ":d", ":note", ":bad", ":edit");
    private final Services services;
    private final SessionDraft drafts;
    private final String help;
    private String begun = "";
    private boolean interrupted;

    /**
     * @param choice the dialog, and what it was asked to be about
     * @param help what can be typed here, in a sentence or two
     * @param save whether anything is kept
     */
    LineDialog(Services services, CareerSlug career, DraftChoice choice, String help, boolean save) {
        this.services = services;
        this.help = help;
        this.drafts = new SessionDraft(services, career, choice, save);
    }

    /**
     * Lines given before the form was interrupted and not stored since; empty when it was at its first line. The line that
     * was being typed comes back in the next one that is asked for.
     *
     * @param kept whether an event keeps what the lines say
     * @return null when nothing was left behind
     */
    @Nullable
    List<String> takeDraft(Predicate<Event> kept) {
        Draft draft = services.console().interactive() ? drafts.takeLeft().orElse(null) : null;
        if (draft == null || !(draft.place() instanceof FormResumePoint place)) {
            return null;
        }
        boolean past = services.journalState().state().history().stream()
                .filter(recorded -> recorded.envelope().seq() > draft.seq())
                .map(Recorded::event)
                .anyMatch(kept);
        if (past || !draft.holdsAnswer()) {
            drafts.clear();
            return null;
        }
        begun = draft.typing().text();
        return place.given();
    }

    /** Begins the next line that is asked for with these words, since the person went back to them. */
    void begin(String words) {
        begun = words;
    }

    /**
     * Asks for a line. What goes back is handed on, since only the caller knows to what.
     *
     * @param given what was given before it and is not in the journal yet
     * @return the line without spaces around it; null when the person left
     */
    @Nullable
    String ask(String prompt, List<String> given) {
        Console console = services.console();
        while (true) {
            drafts.savePosition(new FormResumePoint(given), new Typing(0, "", begun));
            Reply reply = console.ask(
                    "  " + unbroken(prompt) + " › ", begun, text -> drafts.typed(new Typing(0, "", kept(text))));
            begun = "";
            interrupted |= reply instanceof Reply.Interrupted;
            String line = reply instanceof Reply.Line typed ? typed.text().strip() : null;
            if (line == null || LeaveWords.leaves(line)) {
                return null;
            } else if (!isCommand(line)) {
                return line;
            }
            console.line("  " + help);
        }
    }

    /** A line of keys breaks between them. */
    private static String unbroken(String prompt) {
        return prompt.contains(" · ")
                ? Stream.of(prompt.split(" · ")).map(Formats::unbroken).collect(Collectors.joining(" · "))
                : prompt;
    }

    /** Commands of practice that have nothing to do here; they are no answer all the same. */
    private static boolean isCommand(String line) {
        return COMMANDS.contains(line.toLowerCase(Locale.ROOT));
    }

    /** A line that is a command, or may become one, is no answer to go on with. */
    private static String kept(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        boolean begins = word.startsWith(":") && COMMANDS.stream().anyMatch(c -> c.startsWith(word));
        return begins || COMMANDS.contains(word) || LeaveWords.leaves(word) || LeaveWords.goesBack(word) ? "" : text;
    }

    /** Shows a line that was given before, beside its prompt. */
    void showGiven(String prompt, String line) {
        services.console().line("  " + prompt + " › " + line);
    }

    /** What was given is in the journal now, or is not wanted any more. */
    void done() {
        drafts.clear();
    }

    /** Whether Ctrl-C ended it. */
    boolean interrupted() {
        return interrupted;
    }

    /** The form is over; says so where something is left for the next time. */
    int end() {
        return end("");
    }

    /** @param nothing what to say where nothing is left for the next time */
    int end(String nothing) {
        if (drafts.end(false)) {
            services.console().line("  What you had begun is kept; the same command goes on with it.");
        } else if (!nothing.isEmpty()) {
            services.console().line("  " + nothing);
        }
        return (interrupted ? ExitCode.INTERRUPTED : ExitCode.OK).code();
    }
}
