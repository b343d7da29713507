package dev.careercli.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What of a version of a guide has to be known to say later what has changed.
 *
 * @param revision of the guide: of its fit items
 * @param entries by id
 */
public record GuideDigest(CareerSlug slug, int revision, Map<String, Entry> entries) {
    public GuideDigest {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /** What an entry is; the word stands in files. */
    public enum Type {
        QUESTION("question"),
        GOAL("goal"),
        SKILL("skill"),
        ITEM("fit item"),
        PHASE("phase");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * An entry of a guide.
     *
     * @param revision of a question, the weeks of a phase, else 1
     * @param words a checksum of its texts
     */
    public record Entry(Type type, String id, int revision, String words) {}

    /** The digest of a guide with all that it asks. */
    public static GuideDigest of(Career career, List<Question> questions) {
        Map<String, Entry> entries = new TreeMap<>();
        questions.forEach(q -> {
            List<String> texts = new ArrayList<>(List.of(q.prompt(), q.brief(), q.answer()));
            texts.add(String.valueOf(q.exhibit()));
            q.keyPoints().forEach(p -> texts.add(p.id() + p.text() + p.must()));
            put(entries, Type.QUESTION, q.id().value(), q.revision(), texts);
        });
        career.roadmap().phases().forEach(phase -> {
            put(entries, Type.PHASE, "phase " + phase.number(), phase.weeks(), List.of(phase.title()));
            phase.goals().forEach(g -> put(entries, Type.GOAL, g.id().value(), 1, List.of(g.text())));
            put(
                    entries,
                    Type.GOAL,
                    phase.milestone().id().value(),
                    1,
                    List.of(phase.milestone().text()));
        });
        career.skills().forEach(s -> put(entries, Type.SKILL, s.id().value(), 1, List.of(s.name(), s.what(), s.why())));
        career.fit().items().forEach(i -> put(entries, Type.ITEM, i.id().value(), 1, List.of(i.label(), i.stem())));
        return new GuideDigest(career.slug(), career.revision(), entries);
    }

    private static void put(Map<String, Entry> entries, Type type, String id, int revision, List<String> texts) {
        CRC32 sum = new CRC32();
        sum.update(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
        entries.put(id, new Entry(type, id, revision, Long.toHexString(sum.getValue())));
    }
}
