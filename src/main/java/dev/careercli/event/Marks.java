package dev.careercli.event;

import dev.careercli.content.KeyPointId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The key points of a question as the person confirmed them. No point stands in two of the lists.
 *
 * @param said said unaided
 * @param onFollowUp said only when asked again
 * @param missed not said
 */
public record Marks(List<KeyPointId> said, List<KeyPointId> onFollowUp, List<KeyPointId> missed) {
    /** No point marked, as when a mock is not yet walked through. */
    public static final Marks NONE = new Marks(List.of(), List.of(), List.of());

    public Marks {
        said = List.copyOf(said);
        onFollowUp = List.copyOf(onFollowUp);
        missed = List.copyOf(missed);
        Set<KeyPointId> all = new HashSet<>(said);
        all.addAll(onFollowUp);
        all.addAll(missed);
        if (all.size() != said.size() + onFollowUp.size() + missed.size()) {
            throw new IllegalArgumentException("a key point is marked twice");
        }
    }
}
