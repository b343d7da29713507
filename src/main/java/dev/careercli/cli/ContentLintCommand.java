package dev.careercli.cli;

import dev.careercli.content.load.ContentBench;
import dev.careercli.content.load.LintReport;
import dev.careercli.content.load.Problem;
import dev.careercli.view.LintView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells every mistake in guides and questions. The findings are the command's data, so they go to standard output. */
@Command(
        name = "lint",
        description =
                "Checks guides and questions and tells every mistake at once, each as file:line:column: message with a hint"
                        + " below. Ends with 65 when there are errors; warnings alone do not fail.",
        footer = {"$ career content lint", "$ career content lint --json"})
final class ContentLintCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "A file, a guide's folder or a folder of guides; everything that is found when left out.")
    @Nullable
    Path path;

    private final Services services;

    ContentLintCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(services.clock());
        ContentBench bench = new ContentBench(services.options().content, services.ownGuides(), today);
        LintReport report = path == null ? bench.lint() : bench.lint(path);
        LintView view = new LintView(
                report.files(),
                report.questions(),
                report.problems().stream().map(ContentLintCommand::finding).toList());
        if (services.options().forPrograms()) {
            services.printer().print(view.output());
        } else if (!services.options().quiet || !report.problems().isEmpty()) {
            services.printer().raw(view.lines());
        }
        return (report.errors() == 0 ? ExitCode.OK : ExitCode.BAD_CONTENT).code();
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
