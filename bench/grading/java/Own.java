import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The program's own questions, as far as training needs them. */
record Own(String id, String prompt, String answer, List<Point> points, List<Wrong> wrong, List<String> hints) {
    record Point(String id, List<String> wordings) {}

    record Wrong(String text, String point) {}

    static List<Own> read(Path careers) throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        List<Own> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(careers)) {
            for (Path file : files.filter(f -> f.toString().contains("questions") && f.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                yaml.readTree(Files.readString(file)).path("questions").forEach(q -> all.add(question(q)));
            }
        }
        return all;
    }

    private static Own question(JsonNode q) {
        List<Point> points = new ArrayList<>();
        q.path("keyPoints").forEach(p -> {
            List<String> wordings = new ArrayList<>(List.of(p.path("text").asText()));
            p.path("phrasings").forEach(t -> wordings.add(t.asText()));
            points.add(new Point(p.path("id").asText(), wordings));
        });
        List<Wrong> wrong = new ArrayList<>();
        q.path("wrong").forEach(w -> wrong.add(new Wrong(w.path("text").asText(), w.path("keyPoint").asText())));
        List<String> hints = new ArrayList<>();
        q.path("hints").forEach(h -> hints.add(h.asText()));
        return new Own(q.path("id").asText(), q.path("prompt").asText(), q.path("answer").asText(), points, wrong, hints);
    }

    /** An answer put together from one wording of some points. */
    record Composite(String text, List<Integer> said, List<Integer> wording) {}

    Composite composite(Random random, int count) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<Integer> said = order.subList(0, Math.min(count, order.size()));
        List<Integer> wordings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i : said) {
            int w = 1 + random.nextInt(Math.max(1, points.get(i).wordings().size() - 1));
            w = Math.min(w, points.get(i).wordings().size() - 1);
            wordings.add(w);
            String wording = points.get(i).wordings().get(w).strip();
            text.append(Character.toUpperCase(wording.charAt(0))).append(wording.substring(1).replaceAll("\\.$", ""));
            text.append(". ");
        }
        return new Composite(text.toString().strip(), said, wordings);
    }
}
