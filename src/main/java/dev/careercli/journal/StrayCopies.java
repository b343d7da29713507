package dev.careercli.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files beside the journal that hold events and are none of this program's own: what sync tools leave when two machines
 * wrote at once, copies of editors, backups made by hand. They are known by what they hold, since every tool names them
 * in another way.
 */
final class StrayCopies {
    private static final int DEPTH = 3;
    private static final int MOST = 200;
    private static final int ENOUGH = 32;

    private StrayCopies() {}

    /** Sorted by name; at most 200. */
    static List<Path> beside(JournalFiles files) {
        TreeSet<Path> folders = new TreeSet<>(List.of(files.data()));
        if (Files.isSymbolicLink(files.journal()) && Files.exists(files.journal())) {
            IoErrors.whileReading(files.journal(), () -> folders.add(real(files.journal())));
        }
        TreeSet<Path> found = new TreeSet<>();
        for (Path folder : folders) {
            found.addAll(in(folder, files));
        }
        return List.copyOf(found);
    }

    private static Path real(Path file) throws IOException {
        Path folder = file.toRealPath().getParent();
        return folder == null ? file : folder;
    }

    private static List<Path> in(Path folder, JournalFiles files) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return IoErrors.whileReading(folder, () -> {
            List<Path> found = new ArrayList<>();
            int depth = folder.equals(files.data()) ? DEPTH : 1;
            try (Stream<Path> entries = Files.find(folder, depth, (path, attributes) -> attributes.isRegularFile())) {
                entries.filter(path -> isStray(path, files)).limit(MOST).forEach(found::add);
            } catch (java.io.UncheckedIOException e) {
                // A folder that may not be read hides what it holds from everyone.
            }
            return found;
        });
    }

    private static boolean isStray(Path path, JournalFiles files) {
        boolean own = path.equals(files.journal())
                || path.equals(files.lock())
                || path.startsWith(files.aside())
                || path.startsWith(files.data().resolve("careers"))
                || (files.backups().equals(path.getParent()) && Backups.isNamed(path))
                || isSame(path, files.journal());
        return !own && holdsEvents(path);
    }

    private static boolean isSame(Path path, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(path, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean holdsEvents(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] begin = in.readNBytes(ENOUGH);
            int from = LineFrame.hasMark(begin) ? LineFrame.MARK : 0;
            return LineFrame.startsAt(begin, from, begin.length);
        } catch (IOException e) {
            return false;
        }
    }
}
