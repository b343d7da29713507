package dev.careercli.cli.content;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.load.ContentSkeleton;
import dev.careercli.view.content.NewGuideView;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the beginnings of a guide. What is there already is never touched. */
@Command(
        name = "new",
        description =
                "Writes a small guide with comments that say what each part is for: career.yaml, one question and the"
                        + " schemas for your editor, in a folder SLUG of this folder or of --out. It passes lint as it is.",
        footer = {"$ career content new tide-pool-guide", "$ career content new tide-pool-guide --out guides"})
final class ContentNewCommand implements Callable<Integer> {
    @Parameters(
            arity = "1",
            paramLabel = "SLUG",
            description = "The guide's short name: lower-case words joined by -, as in tide-pool-guide.")
    String slug = "";

    @Option(names = "--out", paramLabel = "PATH", description = "Write the guide into this folder.")
    @Nullable
    Path out;

    private final Services services;

    public ContentNewCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (!CareerSlug.accepts(slug)) {
            throw new CareerException.Usage(
                    "'" + slug + "' is no short name: use lower-case words joined by -, ten at most.",
                    "Such as: career content new tide-pool-guide");
        }
        Path careers = out == null ? Path.of("") : out;
        Path folder = careers.resolve(slug);
        services.printer()
                .changed(NewGuideView.of(
                        slug,
                        folder.toString(),
                        write(careers, folder),
                        services.paths().data().resolve("careers").toString()));
        return ExitCode.OK.code();
    }

    private List<String> write(Path careers, Path folder) {
        try {
            return ContentSkeleton.write(careers, new CareerSlug(slug), LocalDate.now(services.clock())).stream()
                    .map(Path::toString)
                    .toList();
        } catch (FileAlreadyExistsException e) {
            throw new CareerException.CannotCreate(
                    folder + " exists already; nothing was changed.", "Choose another name, or use --out DIR.");
        } catch (IOException e) {
            throw new CareerException.CannotCreate(
                    folder + " cannot be written.", "Check the folder's permissions, or use --out DIR for another.");
        }
    }
}
