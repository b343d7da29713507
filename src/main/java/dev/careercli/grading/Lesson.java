package dev.careercli.grading;

import java.util.List;

/**
 * What a person taught about one key point by marking it against the proposal.
 *
 * @param phrasings sentences of theirs that do say it
 * @param counterPhrasings sentences of theirs that were taken for it and do not say it
 */
public record Lesson(List<String> phrasings, List<String> counterPhrasings) {
    public Lesson {
        phrasings = List.copyOf(phrasings);
        counterPhrasings = List.copyOf(counterPhrasings);
    }
}
