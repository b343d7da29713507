package dev.careercli.cli;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.load.GuideSkeleton;
import dev.careercli.view.NewGuideView;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    @Option(names = "--out", paramLabel = "PATH", description = "The file or folder to write.")
    @Nullable
    Path out;

    private final Services services;

    ContentNewCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (!CareerSlug.accepts(slug)) {
            throw new CareerException.Usage(
                    "'" + slug + "' is no short name: use lower-case words joined by -, ten at most.",
                    "Such as: career content new tide-pool-guide");
        }
        Path folder = out == null ? Path.of(slug) : out.resolve(slug);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(folder);
        }
        Map<String, String> files = GuideSkeleton.files(new CareerSlug(slug), LocalDate.now(services.clock()));
        files.forEach((name, text) -> write(folder.resolve(name), text));
        List<String> written =
                files.keySet().stream().map(n -> folder.resolve(n).toString()).toList();
        services.printer()
                .changed(NewGuideView.of(
                        folder.toString(), written, services.ownGuides().toString()));
        return ExitCode.OK.code();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, java.nio.file.StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        } catch (IOException e) {
            throw new CareerException.CannotCreate(
                    file + " cannot be written.", "Check the folder's permissions, or use --out DIR for another.");
        }
    }

    private static CareerException exists(Path path) {
        return new CareerException.CannotCreate(
                path + " exists already; nothing was changed.", "Choose another name, or use --out DIR.");
    }
}
