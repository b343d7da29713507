package dev.careercli.grading.score;

import dev.careercli.grading.model.Embedder;
import dev.careercli.grading.text.Rarity;
import dev.careercli.grading.text.Span;
import dev.careercli.grading.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads texts, and remembers the latest ones, since the same question meets many answers. Safe for several threads. */
public final class TextReader {
    /** Characters of all the texts remembered; taken apart, a text takes about thirty bytes for each. */
    static final int REMEMBERED = 1_000_000;

    private static final int LONGEST_REMEMBERED = 2_000;

    private final Rarity rarity;
    private final @Nullable Embedder embedder;
    private final Map<Key, Reading> known = new LinkedHashMap<>(64, 0.75f, true);
    private int held;

    /** A text, and whether its parts are read too. */
    private record Key(String raw, boolean parts) {
        /** Its share of what may be remembered; an empty text takes room too. */
        int size() {
            return 1 + raw.length();
        }
    }

    /** @param embedder null to read the wording only */
    public TextReader(Rarity rarity, @Nullable Embedder embedder) {
        this.rarity = rarity;
        this.embedder = embedder;
    }

    /** What turns texts into vectors; null where wording alone is compared. */
    public @Nullable Embedder embedder() {
        return embedder;
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

    /** Reads several texts of the kind of {@link #known} at once, which is faster than one by one. */
    public void prepare(Collection<String> texts) {
        if (embedder == null) {
            return;
        }
        List<String> fresh = new ArrayList<>();
        synchronized (known) {
            texts.stream()
                    .distinct()
                    .filter(text -> text.length() <= LONGEST_REMEMBERED)
                    .filter(text -> !known.containsKey(new Key(text, false)))
                    .forEach(fresh::add);
        }
        List<float[]> vectors = embedder.embedKnown(fresh);
        for (int i = 0; i < vectors.size(); i++) {
            remember(new Key(fresh.get(i), false), new Reading(Text.of(fresh.get(i), rarity), vectors.get(i), null));
        }
    }

    private Reading remembered(Key key) {
        synchronized (known) {
            Reading found = known.get(key);
            if (found != null) {
                return found;
            }
        }
        Reading reading = key.parts() ? parts(key.raw(), true) : whole(key.raw());
        remember(key, reading);
        return reading;
    }

    private void remember(Key key, Reading reading) {
        if (key.raw().length() > LONGEST_REMEMBERED) {
            return;
        }
        synchronized (known) {
            held += known.put(key, reading) == null ? key.size() : 0;
            Iterator<Key> eldest = known.keySet().iterator();
            while (held > REMEMBERED) {
                held -= eldest.next().size();
                eldest.remove();
            }
        }
    }

    /** How many characters of texts it remembers now. */
    int held() {
        synchronized (known) {
            return held;
        }
    }

    private Reading whole(String raw) {
        float[] vector =
                embedder == null ? null : embedder.embedKnown(List.of(raw)).get(0);
        return new Reading(Text.of(raw, rarity), vector, null);
    }

    /** Reads a text that will not come again: an answer. */
    public Reading read(String raw) {
        return parts(raw, false);
    }

    /** @param again whether it is likely to come again as a whole */
    private Reading parts(String raw, boolean again) {
        Text text = Text.of(raw, rarity);
        if (embedder == null) {
            return new Reading(text, null, null);
        }
        List<Span> units = text.units();
        boolean same = units.size() == 1 && units.get(0).size() == text.words().size();
        List<String> texts = new ArrayList<>();
        if (!again) {
            texts.add(raw);
        }
        if (!same) {
            units.forEach(unit -> texts.add(text.quote(unit)));
        }
        List<float[]> vectors = embedder.embedAll(texts);
        float[] whole = again ? embedder.embedKnown(List.of(raw)).get(0) : vectors.get(0);
        List<float[]> parts = same ? List.of(whole) : vectors.subList(again ? 0 : 1, vectors.size());
        return new Reading(text, whole, parts.toArray(float[][]::new));
    }
}
