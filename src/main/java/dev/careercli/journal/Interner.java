package dev.careercli.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Ids, days and words that were met before. A journal names few of them, each thousands of times. */
final class Interner {
    private final Map<Class<?>, Map<String, Object>> met = new HashMap<>();

    /** The value made of this text, made once. */
    <T> T get(Class<T> type, String text, Function<String, T> make) {
        Map<String, Object> ofType = met.computeIfAbsent(type, t -> new HashMap<>());
        return type.cast(ofType.computeIfAbsent(text, make));
    }
}
