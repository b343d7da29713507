import dev.careercli.grading.model.Vectors;
import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.Linear;
import dev.careercli.grading.score.PointFeatures;
import dev.careercli.grading.score.PolarityFeature;
import dev.careercli.grading.score.PolarityFeatures;
import dev.careercli.grading.score.Reading;
import dev.careercli.grading.score.Scorer;
import dev.careercli.grading.score.ScorerText;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.score.Trees;
import dev.careercli.grading.score.Turn;
import dev.careercli.grading.text.Rarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains the scorer that tells a denial of a key point from the point. Its material is our own content alone: denials by
 * rule and by hand of the bank's phrasings, its wrong statements and its common mistakes; and as the other side, other
 * wordings of the same point, rewrites that keep the meaning, and what the model answers say.
 */
public final class Polarity {
    private static final int RULES = 3;

    /** One claim beside one part of a text that says it (0) or turns it round (1). */
    private record Pair(String question, String group, String set, Reading prompt, Reading claim, Reading text, int unit,
            double target, double weight) {
        float[] said() {
            return text.units()[unit];
        }
    }

    private final TextReader reader;
    private final List<Pair> pairs = new ArrayList<>();

    private Polarity(TextReader reader, Path byHand) throws IOException {
        this.reader = reader;
        List<Own> bank = Own.read();
        Map<String, List<String[]>> hand = new HashMap<>();
        for (String line : Files.readAllLines(byHand)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                hand.computeIfAbsent(cells[0] + " " + cells[1], k -> new ArrayList<>()).add(cells);
            }
        }
        Random random = new Random(7);
        for (Own q : bank) {
            Denials denials = new Denials(q.id().hashCode());
            for (Own.Point p : q.points()) {
                point(q, p, denials, random);
                for (String[] cells : hand.getOrDefault(q.id() + " " + p.id(), List.of())) {
                    boolean denied = cells[2].equals("denied");
                    for (String wording : p.wordings()) {
                        add(q, denied ? "hand.denied" : "hand.same", wording, cells[3], denied ? 1 : 0, 2.5);
                    }
                }
            }
            mistake(q);
        }
    }

    private void point(Own q, Own.Point p, Denials denials, Random random) {
        List<String> wordings = p.wordings();
        for (int i = 0; i < wordings.size(); i++) {
            String other = wordings.get((i + 1 + random.nextInt(Math.max(1, wordings.size() - 1))) % wordings.size());
            add(q, "same", wordings.get(i), other, 0, 1);
            add(q, "answer", wordings.get(i), q.answer(), 0, 1);
        }
        String source = wordings.get(random.nextInt(wordings.size()));
        for (String denial : denials.of(source, RULES)) {
            add(q, "rule.denied", source, denial, 1, 0.3);
            add(q, "rule.denied", wordings.get(random.nextInt(wordings.size())), denial, 1, 0.5);
        }
        String like = denials.innocent(source);
        add(q, "innocent", source, like, 0, 1);
        add(q, "innocent", wordings.get(random.nextInt(wordings.size())), like, 0, 1);
        for (Own.Wrong w : q.wrong()) {
            if (w.point().equals(p.id())) {
                wordings.forEach(wording -> add(q, "wrong", wording, w.text(), 1, 1.6));
            }
        }
    }

    /** The common mistake, held against the point that it is nearest to. */
    private void mistake(Own q) {
        Reading mistake = reader.knownAnswer(q.question().commonMistake());
        double nearest = 0.45;
        String claim = "";
        for (Own.Point p : q.points()) {
            for (String wording : p.wordings()) {
                double cosine = Vectors.dot(reader.known(wording).whole(), mistake.whole());
                if (cosine > nearest) {
                    nearest = cosine;
                    claim = wording;
                }
            }
        }
        if (!claim.isEmpty()) {
            add(q, "mistake", claim, q.question().commonMistake(), 1, 0.5);
        }
    }

    private void add(Own q, String set, String claim, String text, double target, double weight) {
        Reading prompt = reader.known(q.prompt());
        Reading said = reader.knownAnswer(text);
        Reading meant = reader.known(claim);
        int unit = PointFeatures.of(prompt, meant, said).bestUnit();
        if (unit >= 0) {
            pairs.add(new Pair(q.id(), "own" + q.id(), set, prompt, meant, said, unit, target, weight));
        }
    }

    /** {@code Polarity CACHE-FILE DENIALS-FILE OUT-FILE}. */
    public static void main(String[] args) throws IOException {
        DevCache cache = new DevCache(Path.of(args[0]));
        List<String> lines = train(new TextReader(Rarity.of(DevCache.vocabulary()), cache), Path.of(args[1]));
        cache.save();
        Files.write(Path.of(args[2]), lines);
    }

    static List<String> train(TextReader reader, Path byHand) throws IOException {
        Polarity polarity = new Polarity(reader, byHand);
        return polarity.train();
    }

    private List<String> train() {
        Rows rows = new Rows();
        int folds = Fitting.FOLDS;
        Turn[] turns = new Turn[folds];
        for (int f = 0; f < folds; f++) {
            int fold = f;
            turns[f] = turn(pairs.stream().filter(p -> fold(p) != fold).toList());
        }
        for (Pair p : pairs) {
            rows.add(PolarityFeatures.of(p.prompt(), p.claim(), p.text(), p.unit(), turns[fold(p)]), p.target(), p.weight(),
                    p.group(), p.set());
        }
        List<String> out = new ArrayList<>();
        for (int width : new int[] {PolarityFeature.WORDING, PolarityFeature.values().length}) {
            Rows narrow = rows.narrow(width);
            double[] scores = Fitting.heldOut(narrow, Polarity::fit);
            report(width, narrow, scores);
            out.addAll(ScorerText.write(width == PolarityFeature.WORDING ? "polarity.wording" : "polarity.meaning", fit(narrow)));
        }
        Turn all = turn(pairs);
        out.addAll(ScorerText.write("turn.difference", new Blend(all.difference(), new Trees(List.of(), 0))));
        out.addAll(ScorerText.write("turn.own", new Blend(all.own(), new Trees(List.of(), 0))));
        return out;
    }

    private static int fold(Pair p) {
        return Math.floorMod(p.group().hashCode() * 31 + 17, Fitting.FOLDS);
    }

    private static Blend fit(Rows r) {
        return Fitting.blend(r, true, signs(), 0.01, 80, 3, 12);
    }

    /** How near the texts are says how they were made and not what they mean; what turns a claim round may only speak for it. */
    private static int[] signs() {
        int[] signs = new int[PolarityFeature.values().length];
        for (PolarityFeature column : PolarityFeature.values()) {
            signs[column.ordinal()] = switch (column) {
                case RECALL, PRECISION, ORDER, NUMBERS, COSINE, CLAIM_DENIAL -> Fitting.OUT;
                case CONTRADICTED, OPPOSITES, PARITY, NEEDLESS_GAINED, INDIFFERENT_GAINED, UNTRUE_GAINED, TURNED_GOOD, TURNED_BAD,
                        SWAPPED, TAKEN_BACK, FORBIDS_GAINED, TURN, DENIAL -> 1;
                default -> 0;
            };
        }
        return signs;
    }

    private static Turn turn(List<Pair> pairs) {
        double[] target = pairs.stream().mapToDouble(Pair::target).toArray();
        double[] weight = pairs.stream().mapToDouble(Pair::weight).toArray();
        double[][] difference = pairs.stream().map(p -> row(p.said(), p.claim().whole())).toArray(double[][]::new);
        double[][] own = pairs.stream().map(p -> row(p.said(), null)).toArray(double[][]::new);
        int[] free = new int[difference[0].length];
        return new Turn(rounded(Logit.train(false, difference, target, weight, free, 0.05, 20)),
                rounded(Logit.train(false, own, target, weight, free, 0.05, 20)));
    }

    private static double[] row(float[] a, float[] b) {
        double[] row = new double[a.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = a[i] - (b == null ? 0 : b[i]);
        }
        return row;
    }

    private static Linear rounded(Linear l) {
        return new Linear(Arrays.stream(l.weights()).map(w -> Math.rint(w * 1e4) / 1e4).toArray(), l.bias());
    }

    private static void report(int width, Rows rows, double[] scores) {
        boolean[] denied = new boolean[scores.length];
        for (int i = 0; i < denied.length; i++) {
            denied[i] = rows.targets.get(i) > 0.5;
        }
        System.out.printf(Locale.ROOT, "== polarity %d, held-out questions: auc %.3f%n", width, Figures.auc(scores, denied));
        for (String set : rows.sets.stream().distinct().sorted().toList()) {
            double[] own = IntStream.range(0, scores.length).filter(i -> rows.sets.get(i).equals(set))
                    .mapToDouble(i -> Scorer.probability(scores[i])).sorted().toArray();
            StringBuilder line = new StringBuilder();
            for (double from : new double[] {0.3, 0.4, 0.5, 0.6, 0.7, 0.8}) {
                line.append(String.format(Locale.ROOT, "  from %.1f: %.3f;", from,
                        (double) Arrays.stream(own).filter(p -> p >= from).count() / own.length));
            }
            System.out.printf(Locale.ROOT, "%-12s n %5d %s%n", set, own.length, line);
        }
    }
}
