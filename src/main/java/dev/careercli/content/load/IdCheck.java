package dev.careercli.content.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids: unique where they have to be, and never used again once retired or moved. */
final class IdCheck {
    private final List<Problem> found;

    IdCheck(List<Problem> found) {
        this.found = found;
    }

    /** Checks guides together, since ids of questions, goals and skills are unique across them. */
    void check(List<GuideFiles> guides, List<GuideFiles> others) {
        Map<String, UncheckedNode> questions = new HashMap<>();
        Map<String, UncheckedNode> goals = new HashMap<>();
        Map<String, UncheckedNode> skills = new HashMap<>();
        for (GuideFiles guide : others) {
            known(guide.questions(), questions);
            known(guide.steps(), goals);
            known(guide.careerEntries("skills"), skills);
        }
        for (GuideFiles guide : guides) {
            unique("question", guide.questions(), questions);
            unique("goal or milestone", guide.steps(), goals);
            unique("skill", guide.careerEntries("skills"), skills);
            inside(guide);
            guide.questions().forEach(q -> unique("key point", q.entries("keyPoints"), new HashMap<>()));
            gone(guide);
        }
        slugs(guides);
    }

    private void inside(GuideFiles guide) {
        for (String list : List.of("tools", "metrics", "ladder", "neighbours", "areas", "sources")) {
            unique("entry of " + list, guide.careerEntries(list), new HashMap<>());
        }
        unique("criterion", guide.criteria(), new HashMap<>());
        unique("fit item", guide.fitItems(), new HashMap<>());
        Map<String, UncheckedNode> resources = new HashMap<>();
        guide.phases().forEach(p -> unique("resource", p.entries("resources"), resources));
        Map<String, UncheckedNode> handles = new HashMap<>();
        guide.steps().forEach(s -> once("handle", s.at("handle"), handles));
    }

    private static void known(List<UncheckedNode> entries, Map<String, UncheckedNode> seen) {
        entries.forEach(e -> seen.putIfAbsent(e.text("id"), e.at("id")));
    }

    private void unique(String what, List<UncheckedNode> entries, Map<String, UncheckedNode> seen) {
        entries.forEach(e -> once(what, e.at("id"), seen));
    }

    private void once(String what, UncheckedNode id, Map<String, UncheckedNode> seen) {
        UncheckedNode first = id.text().isEmpty() ? null : seen.putIfAbsent(id.text(), id);
        if (first != null) {
            Location at = first.file().places().at(first.pointer()).value();
            String where = first.file().name() + ":" + at.line();
            found.add(id.error("the " + what + " " + id.text() + " stands twice", "The first is in " + where + "."));
        }
    }

    /** Ids that were given up: they may not be used, and the new id of a moved one has to exist. */
    private void gone(GuideFiles guide) {
        if (guide.career() == null) {
            return;
        }
        UncheckedNode root = UncheckedNode.root(guide.career());
        Set<String> gone = new HashSet<>();
        root.entries("retired").forEach(id -> gone.add(id.text()));
        root.at("moved").node().properties().forEach(e -> gone.add(e.getKey()));
        Set<String> used = new HashSet<>();
        for (Collection<UncheckedNode> entries :
                List.of(guide.questions(), guide.reused(), guide.steps(), guide.careerEntries("skills"))) {
            for (UncheckedNode entry : entries) {
                String id = entry.text("id");
                used.add(id);
                if (gone.contains(id)) {
                    found.add(entry.at("id")
                            .error("the id " + id + " was retired and may not come back", "Choose another id."));
                }
            }
        }
        root.at("moved").node().properties().forEach(e -> {
            if (e.getValue().isTextual() && !used.contains(e.getValue().textValue())) {
                found.add(root.at("moved")
                        .at(e.getKey())
                        .error(
                                "moved leads to " + Quote.of(e.getValue().textValue()) + ", which does not exist",
                                null));
            }
        });
    }

    private void slugs(List<GuideFiles> guides) {
        for (GuideFiles guide : guides) {
            if (guide.career() != null
                    && !guide.slug().isEmpty()
                    && !guide.folder().isEmpty()
                    && !guide.slug().equals(guide.folder())) {
                found.add(UncheckedNode.root(guide.career())
                        .at("slug")
                        .warning(
                                "the slug is " + guide.slug() + ", but the folder is called "
                                        + Quote.of(guide.folder()),
                                "Give both one name."));
            }
        }
    }
}
