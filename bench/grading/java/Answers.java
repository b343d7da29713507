import dev.careercli.grading.score.AnswerFeature;
import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.PointFeature;
import dev.careercli.grading.score.Scorer;
import dev.careercli.grading.score.ScorerText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Trains the scorers of whole answers. */
final class Answers {
    private static final int OUT = Fitting.OUT;

    private static final int[] SIGNS = {1, 1, 1, 1, 1, 1, 1, 1, 1, -1, 1, 1, OUT, OUT, 1, 1, 1, OUT, 1, 1, 1};

    /** What a reference or a part of one weighs among graded answers. */
    private static final double REFERENCE = 4;

    private static final double NONSENSE = 0.6;
    private static final double OTHER = 0.3;

    private final Corpus corpus;
    private Predicate<String> kept = question -> true;

    Answers(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Trains on the questions to keep, with what the scorers of single wordings say of each statement. */
    List<String> train(Predicate<String> questions, Scorer wording, Scorer meaning) {
        kept = questions;
        List<String> out = new ArrayList<>();
        for (boolean deep : new boolean[] {false, true}) {
            Rows graded = graded(deep ? meaning : wording, deep);
            Rows rows = graded.where(i -> true);
            extras(rows, deep ? meaning : wording, deep);
            double[] all = Fitting.heldOut(rows, Answers::fit);
            Fitting.report("answer " + rows.values.get(0).length, rows, all);
            double[] scores = Arrays.copyOf(all, graded.size());
            out.addAll(ScorerText.write(deep ? "answer.meaning" : "answer.wording", fit(rows)));
            out.addAll(ScorerText.write(deep ? "spread.meaning" : "spread.wording", Spread.train(graded, scores)));
        }
        return out;
    }

    private static Blend fit(Rows r) {
        return Fitting.blend(r, false, SIGNS, 0.02, 60, 3, 25);
    }

    private Rows graded(Scorer point, boolean deep) {
        Rows rows = new Rows();
        for (Material.Case c : corpus.genuine) {
            if (kept.test(c.questionId())) {
                rows.add(measures(c, point, deep), c.score(), 1, c.questionId(), c.set());
            }
        }
        return rows;
    }

    private void extras(Rows rows, Scorer point, boolean deep) {
        for (Material.Case c : extras()) {
            boolean reference = c.gate().isEmpty() && !c.set().equals("own");
            double weight = reference ? REFERENCE : c.rule().equals("nonsense") ? NONSENSE : OTHER;
            rows.add(measures(c, point, deep), c.score(), weight, c.questionId(), c.rule());
        }
    }

    private double[] measures(Material.Case c, Scorer point, boolean deep) {
        int width = deep ? PointFeature.values().length : PointFeature.WORDING;
        double[] all = corpus.material.answer(c, v -> Scorer.probability(point.score(Arrays.copyOf(v, width))));
        return Arrays.copyOf(all, deep ? AnswerFeature.values().length : AnswerFeature.WORDING);
    }

    /** Texts whose score is known by how they were made: whole references, parts of them, and texts that are no answers. */
    private List<Material.Case> extras() {
        List<Material.Case> extras = new ArrayList<>();
        for (Material.Case c : corpus.sound) {
            if (kept.test(c.questionId()) && !c.rule().equals("restated")) {
                extras.add(c);
            }
        }
        for (Material.Case c : corpus.made) {
            if (kept.test(c.questionId()) && (c.gate().equals("repeats_question") || c.gate().equals("off_topic"))) {
                extras.add(c);
            }
        }
        return extras;
    }
}
