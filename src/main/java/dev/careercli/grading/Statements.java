package dev.careercli.grading;

import dev.careercli.grading.score.Reading;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The claims of a rubric without key points: the sentences of its references. */
final class Statements {
    private static final int SHORTEST = 3;

    private Statements() {}

    /** The rubric's own points, or one for each sentence of its references, with ids {@code s1}, {@code s2} and on. */
    static List<RubricPoint> of(Rubric rubric, TextReader reader) {
        if (!rubric.points().isEmpty()) {
            return rubric.points();
        }
        List<RubricPoint> points = new ArrayList<>();
        for (String statement : in(rubric.references(), reader)) {
            points.add(new RubricPoint("s" + (points.size() + 1), statement, false, List.of(), List.of(), List.of()));
        }
        return points;
    }

    /** The sentences of some texts; a text that has none of three words or more stands for itself. */
    static List<String> in(List<String> references, TextReader reader) {
        List<String> statements = new ArrayList<>();
        for (String reference : references) {
            Reading read = reader.known(reference);
            int before = statements.size();
            for (Span sentence : read.text().sentences()) {
                if (sentence.size() >= SHORTEST) {
                    statements.add(read.text().quote(sentence));
                }
            }
            if (statements.size() == before) {
                statements.add(reference);
            }
        }
        return statements;
    }
}
