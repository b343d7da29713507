package dev.careercli.quiz.interview;

import dev.careercli.content.AreaId;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which words belong to which area of a guide, learned from its questions: a word counts the more, the fewer questions
 * use it (inverse document frequency, Sparck Jones 1972).
 */
public final class AreaWords {
    /** A text shares at least one word that no more than this share of the questions use, or nothing is near. */
    private static final double RARE = 0.15;

    /** How many of an area's nearest questions are averaged. */
    private static final int VOICES = 3;

    private record Entry(AreaId area, Set<String> stems) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    public AreaWords(List<Question> questions) {
        for (Question question : questions) {
            Set<String> stems = new HashSet<>();
            Term.content(text(question)).forEach(t -> stems.add(t.stem()));
            entries.add(new Entry(question.area(), stems));
            stems.forEach(s -> uses.merge(s, 1, Integer::sum));
        }
    }

    private static String text(Question question) {
        StringBuilder text = new StringBuilder(question.prompt());
        text.append(' ').append(question.brief()).append(' ').append(question.answer());
        for (KeyPoint point : question.keyPoints()) {
            text.append(' ').append(point.text());
        }
        return text.toString();
    }

    /**
     * The area whose questions share most with a text; empty when none is near. A hint, no more: of 183 prompts of the
     * first guide, each held against the others, it names the right one of 21 areas for about 70.
     */
    public Optional<AreaId> nearest(String text) {
        Set<String> stems = new HashSet<>();
        Term.content(text).forEach(t -> stems.add(t.stem()));
        Map<AreaId, List<Double>> likeness = new LinkedHashMap<>();
        boolean rare = stems.stream().anyMatch(s -> uses(s) > 0 && uses(s) <= Math.max(1, RARE * entries.size()));
        if (!rare) {
            return Optional.empty();
        }
        for (Entry entry : entries) {
            double own = entry.stems().stream().mapToDouble(this::weight).sum();
            double shared = stems.stream()
                    .filter(entry.stems()::contains)
                    .mapToDouble(this::weight)
                    .sum();
            likeness.computeIfAbsent(entry.area(), a -> new ArrayList<>()).add(shared / Math.max(1, own));
        }
        return likeness.entrySet().stream()
                .max(Comparator.comparingDouble(e -> nearness(e.getValue())))
                .map(Map.Entry::getKey);
    }

    private static double nearness(List<Double> likeness) {
        return likeness.stream()
                .sorted(Comparator.reverseOrder())
                .limit(VOICES)
                .mapToDouble(d -> d)
                .sum();
    }

    private double weight(String stem) {
        double rarity = Math.log(1 + (double) entries.size() / Math.max(1, uses(stem)));
        return rarity * rarity;
    }

    private int uses(String stem) {
        return uses.getOrDefault(stem, 0);
    }

    /**
     * The area that a word belongs to: at least three questions of it use the word, and at least four in ten of all that
     * do are its own. Empty for words of everywhere and of nowhere.
     */
    Optional<AreaId> home(String stem) {
        Map<AreaId, Integer> counts = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.stems().contains(stem)) {
                counts.merge(entry.area(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= 3 && e.getValue() >= 0.4 * uses(stem))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The area most of whose questions use a name; empty where none or too many do. */
    Optional<AreaId> homeOfName(String stem) {
        return uses(stem) > RARE * entries.size() ? Optional.empty() : mostAbout(List.of(stem));
    }

    /** The area most of whose questions use all these words; empty when none does. */
    Optional<AreaId> mostAbout(List<String> stems) {
        Map<AreaId, Integer> counts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.stems().containsAll(stems)) {
                counts.merge(entry.area(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
