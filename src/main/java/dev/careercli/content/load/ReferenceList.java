package dev.careercli.content.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what content leans on: references of questions, dated citations of guides, and the rows of their ledgers. */
final class ReferenceList {
    private static final Pattern CITATION = Pattern.compile("(.+), ([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private final List<CheckedReference> found = new ArrayList<>();

    private ReferenceList() {}

    /** Oldest first; what has no day or a day that does not exist is left out. */
    static List<CheckedReference> of(List<GuideFiles> guides) {
        ReferenceList list = new ReferenceList();
        for (GuideFiles guide : guides) {
            guide.questions().forEach(q -> q.entries("refs").forEach(r -> list.reference(q, r)));
            list.found.addAll(guide.claims());
            if (guide.career() != null) {
                UncheckedNode.root(guide.career()).eachText(t -> list.citation(guide, t));
            }
        }
        return list.found.stream().sorted().toList();
    }

    private void reference(UncheckedNode question, UncheckedNode reference) {
        String what = reference.has("id") ? reference.text("id") : reference.text("url");
        day(reference.text("checked"))
                .ifPresent(day -> add(reference, question.text("id"), what, reference.text("title"), day));
    }

    private void citation(GuideFiles guide, UncheckedNode text) {
        Matcher citation = CITATION.matcher(text.text());
        if (text.pointer().endsWith("/source") && citation.matches()) {
            day(citation.group(2)).ifPresent(day -> add(text, guide.slug(), citation.group(1), "", day));
        }
    }

    private void add(UncheckedNode at, String owner, String what, String title, LocalDate day) {
        int line = at.file().places().at(at.pointer()).value().line();
        found.add(new CheckedReference(at.file().name(), line, owner, what, title, day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
