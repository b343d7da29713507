package dev.careercli.cli.history;

import dev.careercli.app.JournalState;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.view.history.HistoryView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Moves the whole history out of the journal and into it. */
final class HistoryTransfer {
    private final Services services;

    HistoryTransfer(Services services) {
        this.services = services;
    }

    int export(@Nullable String file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int count;
        try {
            count = services.diary().journal().exportTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (file == null) {
            services.environment().out().write(bytes.toByteArray(), 0, bytes.size());
            services.environment().out().flush();
            return ExitCode.OK.code();
        }
        Path path = Path.of(file);
        if (Files.exists(path) && !services.options().yes) {
            throw new CareerException.CannotCreate(file + " exists already.", "To replace it: add --yes");
        }
        write(path, bytes.toByteArray());
        services.printer()
                .changed(HistoryView.said(count + (count == 1 ? " event" : " events") + " written to " + file
                        + ", your answers among them."));
        return ExitCode.OK.code();
    }

    /** Writes beside the place and moves into it, so that no half file is ever there. */
    static void write(Path path, byte[] content) {
        Path folder = path.toAbsolutePath().getParent();
        try {
            Path temporary = Files.createTempFile(folder, ".career", ".tmp");
            try {
                Files.write(temporary, content);
                try {
                    Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new CareerException.CannotCreate(
                    "cannot write " + path + ": " + e.getClass().getSimpleName() + ".",
                    "Name another file with --out.");
        }
    }

    int importFrom(String file) {
        JournalState diary = services.diary();
        if (!services.options().yes) {
            throw new CareerException.Usage(
                    "import adds every event of " + file + " to your history.", "To go on: add --yes");
        }
        int count;
        if (file.equals("-")) {
            try {
                byte[] bytes = services.environment().in().readAllBytes();
                count = diary.importFrom(Path.of("standard input"), bytes);
            } catch (IOException e) {
                throw new CareerException.InputOutput("cannot read standard input.", null);
            }
        } else {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                String reason = Files.isDirectory(path) ? "is a folder." : "there is no such file.";
                throw new CareerException.MissingInput(file + ": " + reason, "Check the path.");
            }
            count = diary.importFrom(path);
        }
        services.printer()
                .changed(HistoryView.said(
                        count == 0
                                ? "Nothing new in " + file + "."
                                : count + (count == 1 ? " event" : " events") + " added."));
        return ExitCode.OK.code();
    }
}
