package dev.careercli.quiz.lines;

import dev.careercli.content.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of an exhibit an answer names, compared exactly with the faulty ones. Lines that a second expert would also
 * mark count neither for nor against.
 *
 * @param right named and faulty
 * @param notNamed faulty and not mentioned
 * @param calledFine faulty, but the answer says that nothing is wrong with them
 * @param sound named although nothing is wrong with them
 */
public record FlawLines(List<Integer> right, List<Integer> notNamed, List<Integer> calledFine, List<Integer> sound) {
    public FlawLines {
        right = List.copyOf(right);
        notNamed = List.copyOf(notNamed);
        calledFine = List.copyOf(calledFine);
        sound = List.copyOf(sound);
    }

    /** Compares an answer with the question's faulty lines. */
    public static FlawLines of(Question question, String answer) {
        LineMentions mentions = LineMentions.in(answer, question.exhibitLines().size());
        List<Integer> right = new ArrayList<>(question.lines());
        right.retainAll(mentions.named());
        List<Integer> calledFine = new ArrayList<>(question.lines());
        calledFine.retainAll(mentions.fine());
        List<Integer> notNamed = new ArrayList<>(question.lines());
        notNamed.removeAll(right);
        notNamed.removeAll(calledFine);
        List<Integer> sound = new ArrayList<>(mentions.named());
        sound.removeAll(question.lines());
        sound.removeAll(question.optionalLines());
        return new FlawLines(right, notNamed, calledFine, sound);
    }
}
