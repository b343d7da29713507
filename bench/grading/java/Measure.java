import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Grades items through the JSON Lines interface and says how far the output is from the people who graded them. */
final class Measure {
    /** Grades JSON Lines and gives the output lines. */
    interface Lines {
        List<JsonNode> grade(List<String> lines) throws IOException;
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<double[]> scores = new ArrayList<>();
    private final List<String> scoreSets = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private final List<String> pointSets = new ArrayList<>();
    private final List<String> verdicts = new ArrayList<>();
    private final List<Boolean> flagged = new ArrayList<>();
    private final Map<String, int[]> probes = new TreeMap<>();
    final List<String> misses = new ArrayList<>();
    private final Map<String, Integer> alarms = new TreeMap<>();

    /** Adds answers with a human score. */
    void scored(List<Item> items, Lines lines) throws IOException {
        List<String> in = new ArrayList<>();
        for (Item i : items) {
            ObjectNode row = JSON.createObjectNode().put("id", "x").put("question", i.question());
            i.references().forEach(row.putArray("references")::add);
            in.add(row.put("answer", i.answer()).toString());
        }
        List<JsonNode> out = lines.grade(in);
        for (int k = 0; k < items.size(); k++) {
            JsonNode row = out.get(k);
            scores.add(new double[] {
                row.path("score").asDouble(), items.get(k).score(), row.path("low").asDouble(), row.path("high").asDouble(),
                row.path("flags").size()
            });
            scoreSets.add(items.get(k).set());
            flagged.add(!row.path("flags").isEmpty());
            if (items.get(k).score() >= 0.5) {
                row.path("flags").forEach(f -> alarms.merge(f.asText(), 1, Integer::sum));
            }
        }
    }

    /** Adds items with labelled key points, or with references that are one key point in several wordings. */
    void pointed(List<Item> items, Lines lines) throws IOException {
        List<String> in = new ArrayList<>();
        for (Item i : items) {
            ObjectNode row = JSON.createObjectNode().put("id", "x").put("question", i.question());
            row.putArray("references");
            if (i.points().isEmpty()) {
                ObjectNode point = row.putArray("keyPoints").addObject();
                point.put("id", "p").put("text", i.references().get(0));
                i.references().subList(1, i.references().size()).forEach(point.putArray("phrasings")::add);
            } else {
                for (int k = 0; k < i.points().size(); k++) {
                    row.withArray("keyPoints").addObject().put("id", "p" + k).put("text", i.points().get(k));
                }
            }
            in.add(row.put("answer", i.answer()).toString());
        }
        List<JsonNode> out = lines.grade(in);
        for (int n = 0; n < items.size(); n++) {
            Item i = items.get(n);
            JsonNode got = out.get(n).path("points");
            for (int k = 0; k < got.size(); k++) {
                double label = i.points().isEmpty() ? i.score() : i.labels().get(k);
                points.add(new double[] {got.get(k).path("p").asDouble(), label});
                verdicts.add(got.get(k).path("verdict").asText());
                pointSets.add(i.set());
            }
        }
    }

    /** Adds probes: made texts with the range their score should fall in. */
    void probed(List<Item> items, Lines lines) throws IOException {
        List<String> in = new ArrayList<>();
        for (Item i : items) {
            ObjectNode row = JSON.createObjectNode().put("id", "x").put("question", i.question());
            i.references().forEach(row.putArray("references")::add);
            in.add(row.put("answer", i.answer()).toString());
        }
        List<JsonNode> out = lines.grade(in);
        for (int k = 0; k < items.size(); k++) {
            JsonNode row = items.get(k).row();
            double score = out.get(k).path("score").asDouble();
            boolean inside = score >= row.path("expect_min").asDouble() && score <= row.path("expect_max").asDouble();
            int[] count = probes.computeIfAbsent(row.path("kind").asText(), x -> new int[2]);
            count[0] += inside ? 1 : 0;
            count[1]++;
            if (!inside) {
                misses.add(row.path("kind").asText() + " " + score + " " + out.get(k).path("flags") + " "
                        + items.get(k).references().get(0).replace('\n', ' ') + " || " + items.get(k).answer().replace('\n', ' '));
            }
        }
    }

    /** Prints every figure. */
    void print() {
        for (String set : scoreSets.stream().distinct().toList()) {
            score(set);
        }
        int good = 0;
        int alarmed = 0;
        for (int i = 0; i < scores.size(); i++) {
            good += scores.get(i)[1] >= 0.5 ? 1 : 0;
            alarmed += scores.get(i)[1] >= 0.5 && flagged.get(i) ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "false alarms %d of %d (%.2f %%) %s%n", alarmed, good, 100.0 * alarmed / good, alarms);
        for (String set : pointSets.stream().distinct().toList()) {
            point(set);
        }
        int in = 0;
        int all = 0;
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, int[]> e : probes.entrySet()) {
            line.append(' ').append(e.getKey()).append(' ').append(e.getValue()[0]).append('/').append(e.getValue()[1]);
            in += e.getValue()[0];
            all += e.getValue()[1];
        }
        System.out.printf(Locale.ROOT, "probes in range %d of %d (%.1f %%):%s%n", in, all, 100.0 * in / Math.max(1, all), line);
    }

    private void score(String set) {
        List<double[]> own = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            if (scoreSets.get(i).equals(set)) {
                own.add(scores.get(i));
            }
        }
        double[] x = own.stream().mapToDouble(s -> s[0]).toArray();
        double[] y = own.stream().mapToDouble(s -> s[1]).toArray();
        double error = 0;
        double width = 0;
        double bias = 0;
        int held = 0;
        int capped = 0;
        int cappedHeld = 0;
        for (double[] s : own) {
            error += Math.abs(s[0] - s[1]) / own.size();
            width += (s[3] - s[2]) / 2 / own.size();
            bias += (s[0] - s[1]) / own.size();
            boolean holds = s[1] >= s[2] - 1e-9 && s[1] <= s[3] + 1e-9;
            held += holds ? 1 : 0;
            if (s[4] > 0 && s[1] >= 0.5) {
                capped++;
                cappedHeld += holds ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "%-12s n %5d  r %.3f  MAE %.3f  bias %.3f  interval holds %.3f  half-width %.3f  wrongly capped %d, interval holds %d%n", set,
                own.size(), Figures.pearson(x, y), error, bias, (double) held / own.size(), width, capped, cappedHeld);
    }

    private void point(String set) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (pointSets.get(i).equals(set)) {
                own.add(i);
            }
        }
        double[] x = own.stream().mapToDouble(i -> points.get(i)[0]).toArray();
        boolean[] y = new boolean[x.length];
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int k = 0; k < x.length; k++) {
            y[k] = points.get(own.get(k))[1] > 0.5;
            int[] c = counts.computeIfAbsent(verdicts.get(own.get(k)), v -> new int[2]);
            c[0] += y[k] ? 1 : 0;
            c[1]++;
        }
        int[] found = counts.getOrDefault("found", new int[2]);
        int[] missing = counts.getOrDefault("missing", new int[2]);
        int[] unclear = counts.getOrDefault("unclear", new int[2]);
        System.out.printf(Locale.ROOT,
                "%-12s points %5d  auc %.3f  found right %d of %d (%.3f)  missing right %d of %d (%.3f)  unclear %.2f%n", set,
                x.length, Figures.auc(x, y), found[0], found[1], (double) found[0] / Math.max(1, found[1]),
                missing[1] - missing[0], missing[1], (double) (missing[1] - missing[0]) / Math.max(1, missing[1]),
                (double) unclear[1] / x.length);
        StringBuilder line = new StringBuilder("             by probability:");
        for (double from = 0; from < 0.95; from += 0.1) {
            line.append(String.format(Locale.ROOT, " %.1f: %s;", from, Figures.precision(x, y, from, from + 0.1, true)));
        }
        System.out.println(line);
    }
}
