package dev.careercli.content.load;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The place of a value in its file, and the places of the values inside it. A tree rather than a map keyed by whole
 * pointers: pointers of a hostile file could be far longer than the file.
 */
final class SourceMap {
    private final Location key;
    private final Location value;
    private Map<String, SourceMap> inside = Map.of();

    /**
     * @param key the place of the value's key; for an entry of a list, the value itself
     */
    SourceMap(Location key, Location value) {
        this.key = key;
        this.value = value;
    }

    Location key() {
        return key;
    }

    Location value() {
        return value;
    }

    void put(String name, SourceMap place) {
        if (inside.isEmpty()) {
            inside = new LinkedHashMap<>();
        }
        inside.put(name, place);
    }

    /** The place a JSON pointer leads to; where it leads nowhere, the last place on the way. */
    SourceMap at(String pointer) {
        SourceMap here = this;
        if (pointer.isEmpty()) {
            return here;
        }
        for (String step : pointer.substring(1).split("/", -1)) {
            SourceMap next = here.inside.get(step.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                return here;
            }
            here = next;
        }
        return here;
    }

    /** One more step of a JSON pointer, escaped as RFC 6901 says. */
    static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
