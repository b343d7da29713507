package dev.careercli.cli.quiz;

import dev.careercli.cli.kit.Services;
import dev.careercli.files.PlainFiles;
import dev.careercli.profile.Setting;
import dev.careercli.render.Document;
import dev.careercli.render.TextRenderer;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.Pager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows what is to be read in the middle of a session: by the pager where it is taller than the screen. */
final class PagedReading {
    /** Rows below it: the prompt, and a blank line. */
    private static final int BELOW = 2;

    private final Services services;
    private final Console console;

    PagedReading(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    void show(Document document) {
        String pager = services.settings().value(Setting.PAGER).text();
        boolean pages = console.redraws()
                && !pager.isEmpty()
                && !pager.equals("cat")
                && services.options().pages()
                && !console.fits(document, BELOW);
        if (!pages || !paged(document, pager)) {
            console.show(document);
        }
    }

    /** Whether the pager ran. */
    private boolean paged(Document document, String pager) {
        try {
            Path file = PlainFiles.temporary("career-read", new TextRenderer(console.display()).render(document));
            try {
                return Pager.ran(console.runProgram(new Pager(pager).reading(file)));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
