package dev.careercli.cli.content;

import dev.careercli.app.BackgroundGrader;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.InputLines;
import dev.careercli.cli.kit.Printer;
import dev.careercli.cli.kit.Services;
import dev.careercli.export.BoundedLines;
import dev.careercli.export.GradeLines;
import dev.careercli.files.FileReason;
import dev.careercli.grading.Grader;
import dev.careercli.render.Sanitizer;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades answers in bulk, a line at a time, however long the file is. */
@Command(
        name = "grade",
        description =
                "Grades answers by wording and meaning: JSON Lines in, a JSON line out for each, in order. A line has an answer"
                        + " and either a career and a questionId, or a question with references or keyPoints. A line that"
                        + " cannot be graded is reported on standard error and does not stop the rest; the exit status is then"
                        + " 65.",
        footer = {"$ career content grade -", "$ career content grade - --tier 1"})
final class ContentGradeCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE|-", description = "The file, or - for standard input.")
    @Nullable
    String file;

    @Option(
            names = "--tier",
            paramLabel = "N",
            description = "1 compares wording alone, 2 meaning too; 2 when left out.")
    int tier = 2;

    private final Services services;

    public ContentGradeCommand(Services services) {
        this.services = services;
    }

    /** Nobody reads standard output any more. */
    private static final class ReaderGone extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public Integer call() {
        if (tier != 1 && tier != 2) {
            throw new CareerException.Usage("--tier takes 1 or 2, not " + tier + ".", null);
        }
        if (file == null && services.environment().device().in()) {
            throw new CareerException.Usage(
                    "content grade reads JSON Lines from a file or a pipe.",
                    "Such as: career content grade answers.jsonl");
        }
        String read = file == null ? "-" : file;
        String name = InputLines.name(read);
        GradeLines.Summary summary;
        try (Reader lines = InputLines.open(services, read)) {
            summary = run(lines, name);
        } catch (ReaderGone e) {
            return ExitCode.OK.code();
        } catch (BoundedLines.NoEnd e) {
            throw new CareerException.BadContent(name + ": " + e.getMessage() + ".", List.of(), null);
        } catch (IOException e) {
            throw new CareerException.InputOutput(
                    name + " cannot be read to its end: " + FileReason.of(Path.of(read), e) + ".", null);
        }
        if (summary.bad() > 0) {
            throw new CareerException.BadContent(
                    summary.bad() + " of " + (summary.bad() + summary.graded()) + " lines could not be graded.",
                    List.of(),
                    null);
        }
        return ExitCode.OK.code();
    }

    private GradeLines.Summary run(Reader lines, String name) throws IOException {
        GradeLines grading = new GradeLines(
                grader(tier),
                new RubricCache(services.content()),
                Runtime.getRuntime().availableProcessors());
        return grading.run(
                lines,
                new Lines(services.printer()),
                (line, reason) -> services.errors().warn(name + ":" + line + ": " + reason));
    }

    /** The grader of a tier, with the model that ships. */
    static Grader grader(int tier) {
        if (tier == 1) {
            return Grader.tier1();
        }
        try {
            return BackgroundGrader.load();
        } catch (IOException e) {
            throw new CareerException.Failed(e.getMessage() + ".", "Grade by wording alone: --tier 1");
        }
    }

    /** Standard output, safe on a terminal; notices when nobody reads it. */
    private record Lines(Printer printer) implements Appendable {
        @Override
        public Appendable append(@Nullable CharSequence text) throws IOException {
            printer.raw(Sanitizer.json(String.valueOf(text)));
            if (printer.readerGone()) {
                throw new ReaderGone();
            }
            return this;
        }

        @Override
        public Appendable append(@Nullable CharSequence text, int start, int end) throws IOException {
            return append(String.valueOf(text).subSequence(start, end));
        }

        @Override
        public Appendable append(char c) throws IOException {
            return append(String.valueOf(c));
        }
    }
}
