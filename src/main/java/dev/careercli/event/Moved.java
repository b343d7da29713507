package dev.careercli.event;

import dev.careercli.content.GoalId;
import dev.careercli.content.QuestionId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Old ids and the ids that took their place, from the {@code moved} lists of the guides. */
public record Moved(Map<String, String> ids) {
    public static final Moved NONE = new Moved(Map.of());

    public Moved {
        ids = Map.copyOf(ids);
    }

    public QuestionId resolve(QuestionId id) {
        String now = follow(id.value());
        return now.equals(id.value()) ? id : new QuestionId(now);
    }

    public GoalId resolve(GoalId id) {
        String now = follow(id.value());
        return now.equals(id.value()) ? id : new GoalId(now);
    }

    /** Follows a chain to its end; a circle is left at the first id met twice, so that the fold always ends. */
    public String follow(String id) {
        String now = id;
        Set<String> met = new HashSet<>();
        for (String next = ids.get(now); next != null && met.add(now); next = ids.get(now)) {
            now = next;
        }
        return now;
    }
}
