package dev.careercli.quiz.interview;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a job advert asks for, held against a guide: the names of its tools, skills and areas, and words that only one
 * area's questions use. Nothing is understood, names are matched.
 *
 * @param areas the areas it names, most first, at most {@value #MOST}
 * @param elsewhere names that were matched and belong to no area's questions
 */
public record Advert(List<Wanted> areas, List<String> elsewhere) {
    static final int MOST = 8;

    /** A name counts as much as so many words. */
    private static final int NAME = 3;

    public Advert {
        areas = List.copyOf(areas);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * An area and what of the advert speaks for it.
     *
     * @param weight the sum over its terms; only good for comparing
     */
    public record Wanted(AreaId area, List<String> terms, int weight) {}

    /** Reads an advert. */
    public static Advert of(String text, Career career, List<Question> questions) {
        Reading reading = new Reading(text, new AreaWords(questions));
        career.tools().forEach(t -> reading.name(t.name(), null));
        career.skills().forEach(s -> reading.name(s.name(), s.areas()));
        career.areas().forEach(a -> reading.name(a.title(), List.of(a.id())));
        reading.words();
        return reading.result();
    }

    /** The areas alone. */
    public Set<AreaId> wanted() {
        Set<AreaId> wanted = new LinkedHashSet<>();
        areas.forEach(a -> wanted.add(a.area()));
        return wanted;
    }

    private static final class Reading {
        private final List<Term> terms;
        private final List<String> stems;
        private final AreaWords words;
        private final Map<AreaId, Set<String>> found = new LinkedHashMap<>();
        private final Map<AreaId, Integer> weights = new LinkedHashMap<>();
        private final Set<String> elsewhere = new LinkedHashSet<>();
        private final Set<String> taken = new HashSet<>();

        Reading(String text, AreaWords words) {
            this.terms = Term.all(text);
            this.stems = terms.stream().map(Term::stem).toList();
            this.words = words;
        }

        /** @param areas it belongs to; null to look them up in the questions */
        void name(String name, @Nullable List<AreaId> areas) {
            List<String> wanted = Term.all(name).stream().map(Term::stem).toList();
            if (wanted.isEmpty() || Collections.indexOfSubList(stems, wanted) < 0) {
                return;
            }
            taken.addAll(wanted);
            List<AreaId> homes = areas != null
                    ? areas
                    : words.mostAbout(wanted).map(List::of).orElse(List.of());
            homes.forEach(a -> add(a, name, NAME));
            if (homes.isEmpty()) {
                elsewhere.add(name);
            }
        }

        void words() {
            for (Term term : terms) {
                // A word in capitals is a name, so few questions with it are enough.
                boolean name = term.raw().matches("\\p{Lu}{2,}\\p{L}?");
                if ((name || term.raw().length() > 3) && taken.add(term.stem())) {
                    (name ? words.homeOfName(term.stem()) : words.home(term.stem()))
                            .ifPresent(a -> add(a, term.raw(), 1));
                }
            }
        }

        private void add(AreaId area, String term, int weight) {
            Set<String> terms = found.computeIfAbsent(area, a -> new LinkedHashSet<>());
            if (terms.stream().noneMatch(term::equalsIgnoreCase) && terms.add(term)) {
                weights.merge(area, weight, Integer::sum);
            }
        }

        Advert result() {
            List<Wanted> areas = new ArrayList<>();
            found.forEach(
                    (area, names) -> areas.add(new Wanted(area, List.copyOf(names), weights.getOrDefault(area, 0))));
            areas.sort(Comparator.comparingInt(Wanted::weight).reversed());
            return new Advert(areas.subList(0, Math.min(MOST, areas.size())), List.copyOf(elsewhere));
        }
    }
}
