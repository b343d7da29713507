package dev.careercli.grading;

import java.util.List;
import java.util.Set;

/**
 * What the grader says about one answer.
 *
 * @param points one proposal for each key point, in the rubric's order
 * @param score for bulk grading only: the share of full marks, 0 to 1
 * @param low lower end of the interval that holds the score a human gives in about 8 of 10 answers
 * @param high its upper end
 * @param flags why the text may not be an answer at all; they capped the score
 * @param notes sentences for the reader, such as that the text reads like notes
 */
public record Grading(
        List<PointProposal> points, double score, double low, double high, Set<Gate> flags, List<String> notes) {
    public Grading {
        points = List.copyOf(points);
        flags = Set.copyOf(flags);
        notes = List.copyOf(notes);
        if (!(0 <= low && low <= score && score <= high && high <= 1)) {
            throw new IllegalArgumentException("score " + score + " is not within " + low + " to " + high);
        }
    }

    /** Whether the text is a list of words or jumbled, so that matches are weaker than they look. */
    public boolean readsLikeNotes() {
        return flags.contains(Gate.WORD_LIST) || flags.contains(Gate.SHUFFLED);
    }
}
