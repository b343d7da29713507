package dev.careercli.cli.history;

import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.OutputFile;
import dev.careercli.cli.kit.Services;
import dev.careercli.view.Formats;
import dev.careercli.view.history.HistoryView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes every event of the journal, byte for byte. */
@Command(
        name = "export",
        description =
                "Prints every event of your journal as JSON Lines, your answers among them, for career history import on"
                        + " another machine.",
        footer = {"$ career history export", "$ career history export --out my-history.jsonl"})
final class HistoryExportCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "PATH", description = "Write to this file; - or nothing for standard output.")
    @Nullable
    Path out;

    private final Services services;

    HistoryExportCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        export();
        OutputFile.failWhereLinesAreMissing(services);
        return ExitCode.OK.code();
    }

    private void export() {
        if (out == null || OutputFile.isStandardOutput(out)) {
            OutputFile.print(
                    services,
                    "the journal",
                    stream -> services.journalState().journal().exportTo(stream));
            return;
        }
        OutputFile file = new OutputFile(services, out);
        file.check();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int count;
        try {
            count = services.journalState().journal().exportTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
        file.write(bytes.toByteArray());
        services.printer()
                .changed(HistoryView.message(Formats.count(count, "event", "events") + " written to " + out
                        + ", your answers among them. Next, on" + " another machine: career history import FILE"));
    }
}
