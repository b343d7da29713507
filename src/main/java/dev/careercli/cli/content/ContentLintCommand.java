package dev.careercli.cli.content;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.load.ContentBench;
import dev.careercli.content.load.LintReport;
import dev.careercli.content.load.Problem;
import dev.careercli.view.content.LintView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every mistake in guides and questions. The findings are the command's data, so they go to standard output. */
@Command(
        name = "lint",
        description =
                "Checks guides and questions and reports every mistake at once, each as file:line:column: message with a hint"
                        + " below. Ends with 65 when there are errors; warnings alone do not fail.",
        footer = {"$ career content lint", "$ career content lint --json"})
final class ContentLintCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "A file, a guide's folder or a folder of guides; everything that is found when left out.")
    @Nullable
    Path path;

    @Option(
            names = "--grade",
            description =
                    "Also try each question on the grader: its model answer leaves no key point missing and makes no wrong"
                            + " statement, its prompt and hints give no point away, and other areas' answers say hardly"
                            + " any.")
    boolean grade;

    @Option(
            names = "--tier",
            paramLabel = "N",
            description = "1 compares wording alone, 2 meaning too; 2 when left out.")
    int tier = 2;

    private final Services services;

    public ContentLintCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (tier != 1 && tier != 2) {
            throw new CareerException.Usage("--tier takes 1 or 2, not " + tier + ".", null);
        }
        LocalDate today = LocalDate.now(services.clock());
        ContentBench bench = new ContentBench(services.options().content, services.ownGuides(), today);
        LintReport report = path == null ? bench.lint() : bench.lint(path);
        List<LintView.Graded> graded = List.of();
        if (grade) {
            GradeLint grades = new GradeLint(services, ContentGradeCommand.grader(tier));
            grades.run(path == null ? bench.questions() : bench.questions(path));
            graded = grades.graded();
            report = report.with(grades.problems());
        }
        print(report, graded);
        return (report.errors() == 0 ? ExitCode.OK : ExitCode.BAD_CONTENT).code();
    }

    private void print(LintReport report, List<LintView.Graded> graded) {
        LintView view = new LintView(
                report.files(),
                report.questions(),
                report.problems().stream().map(ContentLintCommand::finding).toList(),
                graded);
        if (services.options().forPrograms()) {
            services.printer().print(view.output());
        } else if (!services.options().quiet || !report.problems().isEmpty()) {
            services.printer().raw(view.lines());
        }
    }

    private static LintView.Finding finding(Problem problem) {
        return new LintView.Finding(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.pointer(),
                problem.severity().word(),
                problem.message(),
                problem.hint());
    }
}
