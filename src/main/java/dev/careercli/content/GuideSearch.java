package dev.careercli.content;

import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.content.RoadmapSpec.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a guide and its questions say about some words. A word is found where a word of the text begins with it. */
public final class GuideSearch {
    /** Shorter words are left as they are when a plural is looked for. */
    private static final int SHORTEST_PLURAL = 4;

    /** A word of a name says more about an entry than one of its text. */
    private static final int NAME_WEIGHT = 2;

    private final Set<String> wanted;

    public GuideSearch(String words) {
        this.wanted = terms(words).map(GuideSearch::singular).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What an entry is, in the order in which equally good ones are listed. */
    public enum Kind {
        SKILL,
        TOOL,
        GOAL,
        RESOURCE,
        QUESTION,
        FAQ,
        DAY,
        FIGURE,
        RUNG,
        OVERVIEW,
        CRITERION;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that can be found.
     *
     * @param id what one types to reach it; of a goal its handle
     * @param about what else is searched
     */
    public record Entry(Kind kind, String id, String name, String about) {}

    /** An entry with how many of the words it holds. */
    public record Hit(Entry entry, int words, int weight) {}

    /** How many different words are looked for; 0 where nothing was typed that could be found. */
    public int size() {
        return wanted.size();
    }

    /** Those that hold the most of the words, best first. */
    public List<Hit> in(List<Entry> entries) {
        List<Hit> hits = entries.stream()
                .map(this::hit)
                .filter(h -> h.words() > 0)
                .sorted(Comparator.comparingInt(Hit::words)
                        .thenComparingInt(Hit::weight)
                        .reversed())
                .toList();
        int most = hits.isEmpty() ? 0 : hits.get(0).words();
        return hits.stream().takeWhile(h -> h.words() == most).toList();
    }

    private Hit hit(Entry entry) {
        List<String> name = terms(entry.id() + " " + entry.name()).toList();
        List<String> text = terms(entry.about()).toList();
        int words = 0;
        int weight = 0;
        for (String word : wanted) {
            boolean inName = name.stream().anyMatch(t -> t.startsWith(word));
            boolean inText = text.stream().anyMatch(t -> t.startsWith(word));
            words += inName || inText ? 1 : 0;
            weight += (inName ? NAME_WEIGHT : 0) + (inText ? 1 : 0);
        }
        return new Hit(entry, words, weight);
    }

    private static Stream<String> terms(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(t -> !t.isEmpty());
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Everything in a guide that has a place of its own, and its questions. */
    public static List<Entry> entries(Career career, List<Question> questions) {
        List<Entry> all = new ArrayList<>();
        career.skills()
                .forEach(s -> all.add(new Entry(Kind.SKILL, s.id().value(), s.name(), s.what() + " " + s.why())));
        career.tools().forEach(t -> all.add(new Entry(Kind.TOOL, t.id(), t.name(), t.use() + " " + noted(t.note()))));
        for (Phase phase : career.roadmap().phases()) {
            phase.goals().forEach(g -> all.add(new Entry(Kind.GOAL, g.handle(), g.text(), phase.title())));
            all.add(new Entry(
                    Kind.GOAL, phase.milestone().handle(), phase.milestone().text(), phase.title()));
        }
        resources(career).forEach(r -> all.add(new Entry(Kind.RESOURCE, r.id(), r.title(), noted(r.url()))));
        questions.forEach(q -> all.add(question(q)));
        career.faq().forEach(f -> all.add(new Entry(Kind.FAQ, "", f.question(), f.answer())));
        career.day().forEach(d -> all.add(new Entry(Kind.DAY, "", d.time() + " " + d.text(), "")));
        career.metrics().forEach(m -> all.add(new Entry(Kind.FIGURE, m.id(), m.name(), m.value() + " " + m.note())));
        career.ladder().forEach(r -> all.add(new Entry(Kind.RUNG, r.id(), r.title(), String.join(" ", r.duties()))));
        all.add(new Entry(Kind.OVERVIEW, "", career.title(), career.overview().text()));
        career.criteria()
                .forEach(c -> all.add(new Entry(
                        Kind.CRITERION, c.id().value(), c.text(), c.group().label())));
        return all;
    }

    /** The resources of all phases, each once. */
    public static List<Resource> resources(Career career) {
        Set<String> seen = new LinkedHashSet<>();
        return career.roadmap().phases().stream()
                .flatMap(p -> p.resources().stream())
                .filter(r -> seen.add(r.id()))
                .toList();
    }

    private static Entry question(Question question) {
        String points = question.keyPoints().stream().map(KeyPoint::text).collect(Collectors.joining(" "));
        return new Entry(
                Kind.QUESTION,
                question.id().value(),
                question.prompt(),
                String.join(" ", question.brief(), question.answer(), points));
    }

    private static String noted(@Nullable String text) {
        return text == null ? "" : text;
    }
}
