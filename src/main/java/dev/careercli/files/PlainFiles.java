package dev.careercli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that are no secret or live for a moment: those of a new guide, and what an editor or a pager is handed. */
public final class PlainFiles {
    private PlainFiles() {}

    /**
     * Makes a file and the folders above it, with the modes that the umask gives.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something of that name is there
     */
    public static Path create(Path file, String text) throws IOException {
        Files.createDirectories(PrivateFiles.folderOf(file));
        return Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Makes a file in the system's temporary folder, readable by its owner alone. Whoever asks for it deletes it. */
    public static Path temporary(String name, String text) throws IOException {
        Path file = Files.createTempFile(name, ".txt");
        return Files.writeString(file, text);
    }
}
