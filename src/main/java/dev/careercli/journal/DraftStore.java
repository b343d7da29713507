package dev.careercli.journal;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.QuestionId;
import dev.careercli.files.PrivateFiles;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps one {@link Draft} in a file of the state folder, replaced whole at each save. */
public final class DraftStore {
    private final Path file;

    public DraftStore(JournalFiles files) {
        this.file = files.draft();
    }

    public void save(Draft draft) {
        Failures.whileWriting(file, () -> {
            PrivateFiles.createFolder(PrivateFiles.folderOf(file));
            PrivateFiles.replace(file, LineFrame.seal(Json.write(written(draft))));
            return file;
        });
    }

    /** The draft that was saved last; empty when there is none, or when its file is damaged or of a later version. */
    public Optional<Draft> load() {
        return Failures.whileReading(file, () -> {
            try {
                byte[] bytes = Files.readAllBytes(file);
                return LineFrame.isWhole(bytes, 0, bytes.length)
                        ? Optional.of(read(Json.read(bytes)))
                        : Optional.empty();
            } catch (NoSuchFileException | IllegalArgumentException | DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    public void clear() {
        Failures.whileWriting(file, () -> Files.deleteIfExists(file));
    }

    private static Fields written(Draft draft) {
        Fields more = new Fields();
        draft.more().forEach(more::put);
        return new Fields()
                .put("v", JournalCodec.FORMAT)
                .put("at", draft.atMillis())
                .put("day", draft.day().toString())
                .put("career", draft.career().value())
                .putAll("session", draft.session())
                .put("position", draft.position())
                .put("answer", draft.answer())
                .put("followUp", draft.followUp())
                .put("more", more);
    }

    private static Draft read(Fields from) {
        if (from.integer("v") != JournalCodec.FORMAT) {
            throw new IllegalArgumentException("the draft is of another format");
        }
        Fields written = from.object("more");
        Map<String, String> more = new LinkedHashMap<>();
        written.names().forEach(name -> more.put(name, written.text(name)));
        return new Draft(
                from.number("at"),
                from.day("day"),
                new CareerSlug(from.text("career")),
                from.ids("session", QuestionId.class, QuestionId::new),
                from.integer("position"),
                from.text("answer"),
                from.text("followUp"),
                more);
    }
}
