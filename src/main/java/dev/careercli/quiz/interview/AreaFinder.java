package dev.careercli.quiz.interview;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.Career.Area;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.Question;
import dev.careercli.grading.model.Embedder;
import dev.careercli.grading.model.Vectors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which areas of a guide a text is about: by the names that the guide lists for each area, and by how near the text comes
 * in meaning to the questions of the area. What it finds is shown for confirmation. How often it is right is measured by
 * {@code bench/areas/run}.
 */
public final class AreaFinder {
    /** How many of an area's nearest questions are averaged. */
    private static final int VOICES = 3;
    /** What the first name of an area found in the text adds to its cosine. */
    private static final double NAMED = 0.22;

    private static final double NAMED_TOO = 0.08;
    /** What a shared rare word adds to the cosine. */
    private static final double WORDS = 0.12;
    /** Cosine above which an unnamed area is offered; unrelated texts stay below it. */
    private static final double NEAR = 0.3;

    private final List<AreaTerms> names = new ArrayList<>();
    private final List<Question> questions;
    private final AreaWords words;
    private final @Nullable Embedder meaning;
    private @Nullable Map<AreaId, List<List<float[]>>> known;

    /** @param meaning null to go by names and words alone */
    public AreaFinder(Career career, List<Question> questions, @Nullable Embedder meaning) {
        career.areas().forEach(area -> names.add(AreaTerms.of(area)));
        this.questions = List.copyOf(questions);
        this.words = new AreaWords(questions);
        this.meaning = meaning;
    }

    /**
     * An area and what speaks for it.
     *
     * @param terms names of the area in the text, as the guide writes them
     * @param nearness cosine plus the additions for names and words; only its order means anything
     */
    public record Found(AreaId area, List<String> terms, double nearness) {}

    /** The areas that a text may be about, the likeliest first; none where nothing is near. */
    public List<Found> find(String text) {
        Map<AreaId, Double> near = meaning == null ? Map.of() : near(text, meaning);
        AreaId shared = words.nearest(text).orElse(null);
        List<Found> found = new ArrayList<>();
        List<Term> terms = Term.all(text);
        for (AreaTerms area : names) {
            Set<String> named = area.in(terms);
            double score = near.getOrDefault(area.id(), 0.0);
            score += named.isEmpty() ? 0 : NAMED + NAMED_TOO * Math.min(2, named.size() - 1);
            score += area.id().equals(shared) ? WORDS : 0;
            if (!named.isEmpty() || area.id().equals(shared) || score >= NEAR) {
                found.add(new Found(area.id(), List.copyOf(named), score));
            }
        }
        found.sort(Comparator.comparingDouble(Found::nearness).reversed());
        return List.copyOf(found);
    }

    /** The areas of which a name stands in a text. */
    List<Found> named(String text) {
        List<Term> terms = Term.all(text);
        List<Found> found = new ArrayList<>();
        for (AreaTerms area : names) {
            Set<String> named = area.in(terms);
            if (!named.isEmpty()) {
                found.add(new Found(area.id(), List.copyOf(named), 0));
            }
        }
        return found;
    }

    /** How near the nearest questions of each area are. */
    private Map<AreaId, Double> near(String text, Embedder model) {
        Map<AreaId, List<List<float[]>>> all = known == null ? read(model) : known;
        known = all;
        float[] vector = model.embed(text);
        Map<AreaId, Double> near = new LinkedHashMap<>();
        all.forEach((area, asked) -> near.put(
                area,
                asked.stream()
                        .map(texts -> texts.stream()
                                .mapToDouble(t -> Vectors.dot(vector, t))
                                .max()
                                .orElse(0))
                        .sorted(Collections.reverseOrder())
                        .limit(VOICES)
                        .mapToDouble(d -> d)
                        .average()
                        .orElse(0)));
        return near;
    }

    /** The vectors of the texts of every question, by area. */
    private Map<AreaId, List<List<float[]>>> read(Embedder model) {
        Map<AreaId, List<List<float[]>>> read = new LinkedHashMap<>();
        for (Question question : questions) {
            read.computeIfAbsent(question.area(), a -> new ArrayList<>()).add(model.embedKnown(texts(question)));
        }
        return read;
    }

    /** The texts of a question that are compared to find its area; the build computes their vectors in advance. */
    public static List<String> texts(Question question) {
        Set<String> texts = new LinkedHashSet<>(List.of(question.prompt(), question.brief()));
        question.keyPoints().stream().map(KeyPoint::text).forEach(texts::add);
        return List.copyOf(texts);
    }

    /** The names of one area. */
    record AreaTerms(AreaId id, Map<String, List<Term>> terms) {
        static AreaTerms of(Area area) {
            Map<String, List<Term>> terms = new LinkedHashMap<>();
            area.terms().forEach(t -> terms.put(t, Term.all(t)));
            return new AreaTerms(area.id(), terms);
        }

        /** Those that stand in a text; a name in capitals only where it is in capitals there. */
        Set<String> in(List<Term> text) {
            Set<String> found = new LinkedHashSet<>();
            terms.forEach((name, wanted) -> {
                boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() <= 5;
                // The plural of an abbreviation is the same name: SBOMs.
                List<String> own = text.stream()
                        .map(t -> capitals ? t.raw().replaceAll("(?<=\\p{Lu}{2})s$", "") : t.stem())
                        .toList();
                List<String> sought =
                        wanted.stream().map(t -> capitals ? t.raw() : t.stem()).toList();
                if (!sought.isEmpty() && Collections.indexOfSubList(own, sought) >= 0) {
                    found.add(name);
                }
            });
            return found;
        }
    }
}
