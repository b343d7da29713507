import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One graded answer of a development set. The score is NaN where only key points were labelled. */
record Item(
        String set,
        String questionId,
        String question,
        List<String> references,
        List<String> points,
        List<Integer> labels,
        String answer,
        double score,
        JsonNode row) {
    static List<Item> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Item> items = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = mapper.readTree(line);
                List<Integer> labels = new ArrayList<>();
                row.path("point_labels").forEach(n -> labels.add(n.asInt()));
                items.add(new Item(
                        row.path("dataset").asText(),
                        row.path("question_id").asText(),
                        row.path("question").asText(),
                        texts(row.path("references")),
                        texts(row.path("points")),
                        labels,
                        row.path("answer").asText(),
                        row.path("score").isNumber() ? row.path("score").asDouble() : Double.NaN,
                        row));
            }
        }
        return items;
    }

    /** The same item under another name of its set. */
    Item in(String name) {
        return new Item(name, questionId, question, references, points, labels, answer, score, row);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(n -> texts.add(n.asText()));
        return texts;
    }
}
