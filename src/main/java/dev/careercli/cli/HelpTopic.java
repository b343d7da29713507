package dev.careercli.cli;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.content.GuideFormatView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What help explains besides commands. */
@SuppressWarnings("ImmutableEnumChecker") // the bodies are functions and hold nothing
enum HelpTopic {
    EXIT_CODES("Exit codes", () -> table(exitCodes())),
    ENVIRONMENT("Environment variables", () -> table(variables())),
    FILES("Files", () -> table(files())),
    /** The format of guides; the manual has it as career-guide(5). */
    GUIDE("The format of guides and questions", GuideFormatView::document);

    private final String title;
    private final Supplier<Document> body;

    HelpTopic(String title, Supplier<Document> body) {
        this.title = title;
        this.body = body;
    }

    /** The word one types. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    /** What it says, without the title. */
    Document body() {
        return body.get();
    }

    static Optional<HelpTopic> find(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(HelpTopic::word).toList();
    }

    private static List<List<String>> exitCodes() {
        return Arrays.stream(ExitCode.values())
                .map(c -> List.of(Integer.toString(c.code()), c.meaning()))
                .toList();
    }

    /** Every environment variable that the program reads, and what for. */
    static List<List<String>> variables() {
        return List.of(
                List.of("CAREER_HOME", "keep every file of the program under this folder"),
                List.of("CAREER_NOW", "take this ISO instant for now, such as 2026-11-23T09:00:00Z"),
                List.of("CAREER_NO_INPUT", "never ask, as --no-input"),
                List.of("CAREER_PAGER, PAGER", "what long text is handed to; cat for none"),
                List.of("XDG_CONFIG_HOME, XDG_DATA_HOME", "where settings and the journal live"),
                List.of("XDG_STATE_HOME, XDG_CACHE_HOME", "where drafts, reports and the cache live"),
                List.of("HOME", "where the folders above are when they are not set"),
                List.of("NO_COLOR", "no colour, if not empty"),
                List.of("CLICOLOR_FORCE, FORCE_COLOR", "colour even in a pipe, if not empty or 0"),
                List.of("ACCESSIBLE", "numbered choices, nothing redrawn, no bars, if not empty"),
                List.of("COLUMNS", "width where there is no terminal"),
                List.of("TERM", "dumb, or no name that is known: nothing but plain lines"),
                List.of("TERM_PROGRAM, VTE_VERSION, WT_SESSION", "whether addresses become links"),
                List.of("KITTY_WINDOW_ID, KONSOLE_VERSION", "whether addresses become links"),
                List.of("VISUAL, EDITOR", "the editor that :edit opens"),
                List.of("BROWSER", "what export html --open shows the page with"),
                List.of("LC_ALL, LC_CTYPE, LANG", "whether glyphs beyond ASCII can be shown"),
                List.of("CAREER_ARCHIVE", "no: keep nothing in the cache folder that makes the next start faster"),
                List.of("JAVA_HOME", "the Java that the launcher starts"));
    }

    private static List<List<String>> files() {
        return List.of(
                List.of("~/.local/share/career/journal.jsonl", "the journal: answers, ratings, goals, verdicts"),
                List.of("~/.local/share/career/careers", "guides of your own"),
                List.of("~/.config/career", "settings"),
                List.of("~/.local/state/career", "drafts and fault reports"),
                List.of("~/.cache/career", "what can be made again at any time"));
    }

    private static Document table(List<List<String>> rows) {
        return Document.build()
                .add(new Block.Table(
                        List.of(),
                        rows.stream()
                                .map(r -> r.stream()
                                        .map(t -> Block.Cell.of(Text.of(t)))
                                        .toList())
                                .toList(),
                        0))
                .end();
    }
}
