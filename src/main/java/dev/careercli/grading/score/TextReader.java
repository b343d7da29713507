package dev.careercli.grading.score;

import dev.careercli.grading.model.Embedder;
import dev.careercli.grading.text.Rarity;
import dev.careercli.grading.text.Span;
import dev.careercli.grading.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads texts, and remembers the latest ones, since the same question meets many answers. Safe for several threads. */
public final class TextReader {
    private static final int REMEMBERED = 3_000;
    private static final int LONGEST_REMEMBERED = 2_000;

    private final Rarity rarity;
    private final @Nullable Embedder embedder;
    private final Map<Key, Reading> known = new LinkedHashMap<>(64, 0.75f, true);

    /** A text, and whether its parts are read too. */
    private record Key(String raw, boolean parts) {}

    /** @param embedder null to read the wording only */
    public TextReader(Rarity rarity, @Nullable Embedder embedder) {
        this.rarity = rarity;
        this.embedder = embedder;
    }

    /** Whether texts get vectors. */
    public boolean deep() {
        return embedder != null;
    }

    /**
     * Reads a text that answers are compared with and that is likely to come again: a question, a key point, a phrasing.
     * It is compared as a whole, so its parts get no vectors.
     */
    public Reading known(String raw) {
        return remembered(new Key(raw, false));
    }

    /** Reads an answer that is likely to come again: a model answer. */
    public Reading knownAnswer(String raw) {
        return remembered(new Key(raw, true));
    }

    private Reading remembered(Key key) {
        synchronized (known) {
            Reading found = known.get(key);
            if (found != null) {
                return found;
            }
        }
        Reading reading = key.parts() ? read(key.raw()) : whole(key.raw());
        if (key.raw().length() <= LONGEST_REMEMBERED) {
            synchronized (known) {
                known.put(key, reading);
                if (known.size() > REMEMBERED) {
                    known.remove(known.keySet().iterator().next());
                }
            }
        }
        return reading;
    }

    private Reading whole(String raw) {
        return new Reading(Text.of(raw, rarity), embedder == null ? null : embedder.embed(raw), null);
    }

    /** Reads a text that will not come again: an answer. */
    public Reading read(String raw) {
        Text text = Text.of(raw, rarity);
        if (embedder == null) {
            return new Reading(text, null, null);
        }
        float[] whole = embedder.embed(raw);
        List<Span> units = text.units();
        float[][] vectors = new float[units.size()][];
        for (int i = 0; i < vectors.length; i++) {
            boolean same =
                    units.size() == 1 && units.get(i).size() == text.words().size();
            vectors[i] = same ? whole : embedder.embed(text.quote(units.get(i)));
        }
        return new Reading(text, whole, vectors);
    }
}
