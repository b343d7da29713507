package dev.careercli.content.load;

import dev.careercli.content.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** References inside a guide: whatever is named has to exist. */
final class ReferenceCheck {
    private final GuideFiles guide;
    private final List<Problem> found;

    ReferenceCheck(GuideFiles guide, List<Problem> found) {
        this.guide = guide;
        this.found = found;
    }

    void check() {
        guide.questions().forEach(this::keyPoints);
        // Without a guide that can be read nothing can be said about what it lacks.
        if (guide.career() == null || !guide.career().root().isObject()) {
            return;
        }
        Set<String> areas = ids(guide.careerEntries("areas"));
        Set<String> goals = ids(guide.steps());
        for (UncheckedNode question : guide.questions()) {
            names("area", question.at("area"), areas);
            question.entries("goals").forEach(g -> names("goal", g, goals));
        }
        for (UncheckedNode reuse : guide.reused()) {
            names("area", reuse.at("area"), areas);
            reuse.entries("goals").forEach(g -> names("goal", g, goals));
        }
        for (UncheckedNode skill : guide.careerEntries("skills")) {
            skill.entries("goals").forEach(g -> names("goal", g, goals));
            skill.entries("areas").forEach(a -> names("area", a, areas));
        }
        for (UncheckedNode phase : guide.phases()) {
            phase.entries("resources").forEach(r -> r.entries("goals").forEach(g -> names("goal", g, goals)));
        }
        fit();
    }

    private void keyPoints(UncheckedNode question) {
        Set<String> points = ids(question.entries("keyPoints"));
        question.entries("wrong").forEach(w -> names("key point", w.at("keyPoint"), points));
        for (UncheckedNode followUp : question.entries("followUps")) {
            names("key point", followUp.at("keyPoint"), points);
            if (!followUp.text("when").equals("strong")) {
                names("key point", followUp.at("when"), points);
            }
        }
    }

    private void fit() {
        Set<String> criteria = ids(guide.criteria());
        Set<String> neighbours = ids(guide.careerEntries("neighbours"));
        Set<String> phases = new LinkedHashSet<>();
        guide.phases().forEach(p -> phases.add(String.valueOf(p.whole("number", 0))));
        Set<String> items = ids(guide.fitItems());
        Set<String> before = new LinkedHashSet<>();
        for (UncheckedNode item : guide.fitItems()) {
            names("criterion", item.at("criterion"), criteria);
            item.entries("neighbours").forEach(n -> names("neighbour", n, neighbours));
            if (item.has("phase") && !phases.contains(String.valueOf(item.whole("phase", 0)))) {
                found.add(item.at("phase")
                        .error("there is no phase " + item.at("phase").node().asText(), null));
            }
            UncheckedNode skip = item.at("skip").at("item");
            if (items.contains(skip.text()) && !before.contains(skip.text())) {
                found.add(skip.error("the item " + skip.text() + " is asked after the one that it may skip", null));
            }
            names("item", skip, items);
            before.add(item.text("id"));
        }
        for (UncheckedNode contradiction : UncheckedNode.root(Objects.requireNonNull(guide.career()))
                .at("fit")
                .entries("contradictions")) {
            contradiction.entries("when").forEach(w -> names("item", w.at("item"), items));
        }
    }

    private void names(String what, UncheckedNode reference, Collection<String> known) {
        String id = reference.text();
        if (!id.isEmpty() && !known.contains(id)) {
            String hint = Suggestion.nearest(id, known)
                    .map(word -> "Did you mean " + word + "?")
                    .orElse(
                            known.isEmpty() || known.size() > 12
                                    ? null
                                    : "There is: " + String.join(", ", known) + ".");
            found.add(reference.error("there is no " + what + " " + Quote.of(id), hint));
        }
    }

    private static Set<String> ids(List<UncheckedNode> entries) {
        List<String> ids = new ArrayList<>();
        entries.forEach(e -> ids.add(e.text("id")));
        ids.removeIf(String::isEmpty);
        return new LinkedHashSet<>(ids);
    }
}
