package dev.careercli.cli.content;

import dev.careercli.app.ChangeForYou;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.GuideDiff;
import dev.careercli.content.GuideDigest;
import dev.careercli.content.load.ContentBench;
import dev.careercli.content.load.ContentException;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.content.load.LintReport;
import dev.careercli.content.load.Problem;
import dev.careercli.view.content.DiffView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What changed between two versions of a guide. */
@Command(
        name = "diff",
        description =
                "Says what was added, moved, retired, reworded and revised between two versions of a guide, and what that does"
                        + " to your plan and cards. A version is the folder of a guide, or the short name of one that is here.",
        footer = "$ career content diff ai-devsecops-specialist ai-devsecops-specialist")
final class ContentDiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "The version before: a folder, or a career.")
    String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The version now: a folder, or a career.")
    String after = "";

    private final Services services;

    ContentDiffCommand(Services services) {
        this.services = services;
    }

    /** A guide with the loader that reads its questions. */
    private record Version(Career career, ContentLoader loader) {
        GuideDigest digest() {
            return GuideDigest.of(career, loader.questions(career.slug()));
        }
    }

    @Override
    public Integer call() {
        Version old = version(before);
        Version now = version(after);
        if (!old.career().slug().equals(now.career().slug())) {
            throw new CareerException.Usage(
                    "these are two guides, not two versions of one: "
                            + old.career().slug() + " and " + now.career().slug() + ".",
                    "Two careers beside each other: career compare");
        }
        GuideDiff diff =
                GuideDiff.between(old.digest(), now.digest(), now.career().moved());
        services.printer()
                .print(DiffView.of(
                        diff, ChangeForYou.of(diff, services.journalState().state())));
        return ExitCode.OK.code();
    }

    private Version version(String word) {
        if (!Files.isDirectory(Path.of(word))) {
            return new Version(services.career(word), services.content());
        }
        // Loading stops at the first kind of mistake; lint finds them all, and the same ones as content lint.
        LintReport report = new ContentBench(null, null, LocalDate.now(services.clock())).lint(Path.of(word));
        if (report.errors() > 0) {
            throw new ContentException(
                    report.problems().stream().filter(Problem::isError).toList());
        }
        ContentLoader loader = new ContentLoader(Path.of(word), null);
        List<Guide> guides = loader.library().guides().stream()
                .filter(g -> g.origin().startsWith(word))
                .toList();
        if (guides.size() != 1) {
            throw new CareerException.Usage(
                    word + " holds " + guides.size() + " guides, not one.", "Name the folder of one guide.");
        }
        return new Version(guides.get(0).career(), loader);
    }
}
