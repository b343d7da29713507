package dev.careercli.content.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;

/** The guides that come with the program, found beside its classes: in its jar, or in the folder it was built into. */
final class ShippedContent {
    private ShippedContent() {}

    /** The folders of the shipped guides, by name; empty when the program was built without content. */
    static List<Path> folders() {
        Path careers = root().resolve("content").resolve("careers");
        return Files.isDirectory(careers) ? GuideFolder.inside(careers) : List.of();
    }

    private static Path root() {
        CodeSource source = ShippedContent.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("the program does not know where it runs from");
        }
        try {
            Path classes = Path.of(source.getLocation().toURI());
            // The file system of the jar stays open: question files are read later, until the process ends.
            return Files.isDirectory(classes)
                    ? classes
                    : FileSystems.newFileSystem(classes).getPath("/");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
