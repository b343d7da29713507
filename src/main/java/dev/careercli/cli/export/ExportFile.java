package dev.careercli.cli.export;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Services;
import dev.careercli.files.PrivateFiles;
import dev.careercli.terminal.Reply;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that an export is written to: as a whole or not at all, and never over another without a yes. */
final class ExportFile {
    private final Services services;
    private final Path file;

    ExportFile(Services services, Path file) {
        this.services = services;
        this.file = file;
    }

    /** Refuses what cannot be written, and asks before another file is replaced. */
    void check() {
        Path folder = PrivateFiles.folderOf(file);
        if (Files.isDirectory(file)) {
            throw new CareerException.Usage(file + " is a folder.", "Name a file in it: --out " + file.resolve("FILE"));
        }
        if (!Files.isDirectory(folder)) {
            throw new CareerException.MissingInput("there is no folder " + folder + ".", "Make it first: mkdir -p DIR");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isDevice() && !services.options().yes) {
            ask();
        }
    }

    private void ask() {
        if (!services.mayAsk() || !services.environment().device().in()) {
            throw new CareerException.Usage(file + " exists.", "To replace it: add --yes");
        }
        Reply reply = services.console().ask("  " + file + " exists. Replace it? y · Enter = no › ");
        if (!(reply instanceof Reply.Line line) || !line.text().strip().equalsIgnoreCase("y")) {
            throw new CareerException.Failed("nothing was written.", null);
        }
    }

    /** Something that is no file, such as a pipe: written to as it is. */
    private boolean isDevice() {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    void write(byte[] content) {
        try {
            if (isDevice()) {
                Files.write(file, content, StandardOpenOption.WRITE);
            } else {
                replace(content);
            }
        } catch (FileSystemException e) {
            throw new CareerException.CannotCreate(
                    file + " cannot be written: " + reason(e) + ".", "Choose another place with --out FILE.");
        } catch (IOException e) {
            throw new CareerException.InputOutput(
                    file + " was not written: " + e.getMessage() + ".", "What was there before is unchanged.");
        }
    }

    /** Beside the file, forced, then renamed onto it; a link stays one. Readable by the owner alone when it is new. */
    private void replace(byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = Files.createTempFile(PrivateFiles.folderOf(target), ".career-", ".part");
        try {
            if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
            }
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                PrivateFiles.write(channel, java.nio.ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        PrivateFiles.syncFolder(PrivateFiles.folderOf(target));
    }

    private static String reason(FileSystemException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "no permission";
        }
        return e.getReason() == null ? "the folder does not take it" : e.getReason();
    }
}
