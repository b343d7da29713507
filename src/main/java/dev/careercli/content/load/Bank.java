package dev.careercli.content.load;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a guide's questions another guide can name.
 *
 * @param ids of the questions in its own files
 * @param borrowed ids of the questions it reuses itself
 * @param gone ids it gave up
 * @param moved old ids, and the ids that took their place
 */
record Bank(Set<String> ids, Set<String> borrowed, Set<String> gone, Map<String, String> moved) {
    static Bank of(GuideFiles guide) {
        Set<String> ids = new HashSet<>();
        guide.questions().forEach(q -> ids.add(q.text("id")));
        Set<String> borrowed = new HashSet<>();
        guide.reused().forEach(r -> borrowed.add(r.text("id")));
        Set<String> gone = new HashSet<>();
        Map<String, String> moved = new TreeMap<>();
        if (guide.career() != null) {
            UncheckedNode root = UncheckedNode.root(guide.career());
            root.entries("retired").forEach(id -> gone.add(id.text()));
            root.at("moved")
                    .node()
                    .properties()
                    .forEach(e -> moved.put(e.getKey(), e.getValue().asText()));
        }
        return new Bank(ids, borrowed, gone, moved);
    }
}
