import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.PointFeature;
import dev.careercli.grading.score.ScorerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Trains the scorers of one wording of a key point. */
final class Points {
    private static final int OUT = Fitting.OUT;

    /** Only likeness counts for a claim: lengths and how near both are to the question do not carry over. */
    private static final int[] SIGNS = {
        1, 1, 1, 1, OUT, 1, 1, OUT, -1, -1, 1, OUT, OUT, OUT, 1, 1, OUT, OUT, 1, 1, 1, 1
    };

    private final Corpus corpus;
    private final Material material;
    private final Rows all = new Rows();

    /** Measures every claim against its answers once, for all folds. */
    Points(Corpus corpus) {
        this.corpus = corpus;
        this.material = corpus.material;
        debates();
        graded();
        made();
        verbatim();
        own();
    }

    static Blend fit(Rows r) {
        return Fitting.blend(r, true, SIGNS, 0.01, 60, 3, 15);
    }

    /** Trains the scorers of single wordings on the questions to keep. */
    List<String> train(Predicate<String> kept) {
        Rows rows = all.where(i -> kept.test(all.questions.get(i)));
        List<String> out = new ArrayList<>();
        for (int width : new int[] {PointFeature.WORDING, PointFeature.values().length}) {
            Rows narrow = rows.narrow(width);
            Fitting.report("point " + width, narrow, Fitting.heldOut(narrow, Points::fit));
            out.addAll(ScorerText.write(width == PointFeature.WORDING ? "point.wording" : "point.meaning", fit(narrow)));
        }
        return out;
    }

    /** All rows, narrowed to the measures of one tier. */
    Rows narrow(int width) {
        return all.narrow(width);
    }

    private void debates() {
        for (Item i : corpus.argkp) {
            for (int k = 0; k < i.points().size(); k++) {
                boolean said = i.labels().get(k) == 1;
                if (said || (i.row().path("answer_id").asText().hashCode() + k) % 2 == 0) {
                    all.add(material.point(i.question(), i.points().get(k), i.answer()), said ? 1 : 0, said ? 0.35 : 0.7,
                            Corpus.group(i), i.set());
                }
            }
        }
    }

    private void graded() {
        for (Material.Case c : corpus.genuine) {
            all.add(material.point(c.question(), c.references().get(0), c.answer()), c.score(), 1, c.questionId(), c.set());
        }
    }

    private void made() {
        for (Material.Case c : corpus.made) {
            if (c.gate().equals("word_list") || c.gate().equals("shuffled")) {
                continue; // they do hold the claim's words; whether they are an answer is the gates' matter
            }
            List<String> claims = Material.statements(material.reader(), c.references());
            for (int k = 0; k < Math.min(3, claims.size()); k++) {
                all.add(material.point(c.question(), claims.get(k), c.answer()), 0, 0.25, c.questionId(), "made");
            }
        }
    }

    private void verbatim() {
        corpus.genuine.stream().map(Material.Case::questionId).distinct().forEach(q -> {
            Material.Case c = corpus.genuine.stream().filter(g -> g.questionId().equals(q)).findFirst().orElseThrow();
            for (String claim : Material.statements(material.reader(), c.references())) {
                all.add(material.point(c.question(), claim, c.references().get(0)), 1, 2, q, "verbatim");
            }
        });
    }

    /** Key points of our own questions: other wordings say them; other points, prompts and wrong statements do not. */
    private void own() {
        Random random = new Random(5);
        for (Own q : corpus.own) {
            String group = "own" + q.id();
            for (Own.Point p : q.points()) {
                String claim = p.wordings().get(random.nextInt(p.wordings().size()));
                all.add(material.point(q.prompt(), claim, q.prompt()), 0, 0.5, group, "own.prompt");
                all.add(material.point(q.prompt(), claim, q.answer()), 1, 0.3, group, "own.answer");
                Own other = corpus.own.get(random.nextInt(corpus.own.size()));
                all.add(material.point(q.prompt(), claim, other.answer()), other == q ? 1 : 0, 0.5, group, "own.other");
                for (Own.Wrong w : q.wrong()) {
                    if (w.point().equals(p.id())) {
                        all.add(material.point(q.prompt(), claim, w.text()), 0, 1, group, "own.wrong");
                    }
                }
            }
            for (int n = 1; n <= 4; n += 2) {
                Own.Composite c = q.composite(random, n);
                for (int i = 0; i < q.points().size(); i++) {
                    int at = c.said().indexOf(i);
                    List<String> wordings = q.points().get(i).wordings();
                    int w = random.nextInt(wordings.size());
                    if (at >= 0 && w == c.wording().get(at)) {
                        w = (w + 1) % wordings.size();
                    }
                    all.add(material.point(q.prompt(), wordings.get(w), c.text()), at >= 0 ? 1 : 0, 0.5, group, "own.made");
                }
            }
        }
    }
}
