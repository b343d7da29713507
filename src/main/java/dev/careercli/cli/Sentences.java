package dev.careercli.cli;

import dev.careercli.render.Document;
import dev.careercli.render.TextRenderer;
import dev.careercli.terminal.Console;
import java.util.List;

/** Sentences and prompts of a form: set by the width of the screen, with no blank line between them. */
final class Sentences {
    private Sentences() {}

    static void say(Console console, String sentence) {
        lines(console, sentence).forEach(console::line);
    }

    /** The prompt, as the last line of it; what goes before where the screen is narrow is printed. */
    static String prompt(Console console, String prompt) {
        List<String> lines = lines(console, prompt + " ›");
        int last = lines.size() - 1;
        lines.subList(0, last).forEach(console::line);
        return lines.get(last) + " ";
    }

    private static List<String> lines(Console console, String text) {
        return new TextRenderer(console.look())
                .render(Document.build().paragraph(text).end())
                .lines()
                .toList();
    }
}
