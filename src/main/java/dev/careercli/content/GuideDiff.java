package dev.careercli.content;

import dev.careercli.content.GuideDigest.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed between two versions of a guide.
 *
 * @param moved entries of the old version that have another id now
 * @param retired entries of the old version that are gone
 * @param revised questions that ask for something else, and phases of another length
 * @param reworded entries that say the same in other words
 * @param fitRevised whether fit items changed their meaning, so that kept verdicts show as stale
 */
public record GuideDiff(
        CareerSlug slug,
        List<Entry> added,
        List<Move> moved,
        List<Entry> retired,
        List<Entry> revised,
        List<Entry> reworded,
        boolean fitRevised) {
    public GuideDiff {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        retired = List.copyOf(retired);
        revised = List.copyOf(revised);
        reworded = List.copyOf(reworded);
    }

    /** An entry under its new id. */
    public record Move(Entry from, String to) {}

    /**
     * Compares two versions.
     *
     * @param moves of the new version: old ids and the ids that took their place
     */
    public static GuideDiff between(GuideDigest before, GuideDigest after, Map<String, String> moves) {
        List<Entry> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        List<Entry> retired = new ArrayList<>();
        List<Entry> revised = new ArrayList<>();
        List<Entry> reworded = new ArrayList<>();
        Set<String> arrived = new HashSet<>();
        for (Entry old : before.entries().values()) {
            Entry now = after.entries().get(old.id());
            String to = moves.get(old.id());
            if (now == null && to != null && after.entries().containsKey(to)) {
                moved.add(new Move(old, to));
                arrived.add(to);
            } else if (now == null) {
                retired.add(old);
            } else if (now.revision() != old.revision()) {
                revised.add(now);
            } else if (!now.words().equals(old.words())) {
                reworded.add(now);
            }
        }
        after.entries().values().stream()
                .filter(e -> !before.entries().containsKey(e.id()) && !arrived.contains(e.id()))
                .forEach(added::add);
        return new GuideDiff(
                after.slug(), added, moved, retired, revised, reworded, before.revision() != after.revision());
    }

    public boolean isEmpty() {
        return added.isEmpty()
                && moved.isEmpty()
                && retired.isEmpty()
                && revised.isEmpty()
                && reworded.isEmpty()
                && !fitRevised;
    }
}
