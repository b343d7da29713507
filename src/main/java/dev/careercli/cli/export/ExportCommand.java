package dev.careercli.cli.export;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.OutputFile;
import dev.careercli.cli.kit.Services;
import dev.careercli.cli.roadmap.PlanOptions;
import dev.careercli.content.Career;
import dev.careercli.files.PrivateFiles;
import dev.careercli.view.config.ExportView;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the plan, the questions or the history out of the program. */
@Command(
        name = "export",
        description =
                "Prints the plan, the questions or the history in the format of another program: ics, a calendar of goals and"
                        + " milestones; markdown, a checklist for GitHub; html, one page to read or print; csv, the history of"
                        + " answers; anki, the questions as cards; jsonl, every event of the journal. Importing a calendar or"
                        + " cards again updates what is there.",
        footer = {
            "$ career export ics --start 2027-01-04 --hours 8 --slots mon,thu",
            "$ career export html --out career.html",
            "$ career export anki"
        })
public final class ExportCommand implements Callable<Integer> {
    private static final int BLOCK = 1 << 13;

    @Parameters(arity = "0..2", paramLabel = "FORMAT [CAREER]", description = "What to write, and of which guide.")
    List<String> words = List.of();

    @Mixin
    final PlanOptions plan = new PlanOptions();

    @Option(
            names = "--slots",
            paramLabel = "DAYS",
            description =
                    "Put study hours on these weekdays of an ics calendar, such as mon,thu, and cancel them on the others;"
                            + " none cancels all.")
    @Nullable
    String slots;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to this file; - or nothing for standard output.")
    @Nullable
    Path out;

    @Option(names = "--open", description = "Show the html page in the browser.")
    boolean open;

    private final Services services;

    public ExportCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (words.isEmpty()) {
            throw new CareerException.Usage(
                    "export needs a format: " + String.join(", ", ExportFormat.words()) + ".",
                    "Try 'career export --help'.");
        }
        ExportFormat format = ExportFormat.named(words.get(0));
        Set<DayOfWeek> weekdays = weekdays(format);
        if (open && format != ExportFormat.HTML) {
            throw new CareerException.Usage("--open is for html, not for " + format.word() + ".", null);
        }
        Career career = services.career(words.size() > 1 ? words.get(1) : null);
        ExportBuilder text = new ExportBuilder(
                services,
                career,
                plan.asked(services.journalState().today(), null, List.of()),
                slots == null ? null : weekdays,
                services.journalState());
        Path file = out == null && open ? reportFile() : out;
        if (file == null || OutputFile.isStandardOutput(file)) {
            OutputFile.print(services, format.word(), stream -> write(format, text, stream));
        } else {
            write(format, text, file);
        }
        if (format == ExportFormat.JSONL) {
            OutputFile.failWhereLinesAreMissing(services);
        }
        return ExitCode.OK.code();
    }

    private void write(ExportFormat format, ExportBuilder text, Path file) {
        OutputFile target = new OutputFile(services, file);
        if (out != null) {
            target.check();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(format, text, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
        target.write(bytes.toByteArray());
        boolean shown = open && services.browser().show(file.toAbsolutePath());
        services.printer()
                .changed(ExportView.written(
                        format.word(),
                        format.what(),
                        file.toString(),
                        shown ? "Opening it in your browser." : "Next: " + format.next() + "."));
        if (open && !shown) {
            throw new CareerException.Failed("no browser could be started.", "Open it yourself: " + file);
        }
    }

    private static void write(ExportFormat format, ExportBuilder text, OutputStream bytes) throws IOException {
        if (format == ExportFormat.JSONL) {
            text.journal(bytes);
            return;
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BLOCK);
        text.write(format, writer);
        writer.flush();
    }

    /** Where a page goes that is only to be looked at. */
    private Path reportFile() {
        Path cache = services.paths().cache();
        try {
            PrivateFiles.createFolder(cache);
        } catch (IOException e) {
            throw new CareerException.CannotCreate(
                    cache + " cannot be made.", "Name a file: career export html --open --out FILE");
        }
        return cache.resolve("career.html");
    }

    private Set<DayOfWeek> weekdays(ExportFormat format) {
        Set<DayOfWeek> days = new TreeSet<>();
        if (slots == null) {
            return days;
        }
        if (format != ExportFormat.ICS) {
            throw new CareerException.Usage("--slots is for ics, not for " + format.word() + ".", null);
        }
        if (slots.strip().equalsIgnoreCase("none")) {
            return days;
        }
        for (String word : slots.toLowerCase(Locale.ROOT).split(",", -1)) {
            String name = word.strip();
            days.add(Arrays.stream(DayOfWeek.values())
                    .filter(d -> name.length() >= 2
                            && d.name().toLowerCase(Locale.ROOT).startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new CareerException.Usage(
                            "--slots takes weekdays such as mon,thu, not '" + name + "'.", null)));
        }
        return days;
    }
}
