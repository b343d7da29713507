package dev.careercli.content.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/** The guides that come with the program, found beside its classes: in its jar, or in the folder it was built into. */
final class ShippedContent {
    private ShippedContent() {}

    /** Found once, since opening the jar a second time is refused. */
    private static final class Found {
        private static final List<Path> FOLDERS = find();

        private static List<Path> find() {
            Path careers = root().resolve("content").resolve("careers");
            return Files.isDirectory(careers) ? GuideFolder.inside(careers) : List.of();
        }
    }

    /** The shipped guides, by name: from the index where the build compiled them, else from their YAML. */
    static List<GuideSource> sources() {
        Optional<List<GuideIndex>> compiled = ContentIndex.shipped().guides();
        return compiled.isPresent()
                ? List.copyOf(compiled.get())
                : folders().stream().<GuideSource>map(GuideFolder::new).toList();
    }

    /** The folders of the shipped guides, by name; empty when the program was built without content. */
    static List<Path> folders() {
        return Found.FOLDERS;
    }

    /** How a file is called in messages: a shipped one as in the sources, any other by its path. */
    static String nameOf(Path file) {
        for (Path folder : folders()) {
            if (file.startsWith(folder)) {
                return "content/careers/" + folder.getFileName() + "/" + folder.relativize(file);
            }
        }
        return file.toString();
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
