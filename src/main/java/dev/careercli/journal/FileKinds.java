package dev.careercli.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Checks before a file is opened that it is one: a pipe would wait for ever, a folder or a lost link cannot be read. */
final class FileKinds {
    private FileKinds() {}

    /**
     * Says nothing where there is no such file.
     *
     * @throws JournalFailure.NotAFile for anything but a file
     */
    static void check(Path file) {
        // Asked once: between two questions another process may make the file.
        BasicFileAttributes kind;
        try {
            kind = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            if (Files.isSymbolicLink(file)) {
                throw new JournalFailure.NotAFile(file, "is a link to " + target(file) + ", which is not there", true);
            }
            return;
        }
        if (!kind.isRegularFile()) {
            throw new JournalFailure.NotAFile(
                    file, kind.isDirectory() ? "is a folder, not a file" : "is a pipe or a device, not a file", false);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "something";
        }
    }
}
