package dev.careercli.grading;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import dev.careercli.content.WrongStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that an answer is compared with.
 *
 * @param question what was asked; may be empty
 * @param references model answers; may be empty when there are key points
 * @param points the key points; when there are none, the references' own statements serve
 * @param wrong statements that contradict the answer
 */
public record Rubric(String question, List<String> references, List<RubricPoint> points, List<WrongStatement> wrong) {
    public Rubric {
        references = references.stream().filter(r -> !r.isBlank()).toList();
        points = List.copyOf(points);
        wrong = List.copyOf(wrong);
        if (references.isEmpty() && points.isEmpty()) {
            throw new IllegalArgumentException("neither a reference nor a key point to compare with");
        }
    }

    /** The rubric of a guide's question. */
    public static Rubric of(Question question) {
        return new Rubric(
                question.prompt(),
                List.of(question.answer()),
                question.keyPoints().stream().map(RubricPoint::of).toList(),
                question.wrong());
    }

    /** Every text of it that answers are compared with. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(question));
        texts.addAll(references);
        for (RubricPoint point : points) {
            texts.addAll(point.wordings());
            texts.addAll(point.counterPhrasings());
        }
        wrong.forEach(statement -> texts.add(statement.text()));
        return texts;
    }

    /** The same rubric with what a person taught; lessons of unknown points are left out. */
    public Rubric taught(Map<KeyPointId, Lesson> lessons) {
        List<RubricPoint> taught = points.stream()
                .map(point -> {
                    Lesson lesson = lessons.get(new KeyPointId(point.id()));
                    return lesson == null ? point : point.taught(lesson);
                })
                .toList();
        return new Rubric(question, references, taught, wrong);
    }
}
