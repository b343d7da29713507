package dev.careercli.journal;

import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The folder for lines and files taken out of the journal; nothing in it is deleted. */
final class Quarantine {
    private Quarantine() {}

    /** Writes a new file that no earlier one is lost for, and makes it last. */
    static Path keep(JournalFiles files, String name, byte[] content) throws IOException {
        PrivateFiles.createFolder(files.aside());
        for (int nth = 1; ; nth++) {
            Path file = files.aside().resolve(name + (nth == 1 ? "" : "-" + nth) + ".jsonl");
            try (FileChannel channel =
                    PrivateFiles.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                PrivateFiles.write(channel, ByteBuffer.wrap(content));
                channel.force(true);
                PrivateFiles.syncFolder(files.aside());
                return file;
            } catch (FileAlreadyExistsException e) {
                // The next number is tried.
            }
        }
    }
}
