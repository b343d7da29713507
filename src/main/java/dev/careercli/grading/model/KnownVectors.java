package dev.careercli.grading.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The model, and the vectors of texts that come again: those the build computed ahead, then the latest others.
 *
 * <p>All of these are rounded to eight bits, whether they were kept or just computed, so that a proposal does not depend on
 * what was kept. Safe for use by several threads.
 */
public final class KnownVectors implements Embedder {
    /** Enough for a large bank of somebody's own; about ten megabytes. */
    private static final int REMEMBERED = 20_000;

    private final MiniLm model;
    private final VectorFile ahead;
    private final int remembered;
    private final Map<Long, byte[]> latest = new LinkedHashMap<>(64, 0.75f, true);

    public KnownVectors(MiniLm model, VectorFile ahead) {
        this(model, ahead, REMEMBERED);
    }

    /** @param remembered the most vectors to keep of texts that the build did not know */
    KnownVectors(MiniLm model, VectorFile ahead, int remembered) {
        this.model = model;
        this.ahead = ahead;
        this.remembered = remembered;
    }

    @Override
    public float[] embed(String text) {
        return model.embed(text);
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        return model.embedAll(texts);
    }

    @Override
    public List<float[]> embedKnown(List<String> texts) {
        Map<Long, float[]> found = new LinkedHashMap<>();
        Map<Long, int[]> missing = new LinkedHashMap<>();
        List<Long> keys = new ArrayList<>();
        for (String text : texts) {
            int[] ids = model.encode(text);
            long key = VectorFile.key(ids);
            keys.add(key);
            float[] kept = kept(key);
            if (kept == null) {
                missing.put(key, ids);
            } else {
                found.put(key, kept);
            }
        }
        compute(missing, found);
        return keys.stream().map(key -> Objects.requireNonNull(found.get(key))).toList();
    }

    private float @Nullable [] kept(long key) {
        float[] shipped = ahead.find(key);
        if (shipped != null) {
            return shipped;
        }
        synchronized (latest) {
            byte[] packed = latest.get(key);
            return packed == null ? null : EightBit.unpack(packed);
        }
    }

    private void compute(Map<Long, int[]> missing, Map<Long, float[]> found) {
        List<Long> keys = List.copyOf(missing.keySet());
        List<float[]> vectors = model.embedIds(List.copyOf(missing.values()));
        synchronized (latest) {
            for (int i = 0; i < keys.size(); i++) {
                byte[] packed = EightBit.pack(vectors.get(i));
                latest.put(keys.get(i), packed);
                found.put(keys.get(i), EightBit.unpack(packed));
            }
            Iterator<Long> eldest = latest.keySet().iterator();
            while (latest.size() > remembered) {
                eldest.next();
                eldest.remove();
            }
        }
    }

    /** How many vectors it keeps of texts that the build did not know. */
    public int remembered() {
        synchronized (latest) {
            return latest.size();
        }
    }
}
