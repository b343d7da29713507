package dev.careercli.cli.kit;

import dev.careercli.content.Plural;
import dev.careercli.files.AtomicFile;
import dev.careercli.files.FileReason;
import dev.careercli.files.PrivateFiles;
import dev.careercli.journal.BadLine;
import dev.careercli.view.Formats;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Where an export goes, as {@code --out} names it: a file, written whole or not at all, or standard output. */
public final class OutputFile {
    /** Standard output under its other names. A file put in the place of one of them would reach nobody. */
    private static final Set<Path> STANDARD_OUTPUT =
            Set.of(Path.of("-"), Path.of("/dev/stdout"), Path.of("/dev/fd/1"), Path.of("/proc/self/fd/1"));

    private final Services services;
    private final Path file;

    public OutputFile(Services services, Path file) {
        this.services = services;
        this.file = file;
    }

    /** Writes an export to a stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Whether a name stands for standard output, as {@code -} does. */
    public static boolean isStandardOutput(Path out) {
        return STANDARD_OUTPUT.contains(out);
    }

    /**
     * Prints an export, and ends quietly when its reader has seen enough, as {@code head} has.
     *
     * @param what for the message, such as {@code the journal}
     */
    public static void print(Services services, String what, Content content) {
        if (services.options().json) {
            throw new CareerException.Usage(
                    "--json has nothing to print: " + what + " itself goes to standard output.",
                    "Leave it out, or add --out FILE.");
        }
        StdoutSink sink = new StdoutSink(services.environment().out());
        try {
            content.writeTo(sink);
            sink.flush();
        } catch (StdoutSink.ReaderGone e) {
            return;
        } catch (IOException e) {
            throw new CareerException.InputOutput(
                    "the export was cut off: " + FileReason.of(Path.of("-"), e) + ".", null);
        }
    }

    /** After an export of the journal: bad lines are not in it, which must not go unseen. */
    public static void failWhereLinesAreMissing(Services services) {
        List<BadLine> left = services.journalState().journal().badLines();
        if (!left.isEmpty()) {
            throw new CareerException.Failed(
                    Formats.count(left.size(), "line", "lines") + " of the journal could not be read and "
                            + Plural.word(left.size(), "is", "are") + " not in the export, the first is line "
                            + left.get(0).number() + ".",
                    "See: career doctor");
        }
    }

    /** Refuses what cannot be written, and asks before another file is replaced. */
    public void check() {
        Path folder = PrivateFiles.folderOf(file);
        if (Files.isDirectory(file)) {
            throw new CareerException.Usage(file + " is a folder.", "Name a file in it: --out " + file.resolve("FILE"));
        }
        if (!Files.isDirectory(folder)) {
            throw new CareerException.MissingInput(
                    "there is no folder " + folder + ".", "Make it first: mkdir -p " + folder);
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !AtomicFile.isDevice(file)) {
            new Confirm(services).orStop("This replaces " + file);
        }
    }

    /** @throws CareerException when it cannot be written; what was there before is unchanged then */
    public void write(byte[] content) {
        try {
            AtomicFile.write(file, content);
        } catch (FileSystemException e) {
            throw new CareerException.CannotCreate(
                    file + " cannot be written: " + reason(e) + ".", "Choose another place with --out FILE.");
        } catch (IOException e) {
            throw new CareerException.InputOutput(
                    file + " was not written: " + FileReason.of(file, e) + ".", "What was there before is unchanged.");
        }
    }

    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        return e.getReason() == null ? "the folder does not take it" : e.getReason();
    }
}
