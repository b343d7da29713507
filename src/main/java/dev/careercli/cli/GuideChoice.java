package dev.careercli.cli;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.LeaveWords;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.profile.Setting;
import dev.careercli.profile.SettingsFile;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Reply;
import dev.careercli.view.progress.WelcomeView;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Changes the guide in use, from the home screen: what {@code career config set career SLUG} does. */
final class GuideChoice {
    private final Services services;
    private final Console console;

    GuideChoice(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    /** Asks which; empty to show the home screen again, of the guide that is in use then. */
    OptionalInt ask(Career inUse) {
        List<Career> careers = services.guides().all();
        console.show(WelcomeView.guides(careers, inUse));
        while (true) {
            Reply reply = console.ask("  1-" + careers.size() + ", Enter = back › ");
            if (!(reply instanceof Reply.Line line)) {
                return OptionalInt.of(
                        reply instanceof Reply.Interrupted ? ExitCode.INTERRUPTED.code() : ExitCode.OK.code());
            }
            String text = line.text().strip().toLowerCase(Locale.ROOT);
            if (text.isEmpty() || LeaveWords.goesBack(text)) {
                return OptionalInt.empty();
            } else if (LeaveWords.leaves(text)) {
                return OptionalInt.of(ExitCode.OK.code());
            }
            int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
            if (number >= 1 && number <= careers.size()) {
                use(careers.get(number - 1));
                return OptionalInt.empty();
            }
            console.line("  A number from 1 to " + careers.size() + ".");
        }
    }

    private void use(Career career) {
        String slug = career.slug().value();
        services.options().career = slug; // this run has read the settings already
        boolean stays = services.options().content == null;
        if (stays) {
            new SettingsFile(services.paths().settings()).set(Setting.CAREER, slug);
        }
        console.line("  " + career.title() + " is the guide in use " + (stays ? "from now on." : "for this run."));
        console.line("");
    }
}
