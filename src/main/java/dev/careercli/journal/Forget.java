package dev.careercli.journal;

import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Erases what the person wants gone: the one operation that rewrites the journal. It reaches the journal, every
 * backup, everything that was moved aside, and drafts; not copies elsewhere, such as exports or another machine's
 * journal, and not what a disk keeps beneath its files.
 */
public final class Forget {
    private final JournalFiles files;
    private final Duration patience;

    public Forget(JournalFiles files) {
        this(files, Journal.PATIENCE);
    }

    Forget(JournalFiles files, Duration patience) {
        this.files = files;
        this.patience = patience;
    }

    /**
     * What was erased.
     *
     * @param answers events of the journal that lost their typed text or, for learned wordings, are gone
     * @param badLines unreadable lines of the journal that were erased, since they may hold an answer
     * @param rewritten files that were rewritten
     * @param deleted files that were deleted
     * @param left files that still hold what was to go under another name, a hard link of theirs
     */
    public record Forgotten(int answers, int badLines, List<Path> rewritten, List<Path> deleted, List<Path> left) {
        public Forgotten {
            rewritten = List.copyOf(rewritten);
            deleted = List.copyOf(deleted);
            left = List.copyOf(left);
        }
    }

    /** Erases every typed answer and every wording learned from one. Ratings, dates and all else stay. */
    public Forgotten answers() {
        return JournalLock.with(files, patience, () -> {
            List<Path> deleted = deleteWhatCannotBeSifted();
            List<Path> rewritten = new ArrayList<>();
            List<Path> left = new ArrayList<>();
            int answers = 0;
            int badLines = 0;
            for (Path file : journals()) {
                Sifted sifted = sift(file);
                if (sifted.isChanged()) {
                    if (hasOtherNames(file)) {
                        left.add(file);
                    }
                    rewritten.add(IoErrors.whileWriting(file, () -> {
                        AtomicFile.replacePrivate(file, sifted.kept().toByteArray());
                        return file;
                    }));
                }
                if (file.equals(files.journal())) {
                    answers = sifted.answers();
                    badLines = sifted.badLines();
                }
            }
            return new Forgotten(answers, badLines, rewritten, deleted, left);
        });
    }

    /** Erases everything: the home is as if it had never been used. */
    public Forgotten all() {
        return JournalLock.with(files, patience, () -> {
            List<Path> deleted = deleteWhatCannotBeSifted();
            for (Path file : journals()) {
                delete(file, deleted);
            }
            delete(files.device(), deleted);
            PrivateFiles.syncFolder(files.data());
            return new Forgotten(0, 0, List.of(), deleted, List.of());
        });
    }

    /** The journal, its backups and copies of it beside it, in that order; only those there are. */
    private List<Path> journals() {
        List<Path> journals = new ArrayList<>();
        if (Files.exists(files.journal())) {
            journals.add(files.journal());
        }
        journals.addAll(new Backups(files).all().values());
        journals.addAll(StrayCopies.beside(files));
        return journals;
    }

    /** Damaged lines, journals that were replaced, half-written copies, drafts: of these no part is worth keeping. */
    private List<Path> deleteWhatCannotBeSifted() {
        List<Path> doomed = new ArrayList<>(in(files.aside()));
        Stream.concat(in(files.data()).stream(), in(files.backups()).stream())
                .filter(AtomicFile::isUnfinished)
                .forEach(doomed::add);
        doomed.addAll(in(files.drafts()));
        List<Path> deleted = new ArrayList<>();
        doomed.forEach(file -> delete(file, deleted));
        return deleted;
    }

    /** Emptied first, so that another name of it, a hard link, holds nothing either; a symbolic link goes with what it names. */
    private static void delete(Path file, List<Path> deleted) {
        boolean was = IoErrors.whileWriting(file, () -> {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            Path real = Files.exists(file) ? file.toRealPath() : file;
            if (Files.isRegularFile(real)) {
                PrivateFiles.empty(real);
            }
            Files.deleteIfExists(real);
            Files.deleteIfExists(file);
            return true;
        });
        if (was) {
            deleted.add(file);
        }
    }

    private static boolean hasOtherNames(Path file) {
        try {
            return Files.getAttribute(file, "unix:nlink") instanceof Integer links && links > 1;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return IoErrors.whileReading(folder, () -> {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.filter(Files::isRegularFile).sorted().toList();
            }
        });
    }

    /** What is left of a file, and how much of it had to go. */
    private record Sifted(ByteArrayOutputStream kept, int answers, int badLines) {
        boolean isChanged() {
            return answers + badLines > 0;
        }
    }

    private static Sifted sift(Path file) {
        Scan scan = IoErrors.whileReading(file, () -> new Scan(file, Files.readAllBytes(file), 1));
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int answers = 0;
        for (Scan.Line line : scan.lines()) {
            byte[] before = scan.bytesOf(line);
            byte[] after = sift(file, before, line.recorded().event().kind());
            answers += before == after ? 0 : 1;
            if (after.length > 0) {
                kept.writeBytes(after);
                kept.write('\n');
            }
        }
        int badLines = scan.damaged().size() + (scan.isTorn() ? 1 : 0);
        return new Sifted(kept, answers, badLines);
    }

    /** The same array when nothing is erased; an empty one when the line goes. */
    private static byte[] sift(Path file, byte[] line, String kind) {
        if (TypedText.isWholeLine(kind)) {
            return new byte[0];
        }
        return IoErrors.whileReading(file, () -> {
            Fields fields = Json.read(line);
            if (!TypedText.eraseFrom(fields)) {
                return line;
            }
            fields.remove("crc");
            return LineFrame.seal(Json.write(fields));
        });
    }
}
