package dev.careercli.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One checkable claim of a good answer.
 *
 * @param stage the step of a design question it belongs to; null for every other kind
 * @param must whether an answer without it is incomplete
 * @param phrasings other wordings of the same claim, at least three
 * @param anyOf groups of terms: an answer that holds one term of every group names the point
 */
public record KeyPoint(
        KeyPointId id,
        String text,
        @Nullable Stage stage,
        boolean must,
        List<String> phrasings,
        List<List<String>> anyOf) {
    public KeyPoint {
        Require.text(text, "key point text");
        phrasings = List.copyOf(phrasings);
        anyOf = anyOf.stream().map(List::copyOf).toList();
    }
}
