package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeSetting;
import dev.careercli.cli.kit.Services;
import dev.careercli.event.Event;
import dev.careercli.render.Document;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;

/** Asks once whether what is typed may be kept. */
final class KeepAnswersPrompt {
    private KeepAnswersPrompt() {}

    static void ask(Services services) {
        Console console = services.console();
        show(
                console,
                "Keep what you type, to compare next time? It stays in "
                        + services.files().journal() + ", readable by you alone.");
        Reply reply = console.ask("  Enter = keep · n › ");
        boolean no = reply instanceof Reply.Line line && line.text().strip().equalsIgnoreCase("n");
        services.journalState()
                .append(null, new Event.SettingChanged(PracticeSetting.KEEP_ANSWERS.word(), no ? "no" : "yes"));
        show(
                console,
                no
                        ? "From now on only marks and ratings are kept. The first answer: career history forget --answers"
                        : "Kept. Changed by: career config set keep-answers no");
    }

    private static void show(Console console, String text) {
        console.show(Document.build().paragraph(text).end());
    }
}
