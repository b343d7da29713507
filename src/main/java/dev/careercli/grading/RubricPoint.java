package dev.careercli.grading;

import dev.careercli.content.KeyPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * One claim to look for.
 *
 * @param id its name in the proposals, unique in its rubric
 * @param text the claim
 * @param must whether an answer without it is incomplete
 * @param phrasings other wordings of the claim, the author's and those the person taught
 * @param anyOf groups of terms: an answer that holds one term of every group names the point
 * @param counterPhrasings wordings the person marked as not saying it
 */
public record RubricPoint(
        String id,
        String text,
        boolean must,
        List<String> phrasings,
        List<List<String>> anyOf,
        List<String> counterPhrasings) {
    public RubricPoint {
        if (id.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a key point needs an id and a text");
        }
        phrasings = List.copyOf(phrasings);
        anyOf = anyOf.stream().map(List::copyOf).toList();
        counterPhrasings = List.copyOf(counterPhrasings);
    }

    /** A key point of a guide, with nothing taught yet. */
    public static RubricPoint of(KeyPoint point) {
        return new RubricPoint(
                point.id().value(), point.text(), point.must(), point.phrasings(), point.anyOf(), List.of());
    }

    /** The same point with what a person taught about it added. */
    public RubricPoint taught(Lesson lesson) {
        List<String> wordings = new ArrayList<>(phrasings);
        wordings.addAll(lesson.phrasings());
        List<String> counter = new ArrayList<>(counterPhrasings);
        counter.addAll(lesson.counterPhrasings());
        return new RubricPoint(id, text, must, wordings, anyOf, counter);
    }

    /** The claim and every other wording of it. */
    public List<String> wordings() {
        List<String> wordings = new ArrayList<>(List.of(text));
        wordings.addAll(phrasings);
        return wordings;
    }
}
