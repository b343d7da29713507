package dev.careercli.journal;

import dev.careercli.files.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the {@link Draft} of each session in a file of its own, named by the process that writes it. A draft whose
 * process is gone was left behind, and another session may take it.
 *
 * <p>A draft is written at every key, so it is not forced to the disk: it survives the end of the program, not a loss of
 * power.
 */
public final class DraftStore {
    /** Process id and when the process began, since ids are used again. */
    private static final Pattern OWNED = Pattern.compile("([0-9]+)-([0-9]+)\\.json(?:\\.new)?");

    private final Path folder;
    private final Path own;

    public DraftStore(JournalFiles files) {
        this(files, ProcessHandle.current());
    }

    DraftStore(JournalFiles files, ProcessHandle process) {
        this.folder = files.drafts();
        this.own = folder.resolve(process.pid() + "-" + begun(process) + ".json");
    }

    private static long begun(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    public void save(Draft draft) {
        IoErrors.makeFolder(folder);
        IoErrors.whileWriting(own, () -> {
            AtomicFile.replaceUnforced(own, LineFrame.seal(Json.write(DraftCodec.written(draft))));
            return own;
        });
    }

    /**
     * Takes the newest draft that was left behind and is wanted; it is this process's from now on. Damaged ones and those
     * of a later version are left alone.
     */
    public Optional<Draft> takeLeft(Predicate<Draft> wanted) {
        for (Path file : left()) {
            Optional<Draft> draft = load(file).filter(wanted);
            if (draft.isPresent() && take(file)) {
                return draft;
            }
        }
        return Optional.empty();
    }

    /** Of several processes that want a file, one succeeds in moving it. */
    private boolean take(Path file) {
        return IoErrors.whileWriting(file, () -> {
            try {
                Files.move(file, own, StandardCopyOption.ATOMIC_MOVE);
                return true;
            } catch (NoSuchFileException e) {
                return false;
            }
        });
    }

    /**
     * Removes what nobody will take up: drafts of earlier days without a word in them, and what a crash in the middle of a
     * write left. Words are never removed.
     */
    public void tidy(LocalDate today) {
        for (Path file : leftBehind(path -> true)) {
            boolean unwanted = AtomicFile.isUnfinished(file)
                    || load(file)
                            .filter(draft -> draft.day().isBefore(today) && !draft.holdsAnswer())
                            .isPresent();
            if (unwanted) {
                IoErrors.whileWriting(file, () -> Files.deleteIfExists(file));
            }
        }
    }

    private List<Path> left() {
        return leftBehind(path -> !AtomicFile.isUnfinished(path));
    }

    private List<Path> leftBehind(Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return IoErrors.whileReading(folder, () -> {
            try (Stream<Path> entries = Files.list(folder)) {
                List<Path> left = new ArrayList<>(
                        entries.filter(DraftStore::isLeft).filter(wanted).toList());
                left.sort(Comparator.comparing(DraftStore::written).reversed());
                return left;
            }
        });
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static boolean isLeft(Path file) {
        String name = file.getFileName().toString();
        Matcher owned = OWNED.matcher(name);
        if (!owned.matches()) {
            return name.endsWith(".json") || name.endsWith(".json.new");
        }
        return ProcessHandle.of(Long.parseLong(owned.group(1)))
                .filter(p -> begun(p) == Long.parseLong(owned.group(2)))
                .filter(p -> !isZombie(p.pid()))
                .isEmpty();
    }

    /** Whether a process has ended and is only waited for by the one that started it, which may never do so. */
    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException e) {
            // Not every system keeps its processes there.
            return false;
        }
    }

    private static Optional<Draft> load(Path file) {
        return IoErrors.whileReading(file, () -> {
            try {
                byte[] bytes = Files.readAllBytes(file);
                return LineFrame.isWhole(bytes, 0, bytes.length)
                        ? Optional.of(DraftCodec.read(Json.read(bytes)))
                        : Optional.empty();
            } catch (NoSuchFileException | IllegalArgumentException | DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** Leaves the draft for another session to take. */
    public void leave() {
        IoErrors.whileWriting(own, () -> {
            if (Files.exists(own)) {
                Files.move(own, own.resolveSibling("left-" + own.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
            return own;
        });
    }

    public void clear() {
        IoErrors.whileWriting(own, () -> Files.deleteIfExists(own));
    }
}
