package dev.careercli.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.grading.Rubric;
import dev.careercli.grading.RubricPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the input of bulk grading: an answer and what to compare it with.
 *
 * @param id the line's own name, or its number
 */
record GradeRequest(String id, Rubric rubric, String answer) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A line that cannot be graded, with the reason as a sentence. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String reason) {
            super(reason);
        }
    }

    /** Reads one line. */
    static GradeRequest read(String line, long number, GradeLines.Questions questions) throws Unusable {
        JsonNode row = parse(line);
        String answer = text(row, "answer");
        if (answer == null) {
            throw new Unusable("it has no \"answer\".");
        }
        String id = row.path("id").isValueNode() ? row.path("id").asText() : Long.toString(number);
        return new GradeRequest(id, rubric(row, questions), answer);
    }

    private static JsonNode parse(String line) throws Unusable {
        try {
            JsonNode row = JSON.readTree(line);
            if (row == null || !row.isObject()) {
                throw new Unusable("it is not a JSON object.");
            }
            return row;
        } catch (JsonProcessingException e) {
            throw new Unusable("it is not JSON.");
        }
    }

    private static Rubric rubric(JsonNode row, GradeLines.Questions questions) throws Unusable {
        String questionId = text(row, "questionId");
        if (questionId != null) {
            Optional<Rubric> found = questions.find(text(row, "career"), questionId);
            return found.orElseThrow(() -> new Unusable("there is no question '" + questionId + "'."));
        }
        String question = text(row, "question");
        List<String> references = texts(row.path("references"), "references");
        List<RubricPoint> points = points(row.path("keyPoints"));
        if (points.isEmpty() && references.stream().allMatch(String::isBlank)) {
            throw new Unusable("it has neither \"references\" nor \"keyPoints\".");
        }
        return new Rubric(question == null ? "" : question, references, points, List.of());
    }

    private static List<RubricPoint> points(JsonNode array) throws Unusable {
        List<RubricPoint> points = new ArrayList<>();
        for (JsonNode point : array(array, "keyPoints")) {
            String text = text(point, "text");
            if (text == null || text.isBlank()) {
                throw new Unusable("key point " + (points.size() + 1) + " has no \"text\".");
            }
            String id =
                    point.path("id").isValueNode() && !point.path("id").asText().isBlank()
                            ? point.path("id").asText()
                            : "p" + (points.size() + 1);
            List<List<String>> groups = new ArrayList<>();
            for (JsonNode group : array(point.path("anyOf"), "anyOf")) {
                groups.add(texts(group, "anyOf"));
            }
            points.add(new RubricPoint(
                    id,
                    text,
                    point.path("must").asBoolean(false),
                    texts(point.path("phrasings"), "phrasings").stream()
                            .filter(p -> !p.isBlank())
                            .toList(),
                    groups,
                    List.of()));
        }
        return points;
    }

    private static List<String> texts(JsonNode array, String name) throws Unusable {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array(array, name)) {
            if (!text.isTextual()) {
                throw new Unusable("\"" + name + "\" holds something that is not a text.");
            }
            texts.add(text.asText());
        }
        return texts;
    }

    private static JsonNode array(JsonNode node, String name) throws Unusable {
        if (!node.isMissingNode() && !node.isNull() && !node.isArray()) {
            throw new Unusable("\"" + name + "\" is not a list.");
        }
        return node;
    }

    private static @Nullable String text(JsonNode row, String name) {
        return row.path(name).isTextual() ? row.path(name).asText() : null;
    }
}
