package dev.careercli.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a fold does to its maps; all of them keep the order in which keys came. */
final class FoldMaps {
    private FoldMaps() {}

    static <K, V> void append(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** Each list as it is now; it goes on growing here. */
    static <K, V> Map<K, List<V>> prefixes(Map<K, List<V>> lists) {
        Map<K, List<V>> prefixes = new LinkedHashMap<>();
        lists.forEach((key, list) -> prefixes.put(key, new Prefix<>(list)));
        return Collections.unmodifiableMap(prefixes);
    }

    static <K, V> Map<K, V> with(@Nullable Map<K, V> map, K key, V value) {
        Map<K, V> more = map == null ? new LinkedHashMap<>() : new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }

    static <K, V> void putOrRemove(Map<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    /** A copy that cannot be changed and keeps the order, which {@code Map.copyOf} would not. */
    static <K, V> Map<K, V> frozen(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
