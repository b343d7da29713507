package dev.careercli.journal;

import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The random id of this machine and home. It says nothing about either; it only breaks ties between two of them. */
final class Device {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");

    private Device() {}

    /** Reads the id, or creates and stores one. Where it cannot be stored, the next run creates another, which is harmless. */
    static String readOrMake(Path file, Supplier<UUID> ids) {
        try {
            String kept = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
            if (FORM.matcher(kept).matches()) {
                return kept;
            }
        } catch (IOException e) {
            // There is none yet.
        }
        String made = ids.get().toString().replace("-", "").substring(20);
        try {
            PrivateFiles.createFolder(PrivateFiles.folderOf(file));
            AtomicFile.replacePrivate(file, (made + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return made;
        }
        return made;
    }
}
