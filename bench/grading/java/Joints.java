import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.JointFeature;
import dev.careercli.grading.score.JointFeatures;
import dev.careercli.grading.score.Linear;
import dev.careercli.grading.score.PointFeature;
import dev.careercli.grading.score.Scorer;
import dev.careercli.grading.score.ScorerText;
import dev.careercli.grading.score.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Trains the scorers of several wordings together; on our own questions alone, since no other set has any. */
final class Joints {
    /** What a said point weighs more: the made answers say far fewer of the points than people do, who say about half. */
    private static final double SAID = 2;

    private final Corpus corpus;
    private Predicate<String> kept = question -> true;

    Joints(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Trains on the questions to keep, with what the scorers of single wordings say of each wording. */
    List<String> train(Predicate<String> questions, Scorer wording, Scorer meaning) {
        kept = questions;
        List<String> out = new ArrayList<>();
        for (boolean deep : new boolean[] {false, true}) {
            int width = deep ? JointFeature.values().length : JointFeature.WORDING;
            Rows rows = rows(deep ? meaning : wording, deep ? PointFeature.values().length : PointFeature.WORDING)
                    .narrow(width);
            double[] scores = Fitting.heldOut(rows, Joints::fit);
            Fitting.report("joint " + width, rows, scores);
            confusion(rows, scores);
            out.addAll(ScorerText.write(deep ? "joint.meaning" : "joint.wording", fit(rows)));
        }
        return out;
    }

    private static Blend fit(Rows r) {
        int[] signs = Arrays.copyOf(new int[] {1, 1, -1, 1, 1, -1, -1, 1, 1, 1, 1}, r.values.get(0).length);
        Linear linear = Logit.train(true, r.matrix(), r.target(), r.weight(), signs, 0.01);
        double[] weights = Arrays.stream(linear.weights()).map(w -> 2 * w).toArray();
        return new Blend(new Linear(weights, 2 * linear.bias()), new Trees(List.of(), 0)); // a blend halves both parts
    }

    /** Of each kind of made answer, the share of points that would be proposed as found. */
    private static void confusion(Rows rows, double[] scores) {
        for (double from : new double[] {0.6, 0.7, 0.8}) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  found from %.1f:", from));
            for (String set : rows.sets.stream().distinct().sorted().toList()) {
                for (int said = 0; said < 2; said++) {
                    int label = said;
                    int[] own = IntStream.range(0, rows.size())
                            .filter(i -> rows.sets.get(i).equals(set) && rows.targets.get(i) == label)
                            .toArray();
                    long found = Arrays.stream(own).filter(i -> Scorer.probability(scores[i]) >= from).count();
                    if (own.length > 0) {
                        String kind = set + (said > 0 ? " said" : " not");
                        line.append(String.format(Locale.ROOT, " %s %.3f;", kind, (double) found / own.length));
                    }
                }
            }
            System.out.println(line);
        }
    }

    private Rows rows(Scorer point, int width) {
        Rows rows = new Rows();
        Random random = new Random(6);
        Negatives negatives = new Negatives(6);
        for (Own q : corpus.own) {
            String group = "own" + q.id();
            if (!kept.test(group)) {
                continue;
            }
            joint(rows, q, q.answer(), p -> 1, 0.5, "answer", point, width);
            q.hints().forEach(hint -> joint(rows, q, hint, p -> 0, 0.7, "hint", point, width));
            for (Own.Wrong w : q.wrong()) {
                joint(rows, q, w.text(), p -> q.points().get(p).id().equals(w.point()) ? 0 : -1, 1, "wrong", point, width);
            }
            List<Own> others = corpus.own.stream().filter(o -> !o.question().area().equals(q.question().area())).toList();
            for (int k = 0; k < 3; k++) {
                joint(rows, q, others.get(random.nextInt(others.size())).answer(), p -> 0, 0.7, "other", point, width);
            }
            for (int n = 1; n <= 4; n++) {
                Own.Composite c = q.composite(random, n);
                Own less = q.without(random, c);
                joint(rows, less, c.text(), p -> c.said().contains(p) ? 1 : 0, 1, "made", point, width);
                joint(rows, less, negatives.denied(c.text()), p -> c.said().contains(p) ? 0 : -1, 1, "denied", point, width);
            }
        }
        return rows;
    }

    /** One row for each point; a label of -1 leaves it out. */
    private void joint(Rows rows, Own q, String answer, IntUnaryOperator label, double weight, String set,
            Scorer point, int width) {
        for (int i = 0; i < q.points().size(); i++) {
            if (label.applyAsInt(i) < 0) {
                continue;
            }
            List<double[]> measures = q.points().get(i).wordings().stream()
                    .map(w -> corpus.material.point(q.prompt(), w, answer))
                    .toList();
            double[] logits = measures.stream().mapToDouble(m -> point.score(Arrays.copyOf(m, width))).toArray();
            double share = label.applyAsInt(i) == 1 ? weight * SAID : weight;
            rows.add(JointFeatures.of(measures, logits), label.applyAsInt(i), share, "own" + q.id(), set);
        }
    }
}
