package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.event.Moved;
import dev.careercli.journal.Journal;
import dev.careercli.journal.JournalFiles;
import dev.careercli.terminal.Browser;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.StreamConsole;
import dev.careercli.terminal.TerminalConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What commands work with, each part made when it is first asked for. */
final class Services implements AutoCloseable {
    private final Environment environment;
    private final GlobalOptions options;
    private @Nullable ContentLoader content;
    private @Nullable Diary diary;
    private @Nullable Console console;

    Services(Environment environment, GlobalOptions options) {
        this.environment = environment;
        this.options = options;
    }

    Environment environment() {
        return environment;
    }

    GlobalOptions options() {
        return options;
    }

    LookChoice looks() {
        return new LookChoice(environment, options, LookChoice.Display.UNSET);
    }

    Printer printer() {
        return new Printer(environment, options, looks().forOutput(), pager());
    }

    ErrorReporter errors() {
        return new ErrorReporter(environment, looks().forErrors(), options.debug);
    }

    private String pager() {
        String own = environment.variable("CAREER_PAGER");
        String usual = environment.variable("PAGER");
        return !own.isEmpty() ? own : !usual.isEmpty() ? usual : "less -FRX";
    }

    /** The clock, stopped where {@code CAREER_NOW} says so. */
    Clock clock() {
        String now = environment.variable("CAREER_NOW");
        if (now.isEmpty()) {
            return environment.clock();
        }
        try {
            return Clock.fixed(Instant.parse(now), ZoneId.systemDefault());
        } catch (DateTimeException e) {
            throw new CareerException.Usage(
                    "CAREER_NOW is '" + now + "', not an ISO instant.", "Such as 2026-11-23T09:00:00Z.");
        }
    }

    /** Whether a prompt may be shown or lines may be read. */
    boolean mayAsk() {
        return !options.noInput && !environment.isSet("CAREER_NO_INPUT");
    }

    ContentLoader content() {
        if (content == null) {
            content = new ContentLoader(options.content, null);
        }
        return content;
    }

    /** The guide that is meant: by slug, else the one in use. */
    Career career(@Nullable String slug) {
        if (slug != null) {
            return named(slug);
        }
        return content()
                .library()
                .featured()
                .map(Guide::career)
                .orElseThrow(() -> new CareerException.Usage(
                        "there are several careers; say which.",
                        "There are: " + String.join(", ", content().slugs()) + "."));
    }

    private Career named(String slug) {
        List<String> slugs = content().slugs();
        Optional<Guide> guide =
                CareerSlug.accepts(slug) ? content().library().find(new CareerSlug(slug)) : Optional.empty();
        return guide.map(Guide::career)
                .orElseThrow(() -> new CareerException.Usage(
                        "there is no career '" + slug + "'. " + Suggestion.advice(slug, slugs), "See: career list"));
    }

    /** The journal and what follows from it. */
    Diary diary() {
        if (diary == null) {
            Journal journal =
                    Journal.open(new JournalFiles(folders().data(), folders().state()), environment.ids());
            diary = new Diary(journal, clock(), moved(), errors()::warn);
        }
        return diary;
    }

    private Moved moved() {
        Map<String, String> ids = new HashMap<>();
        content().library().guides().forEach(g -> ids.putAll(g.career().moved()));
        return new Moved(ids);
    }

    Folders folders() {
        return Folders.of(environment, options);
    }

    /** The way to the person; a terminal is built only here. */
    Console console() {
        if (console == null) {
            console = open();
        }
        return console;
    }

    private Console open() {
        LookChoice looks = looks();
        Environment.Device device = environment.device();
        if (device.in() && device.out() && !looks.dumb() && !looks.accessible()) {
            try {
                Path cache = folders().cache();
                Files.createDirectories(cache);
                return TerminalConsole.open(cache, looks.forOutput());
            } catch (IOException e) {
                errors().warn("this terminal cannot be driven; going on line by line.");
            }
        }
        return new StreamConsole(
                environment.in(), environment.out(), looks.forOutput().withKeys(device.in()));
    }

    Browser browser() {
        return new Browser(environment.variable("BROWSER"));
    }

    /** Where report files go; null where there is no place for them. */
    @Nullable
    Path reportFolder() {
        try {
            return folders().state();
        } catch (CareerException e) {
            return null;
        }
    }

    @Override
    public void close() {
        if (console != null) {
            console.close();
        }
        environment.out().flush();
        environment.err().flush();
    }
}
