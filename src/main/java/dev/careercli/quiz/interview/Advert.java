package dev.careercli.quiz.interview;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.Question;
import java.util.ArrayList;
import java.util.Arrays;
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
 * What a job advert asks for, held against a guide: the names of its tools, skills and areas, words that only one area's
 * questions use, and sentences that come near an area's questions in meaning.
 *
 * @param areas every area that something in it speaks for, most first
 * @param elsewhere names that were matched and belong to no area's questions
 * @param unknown names and abbreviations in it that this guide does not know
 */
public record Advert(List<Wanted> areas, List<String> elsewhere, List<String> unknown) {

    /** Weight of a name, in single words. */
    private static final int NAME = 3;
    /** Shorter sentences, in characters, are not compared by meaning. */
    private static final int SHORT = 30;
    /** Cosine above which a sentence counts; sentences about the office or the pay stay below it. */
    private static final double NEAR = 0.5;

    public Advert {
        areas = List.copyOf(areas);
        elsewhere = List.copyOf(elsewhere);
        unknown = List.copyOf(unknown);
    }

    /**
     * An area and what of the advert speaks for it.
     *
     * @param weight the sum over its terms; only good for comparing
     */
    public record Wanted(AreaId area, List<String> terms, int weight) {}

    /** Reads an advert. */
    public static Advert of(String text, Career career, List<Question> questions, AreaFinder finder) {
        Reading reading = new Reading(text, new AreaWords(questions));
        reading.areas(finder);
        career.tools().forEach(t -> reading.name(t.name(), null));
        career.skills().forEach(s -> reading.name(s.name(), s.areas()));
        career.areas().forEach(a -> reading.name(a.title(), List.of(a.id())));
        reading.words();
        reading.meaning(finder);
        return reading.result();
    }

    /** The areas alone. */
    public Set<AreaId> wanted() {
        Set<AreaId> wanted = new LinkedHashSet<>();
        areas.forEach(a -> wanted.add(a.area()));
        return wanted;
    }

    private static final class Reading {
        private final String text;
        private final List<Term> terms;
        private final List<String> stems;
        private final AreaWords words;
        private final Map<AreaId, Set<String>> found = new LinkedHashMap<>();
        private final Map<AreaId, Integer> weights = new LinkedHashMap<>();
        private final Set<String> elsewhere = new LinkedHashSet<>();
        private final Set<String> taken = new HashSet<>();

        Reading(String text, AreaWords words) {
            this.text = text;
            this.terms = Term.all(text);
            this.stems = stems(text);
            this.words = words;
        }

        /** The names that the guide lists for its areas. */
        void areas(AreaFinder finder) {
            for (AreaFinder.Found area : finder.named(text)) {
                area.terms().forEach(term -> {
                    add(area.area(), term, NAME);
                    Term.all(term).forEach(t -> taken.add(t.stem()));
                });
            }
        }

        /** Sentences without a name that come near an area. */
        void meaning(AreaFinder finder) {
            for (String sentence : text.split("(?<=[.;!?])\\s+|\\R")) {
                if (sentence.length() > SHORT && finder.named(sentence).isEmpty()) {
                    finder.find(sentence).stream()
                            .limit(1)
                            .filter(f -> f.nearness() >= NEAR)
                            .forEach(f -> add(f.area(), "\"" + head(sentence) + "\"", 1));
                }
            }
        }

        private static String head(String sentence) {
            String[] words = sentence.strip().split("\\s+");
            return String.join(" ", Arrays.copyOf(words, Math.min(5, words.length))) + (words.length > 5 ? " ..." : "");
        }

        /** Abbreviations and names with a capital inside that nothing knew. */
        private List<String> unknown() {
            Set<String> names = new LinkedHashSet<>();
            for (Term term : terms) {
                boolean name = term.raw().matches("\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}[\\p{L}\\p{N}]*");
                if (name && !taken.contains(term.stem())) {
                    names.add(term.raw());
                }
            }
            return List.copyOf(names);
        }

        /** @param areas it belongs to; null to look them up in the questions */
        void name(String name, @Nullable List<AreaId> areas) {
            List<String> wanted = stems(name);
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
            if (terms.stream().noneMatch(known -> says(known, term)) && terms.add(term)) {
                weights.merge(area, weight, Integer::sum);
            }
        }

        /** "threat modelling" has said "threat model" too. */
        private static boolean says(String known, String term) {
            return Collections.indexOfSubList(stems(known), stems(term)) >= 0;
        }

        private static List<String> stems(String term) {
            return Term.all(term).stream().map(Term::stem).toList();
        }

        Advert result() {
            List<Wanted> areas = new ArrayList<>();
            found.forEach(
                    (area, names) -> areas.add(new Wanted(area, List.copyOf(names), weights.getOrDefault(area, 0))));
            areas.sort(Comparator.comparingInt(Wanted::weight).reversed());
            return new Advert(areas, List.copyOf(elsewhere), unknown());
        }
    }
}
