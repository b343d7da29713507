import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The development set of our own: answers to the guide's questions with a label for each key point, and what a grader
 * makes of them, by how they were written. Its halves are told apart: thresholds are set on {@code tune} alone.
 */
final class OwnSet {
    static final List<String> STYLES =
            List.of("true-plain", "haste", "bullets", "true-far", "half-right", "denied", "fluent-wrong");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One labelled answer with what a grader said of it. */
    record Graded(JsonNode row, JsonNode out) {
        String half() {
            return row.path("half").asText();
        }

        String style() {
            return row.path("style").asText();
        }

        String question() {
            return row.path("questionId").asText();
        }

        double score() {
            return out.path("score").asDouble();
        }

        String label(JsonNode point) {
            return row.path("labels").path(point.path("id").asText()).asText();
        }
    }

    private final List<Graded> graded;

    private OwnSet(List<Graded> graded) {
        this.graded = graded;
    }

    /** Grades every answer of the set. */
    static OwnSet grade(Path answers, Measure.Lines lines) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        List<String> in = new ArrayList<>();
        for (String line : Files.readAllLines(answers)) {
            JsonNode row = JSON.readTree(line);
            rows.add(row);
            in.add(JSON.createObjectNode()
                    .put("id", row.path("id").asText())
                    .put("questionId", row.path("questionId").asText())
                    .put("answer", row.path("answer").asText())
                    .toString());
        }
        List<JsonNode> out = lines.grade(in);
        List<Graded> graded = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            graded.add(new Graded(rows.get(i), out.get(i)));
        }
        return new OwnSet(graded);
    }

    List<Graded> graded() {
        return graded;
    }

    /** Prints the table of one half; {@code all} takes both. */
    void print(String name, String half) {
        Predicate<Graded> in = g -> half.equals("all") || g.half().equals(half);
        System.out.println("--- own set, " + half + ", " + name);
        for (String style : STYLES) {
            style(style, in.and(g -> g.style().equals(style)));
        }
        style("true, typed (plain, haste, bullets)",
                in.and(g -> List.of("true-plain", "haste", "bullets").contains(g.style())));
        style("all", in);
        System.out.printf(Locale.ROOT, "bulk score, true over denied: AUC %s; plain over fluent wrong %s; far-off over fluent wrong %s%n",
                pair(in, "true-plain", "denied"), pair(in, "true-plain", "fluent-wrong"), pair(in, "true-far", "fluent-wrong"));
        StringBuilder means = new StringBuilder("mean bulk score:");
        for (String style : STYLES) {
            means.append(String.format(Locale.ROOT, " %s %.2f;", style, graded.stream()
                    .filter(in.and(g -> g.style().equals(style))).mapToDouble(Graded::score).average().orElse(0)));
        }
        System.out.println(means);
    }

    private void style(String name, Predicate<Graded> in) {
        Map<String, int[]> counts = new HashMap<>(); // label -> found, unclear, missing
        int answers = 0;
        int touched = 0;
        for (Graded g : graded) {
            if (!in.test(g)) {
                continue;
            }
            answers++;
            boolean falsely = false;
            for (JsonNode point : g.out().path("points")) {
                String label = g.label(point);
                if (label.isEmpty()) {
                    continue; // the point is newer than the labels
                }
                int verdict = List.of("found", "unclear", "missing").indexOf(point.path("verdict").asText());
                counts.computeIfAbsent(label, l -> new int[3])[verdict]++;
                falsely |= verdict == 0 && !label.equals("said");
            }
            touched += falsely ? 1 : 0;
        }
        int[] said = counts.getOrDefault("said", new int[3]);
        int[] denied = counts.getOrDefault("denied", new int[3]);
        int[] absent = counts.getOrDefault("absent", new int[3]);
        int found = said[0] + denied[0] + absent[0];
        int missing = said[2] + denied[2] + absent[2];
        int unclear = said[1] + denied[1] + absent[1];
        System.out.printf(Locale.ROOT,
                "%-36s %3d answers; said found %3d of %3d (%.2f); found right %3d of %3d (%.2f); denied found %2d of %3d;"
                        + " absent found %2d of %3d; wrongly found in %2d answers; missing right %3d of %3d (%.2f); unclear %.2f%n",
                name, answers, said[0], sum(said), share(said[0], sum(said)), said[0], found, share(said[0], found), denied[0],
                sum(denied), absent[0], sum(absent), touched, missing - said[2], missing, share(missing - said[2], missing),
                share(unclear, sum(said) + sum(denied) + sum(absent)));
    }

    /** Chance that an answer of one style outscores one of another: of the same question, and of any. */
    private String pair(Predicate<Graded> in, String better, String worse) {
        double[] won = new double[2];
        int[] all = new int[2];
        for (Graded a : graded) {
            for (Graded b : graded) {
                if (in.test(a) && in.test(b) && a.style().equals(better) && b.style().equals(worse)) {
                    double win = a.score() > b.score() ? 1 : a.score() == b.score() ? 0.5 : 0;
                    won[1] += win;
                    all[1]++;
                    if (a.question().equals(b.question())) {
                        won[0] += win;
                        all[0]++;
                    }
                }
            }
        }
        return String.format(Locale.ROOT, "%.2f of %d pairs of one question, %.2f of any", won[0] / Math.max(1, all[0]), all[0],
                won[1] / Math.max(1, all[1]));
    }

    private static int sum(int[] counts) {
        return counts[0] + counts[1] + counts[2];
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
