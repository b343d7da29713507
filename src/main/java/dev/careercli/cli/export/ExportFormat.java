package dev.careercli.cli.export;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.content.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be taken out of the program. */
public enum ExportFormat {
    ICS("a calendar of goals and milestones"),
    MARKDOWN("a checklist for GitHub"),
    HTML("one page to read or print"),
    CSV("the history of answers"),
    ANKI("the questions as cards"),
    JSONL("every event of the journal");

    private final String what;

    ExportFormat(String what) {
        this.what = what;
    }

    /** The word one types. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a few words. */
    public String what() {
        return what;
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
