import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.content.Question;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.export.GradeLines;
import dev.careercli.grading.Grader;
import dev.careercli.grading.Rubric;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures the shipped grader on the development set of our own, and beside it another build:
 * {@code Labelled ANSWERS-FILE [OTHER-LAUNCHER]}. The other build grades the questions that it holds itself.
 */
public final class Labelled {
    private Labelled() {}

    public static void main(String[] args) throws IOException {
        Path answers = Path.of(args[0]);
        Map<String, OwnSet> builds = new java.util.LinkedHashMap<>();
        if (args.length > 1) {
            builds.put("the other build", OwnSet.grade(answers, Bench.launcher(List.of(args).subList(1, args.length))));
        }
        builds.put("wording alone", OwnSet.grade(answers, lines(Grader.tier1())));
        builds.put("wording and meaning", OwnSet.grade(
                answers, lines(Grader.tier2(First.shipped("minilm.bin"), First.shipped("vectors.bin")))));
        for (String half : List.of("tune", "report", "all")) {
            builds.forEach((name, set) -> set.print(name, half));
        }
    }

    /** Grades JSON Lines in this process, questions of the guides by their ids. */
    static Measure.Lines lines(Grader grader) {
        Map<String, Rubric> rubrics = new HashMap<>();
        ContentLoader content = new ContentLoader(null, null);
        content.library().guides().forEach(guide -> {
            for (Question question : content.questions(guide.career().slug())) {
                rubrics.put(question.id().value(), Rubric.of(question));
            }
        });
        return in -> {
            StringBuilder text = new StringBuilder();
            new GradeLines(grader, (career, id) -> Optional.ofNullable(rubrics.get(id)), 1)
                    .run(new StringReader(String.join("\n", in)), text, (line, reason) -> {
                        throw new IllegalStateException(line + " " + reason);
                    });
            List<JsonNode> rows = new ArrayList<>();
            for (String line : text.toString().split("\n")) {
                rows.add(new ObjectMapper().readTree(line));
            }
            return rows;
        };
    }
}
