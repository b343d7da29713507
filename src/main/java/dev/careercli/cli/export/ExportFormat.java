package dev.careercli.cli.export;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.content.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be taken out of the program. */
public enum ExportFormat {
    ICS("a calendar of goals and milestones", "import it into your calendar"),
    MARKDOWN("a checklist for GitHub", "paste it into an issue or a README"),
    HTML("one page to read or print", "open it in a browser"),
    CSV("the history of answers", "open it in a spreadsheet"),
    ANKI("the questions as cards", "in Anki choose File, Import"),
    JSONL("every event of the journal", "career history import FILE on another machine");

    private final String what;
    private final String next;

    ExportFormat(String what, String next) {
        this.what = what;
        this.next = next;
    }

    /** The word one types. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a few words. */
    public String what() {
        return what;
    }

    /** What one does with it, as it follows {@code Next:}. */
    public String next() {
        return next;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }

    static ExportFormat named(String word) {
        return Arrays.stream(values())
                .filter(f -> f.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new CareerException.Usage(
                        "there is no format '" + word + "'. " + Suggestion.advice(word, words()),
                        "Try 'career export --help'."));
    }
}
