package dev.careercli.cli.kit;

import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import dev.careercli.render.DisplayOptions;
import dev.careercli.render.JsonRenderer;
import dev.careercli.render.LineRenderer;
import dev.careercli.render.Role;
import dev.careercli.render.Sanitizer;
import dev.careercli.render.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a failure on standard error: details first, the sentence that matters, then what to do next; under
 * {@code --json} as one document.
 */
public final class ErrorReporter {
    private final Environment environment;
    private final DisplayOptions display;
    private final GlobalOptions options;

    public ErrorReporter(Environment environment, DisplayOptions display, GlobalOptions options) {
        this.environment = environment;
        this.display = display;
        this.options = options;
    }

    record Report(int schemaVersion, Failure error) {}

    record Notice(int schemaVersion, Warning warning) {}

    record Warning(String message) {}

    /** @param advice what to do next; null where the message says it */
    record Failure(int exitCode, String message, @Nullable String advice, List<String> details) {}

    public int report(CareerException failure) {
        int code = failure.exitCode().code();
        print(new Failure(code, String.valueOf(failure.getMessage()), failure.advice(), failure.details()));
        if (options.debug) {
            trace(failure);
        }
        return code;
    }

    private void print(Failure failure) {
        if (options.json) {
            environment.err().print(new JsonRenderer().render(new Report(1, failure)));
            environment.err().flush();
            return;
        }
        failure.details().forEach(this::detail);
        line(Text.of("career: ", Role.ERROR).and(failure.message()));
        if (failure.advice() != null) {
            line(Text.of(failure.advice()));
        }
    }

    /** Something to know that stops nothing; under {@code --json} a document of its own, so that programs can read it. */
    public void warn(String message) {
        if (options.json) {
            environment.err().print(new JsonRenderer().render(new Notice(1, new Warning(message))));
            environment.err().flush();
            return;
        }
        line(Text.of("career: " + message));
    }

    /**
     * Tells a fault of the program itself. The trace goes into a file, without messages, which may quote the person.
     *
     * @param folder where reports are kept; null where there is no place for them
     */
    public int fault(Throwable fault, @Nullable Path folder) {
        String message = "an internal fault stopped this command; what was saved stays saved.";
        Path report = folder == null ? null : writeReport(fault, folder);
        String where = report == null ? "Run it again with --debug to see where." : "A report is in " + report + ".";
        String please =
                "Please report it to " + Version.reportTo() + ", with what you typed and what career doctor prints.";
        if (options.json) {
            print(new Failure(ExitCode.INTERNAL.code(), message, where + " " + please, List.of()));
        } else {
            line(Text.of("career: ", Role.ERROR).and(message));
            line(Text.of(where));
            line(Text.of(please));
        }
        if (options.debug) {
            trace(fault);
        }
        return ExitCode.INTERNAL.code();
    }

    private @Nullable Path writeReport(Throwable fault, Path folder) {
        try {
            PrivateFiles.createFolder(folder);
            Path report =
                    folder.resolve("report-" + environment.clock().instant().toEpochMilli() + ".txt");
            String text = String.join("\n", reportLines(fault)) + "\n";
            AtomicFile.replacePrivate(report, text.getBytes(StandardCharsets.UTF_8));
            return report;
        } catch (IOException e) {
            return null;
        }
    }

    private static List<String> reportLines(Throwable fault) {
        List<String> lines = new ArrayList<>();
        lines.add("career " + Version.TEXT + ", Java " + Runtime.version());
        for (Throwable t = fault; t != null; t = t.getCause()) {
            lines.add(t.getClass().getName());
            for (StackTraceElement frame : t.getStackTrace()) {
                lines.add("    at " + frame);
            }
        }
        return lines;
    }

    private void trace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        environment.err().print(Sanitizer.text(text.toString()));
        environment.err().flush();
    }

    /** Keeps the blanks before a hint, which set it off from the problem above. */
    private void detail(String detail) {
        String words = detail.stripLeading();
        environment.err().print(detail.substring(0, detail.length() - words.length()));
        line(Text.of(words));
    }

    private void line(Text text) {
        environment.err().print(new LineRenderer(display).render(text) + "\n");
        environment.err().flush();
    }
}
