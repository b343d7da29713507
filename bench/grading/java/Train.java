import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.export.GradeLines;
import dev.careercli.grading.Grader;
import dev.careercli.grading.model.MiniLm;
import dev.careercli.grading.score.AnswerFeatures;
import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.GateFeatures;
import dev.careercli.grading.score.JointFeatures;
import dev.careercli.grading.score.Linear;
import dev.careercli.grading.score.PointFeatures;
import dev.careercli.grading.score.Scorer;
import dev.careercli.grading.score.ScorerText;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.score.Trees;
import dev.careercli.grading.text.Fluency;
import dev.careercli.grading.text.Rarity;
import dev.careercli.grading.text.Text;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Trains the shipped scorers: {@code Train DEV-FOLDER CLASSES-FOLDER CACHE-FILE OUT-FOLDER [FOLDS]}.
 *
 * <p>Reads three sets only (saf_english, digiklausur_nn, argkp2021) and texts made by rule. Prints what held-out questions
 * say of each scorer, then trains on all and writes the resources.
 */
public final class Train {
    static final int FOLDS = 4;

    /** A measure that a scorer may not use. */
    static final int OUT = 9;

    /** Only likeness counts for a claim: lengths and how near both are to the question do not carry over. */
    static final int[] POINT_SIGNS = {1, 1, 1, 1, OUT, 1, 1, OUT, -1, -1, 1, OUT, OUT, OUT, 1, 1, OUT, OUT, 1, 1, 1, 1};
    static final int[] ANSWER_SIGNS = {1, 1, 1, 1, 1, 1, 1, 1, 1, -1, 1, 1, OUT, OUT, 1, 1, 1, OUT, 1, 1, 1};

    /** What each gate may look at, and which way it speaks for the gate. */
    static final java.util.Map<String, java.util.Map<String, Integer>> GATE_SIGNS = java.util.Map.of(
            "repeats_question", signs("questionShare 1 questionRecall 1 freshWords -1 freshMet -1 recall -1 precision -1"
                    + " wholeCosine -1 questionAnswer 1 freshCosine -1 statementRecall -1 bestCosine -1"),
            "word_list", signs("functionShare -1 marks 1 contentRun 1 itemRun 1 listed 1 listedBefore -1 asksForList -1 fluency -1 worstFluency -1 sameStarts 1"
                    + " distinct 0 sentenceWords 0 answerWords 0"),
            "shuffled", signs("order -1 pairs -1 fluency -1 worstFluency -1 recall 0 precision 0 answerWords 0 contentRun 0"
                    + " functionShare 0"),
            "contradicts", signs("contradicted 1 negators 1 negatorsGained 1 opposites 1 untrue 1 takenBack 1 againstShare 1"
                    + " recall 1 statementRecall 1 pairs 1 precision 1 order 1 answerWords 0 sentenceWords 0"),
            "off_topic", signs("freshMet -1 recall -1 precision -1 statementRecall -1 wholeCosine -1 bestCosine -1"
                    + " backCosine -1 freshCosine -1 pairs -1 questionAnswer -1 answerWords 0 freshWords 0"));

    private static java.util.Map<String, Integer> signs(String text) {
        String[] words = text.split(" ");
        java.util.Map<String, Integer> signs = new java.util.HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            signs.put(words[i], Integer.valueOf(words[i + 1]));
        }
        return signs;
    }

    static int[] gateSigns(String gate) {
        return GateFeatures.NAMES.stream().mapToInt(n -> GATE_SIGNS.get(gate).getOrDefault(n, OUT)).toArray();
    }

    static final List<String> GATES = List.of("repeats_question", "word_list", "shuffled", "contradicts", "off_topic");

    static final double SURE = 3;

    static final java.util.Map<String, Double> ALARMS = java.util.Map.of("repeats_question", 0.0, "word_list", 0.0056,
            "shuffled", 0.002, "contradicts", 0.003, "off_topic", 0.001);

    final List<String> out = new ArrayList<>();
    Material material;
    List<Item> argkp;
    List<Own> own;
    List<Material.Case> genuine;
    List<Material.Case> made;
    Fluency fluency;

    public static void main(String[] args) throws IOException {
        Path dev = Path.of(args[0]);
        Path classes = Path.of(args[1]).resolve("dev/careercli/grading");
        Path to = Path.of(args[3]);
        List<String> vocabulary = Files.readAllLines(classes.resolve("vocabulary.txt"));
        MiniLm model = MiniLm.read(Files.readAllBytes(classes.resolve("minilm.bin")), vocabulary);
        DiskCache cache = new DiskCache(model, Path.of(args[2]));
        Rarity rarity = Rarity.of(vocabulary);
        TextReader reader = new TextReader(rarity, cache);
        Train train = new Train();
        train.read(dev, rarity, reader);
        train.measured();
        cache.save();
        if (args.length > 4) {
            train.wordings(true);
            train.crossFit(dev, Integer.parseInt(args[4]), reader, new TextReader(rarity, null));
        }
        train.train(question -> true);
        Files.write(to.resolve("fluency.txt"), train.fluencyLines);
        Files.write(to.resolve("scorers.txt"), train.out);
    }

    private Predicate<String> kept = question -> true;

    /** Trains every scorer on the questions to keep. */
    private void train(Predicate<String> questions) {
        kept = questions;
        out.clear();
        points();
        joints();
        answers();
        gates();
    }

    /** Grades every question with scorers that never saw it, through the same door as a user's file. */
    private void crossFit(Path dev, int folds, TextReader deep, TextReader plain) throws IOException {
        Measure meaning = new Measure();
        Measure wording = new Measure();
        for (int f = 0; f < folds; f++) {
            int fold = f;
            train(question -> Math.floorMod(question.hashCode() * 31 + 17, folds) != fold);
            for (String set : List.of("saf_english", "digiklausur_nn", "argkp2021")) {
                List<Item> items = Item.read(dev.resolve(set + ".jsonl.gz")).stream()
                        .filter(i -> !kept.test(group(i)))
                        .toList();
                for (Measure m : List.of(meaning, wording)) {
                    Measure.Lines lines = lines(Grader.of(m == meaning ? deep : plain, out, fluencyLines));
                    if (set.startsWith("argkp")) {
                        m.pointed(items, lines);
                    } else {
                        m.scored(items, lines);
                    }
                }
            }
            List<Item> probes = Item.read(dev.resolveSibling("adversarial_dev.jsonl")).stream()
                    .filter(i -> !i.set().equals("mohler"))
                    .map(i -> i.in(i.set().replace("saf_english", "saf").replace("digiklausur_nn", "digiklausur")))
                    .filter(i -> !kept.test(group(i)))
                    .toList();
            meaning.probed(probes, lines(Grader.of(deep, out, fluencyLines)));
            wording.probed(probes, lines(Grader.of(plain, out, fluencyLines)));
        }
        System.out.println("=== held-out questions, wording and meaning");
        meaning.print();
        meaning.misses.forEach(System.out::println);
        System.out.println("=== held-out questions, wording alone");
        wording.print();
    }

    static Measure.Lines lines(Grader grader) {
        return in -> {
            StringBuilder text = new StringBuilder();
            new GradeLines(grader, (career, id) -> java.util.Optional.empty(), 1)
                    .run(new StringReader(String.join("\n", in)), text, (line, reason) -> {
                        throw new IllegalStateException(line + " " + reason);
                    });
            List<JsonNode> rows = new ArrayList<>();
            for (String line : text.toString().split("\n")) {
                rows.add(line.isEmpty() ? null : new ObjectMapper().readTree(line));
            }
            return rows;
        };
    }

    static String group(Item i) {
        return i.set().equals("argkp") ? i.set() + i.question() : i.set() + i.questionId();
    }

    private List<String> fluencyLines = List.of();

    private void read(Path dev, Rarity rarity, TextReader reader) throws IOException {
        own = Own.read();
        argkp = Item.read(dev.resolve("argkp2021.jsonl.gz"));
        List<Item> graded = new ArrayList<>(Item.read(dev.resolve("saf_english.jsonl.gz")));
        graded.addAll(Item.read(dev.resolve("digiklausur_nn.jsonl.gz")));
        genuine = Material.genuine(graded);
        made = new ArrayList<>(Material.made(genuine, 11));
        ownCases();
        List<Text> prose = new ArrayList<>();
        genuine.forEach(c -> prose.add(Text.of(c.answer(), rarity)));
        argkp.forEach(i -> prose.add(Text.of(i.answer(), rarity)));
        fluencyLines = Fluency.train(prose);
        fluency = Fluency.read(fluencyLines);
        material = new Material(reader);
    }

    /** Texts that are sound answers although nobody typed them: references, halves of them, composites of our points. */
    private final List<Material.Case> sound = new ArrayList<>();

    private void ownCases() {
        Random random = new Random(3);
        List<String> seen = new ArrayList<>();
        for (Material.Case c : genuine) {
            if (!seen.contains(c.questionId())) {
                seen.add(c.questionId());
                String reference = c.references().get(0);
                sound.add(c.as(reference, "reference", 1));
                sound.add(c.as(c.question() + " " + reference, "restated", 1));
                String[] sentences = reference.split("(?<=[.!?])\\s+", -1);
                int kept = sentences.length / 2;
                if (kept > 0) {
                    String half = String.join(" ", Arrays.asList(sentences).subList(0, kept));
                    sound.add(c.as(half, "half", 0.1 + 0.9 * half.length() / reference.length()));
                    sound.add(c.as(sentences[kept], "sentence", 0.1 + 0.9 * sentences[kept].length() / reference.length()));
                }
            }
        }
        List<Material.Case> answers = new ArrayList<>();
        for (Own q : own) {
            Material.Case c = new Material.Case("own", "own" + q.id(), q.prompt(), List.of(q.answer()), q.answer(), 1, "", "own");
            sound.add(c);
            answers.add(c);
            int n = 1 + random.nextInt(4);
            sound.add(c.as(q.composite(random, n).text(), "own.made", Math.min(1, 1.1 * n / q.points().size())));
        }
        made.addAll(Material.made(answers, 12).stream().filter(c -> random.nextInt(20) == 0).toList());
    }

    interface Fit {
        Blend train(Rows rows);
    }

    /** Outputs for every row from scorers that never saw its question. */
    static double[] heldOut(Rows rows, Fit fit) {
        double[] scores = new double[rows.size()];
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Scorer scorer = fit.train(rows.where(i -> rows.fold(i, FOLDS) != fold));
            for (int i = 0; i < rows.size(); i++) {
                if (rows.fold(i, FOLDS) == fold) {
                    scores[i] = scorer.score(rows.values.get(i));
                }
            }
        }
        return scores;
    }

    static Blend blend(Rows r, boolean logistic, int[] signs, double ridge, int trees, int depth, double leaf) {
        int[] s = Arrays.copyOf(signs, r.values.get(0).length);
        double[][] rows = r.matrix();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i].clone();
            for (int f = 0; f < s.length; f++) {
                rows[i][f] = s[f] == OUT ? 0 : rows[i][f];
            }
        }
        for (int f = 0; f < s.length; f++) {
            s[f] = s[f] == OUT ? 0 : s[f];
        }
        Linear linear = Logit.train(logistic, rows, r.target(), r.weight(), s, ridge);
        Boost.Plan plan = new Boost.Plan(logistic ? "logistic" : "squared", trees, depth, 0.1, 10, leaf, 0.7, s);
        return new Blend(linear, Boost.train(plan, rows, r.target(), r.weight()));
    }

    static Blend pointFit(Rows r) {
        return blend(r, true, POINT_SIGNS, 0.01, 60, 3, 15);
    }

    private final Rows pointRows = new Rows();

    private void measured() {
        Rows rows = pointRows;
        for (Item i : argkp) {
            for (int k = 0; k < i.points().size(); k++) {
                boolean said = i.labels().get(k) == 1;
                if (said || (i.row().path("answer_id").asText().hashCode() + k) % 2 == 0) {
                    rows.add(material.point(i.question(), i.points().get(k), i.answer()), said ? 1 : 0, said ? 0.35 : 0.7,
                            group(i), i.set());
                }
            }
        }
        for (Material.Case c : genuine) {
            rows.add(material.point(c.question(), c.references().get(0), c.answer()), c.score(), 1, c.questionId(), c.set());
        }
        for (Material.Case c : made) {
            if (c.gate().equals("word_list") || c.gate().equals("shuffled")) {
                continue; // they do hold the claim's words; whether they are an answer is the gates' matter
            }
            List<String> claims = Material.statements(material.reader(), c.references());
            for (int k = 0; k < Math.min(3, claims.size()); k++) {
                rows.add(material.point(c.question(), claims.get(k), c.answer()), 0, 0.25, c.questionId(), "made");
            }
        }
        genuine.stream().map(Material.Case::questionId).distinct().forEach(q -> {
            Material.Case c = genuine.stream().filter(g -> g.questionId().equals(q)).findFirst().orElseThrow();
            for (String claim : Material.statements(material.reader(), c.references())) {
                rows.add(material.point(c.question(), claim, c.references().get(0)), 1, 2, q, "verbatim");
            }
        });
        ownPoints(rows);
    }

    private void points() {
        Rows rows = pointRows.where(i -> kept.test(pointRows.questions.get(i)));
        for (int width : new int[] {PointFeatures.WORDING, PointFeatures.NAMES.size()}) {
            Rows narrow = rows.narrow(width);
            double[] scores = heldOut(narrow, Train::pointFit);
            report("point " + width, narrow, scores);
            out.addAll(ScorerText.write(width == PointFeatures.WORDING ? "point.wording" : "point.meaning", pointFit(narrow)));
        }
    }

    /** Several wordings together; learnt from our own questions alone, since no other set has any. */
    private void joints() {
        for (boolean deep : new boolean[] {false, true}) {
            Scorer point = ScorerText.read(out).get(deep ? "point.meaning" : "point.wording");
            int width = deep ? JointFeatures.NAMES.size() : JointFeatures.WORDING;
            Rows rows = jointRows(point, deep ? PointFeatures.NAMES.size() : PointFeatures.WORDING)
                    .narrow(width);
            double[] scores = heldOut(rows, Train::jointFit);
            report("joint " + width, rows, scores);
            confusion(rows, scores);
            out.addAll(ScorerText.write(deep ? "joint.meaning" : "joint.wording", jointFit(rows)));
        }
    }

    /** What a said point weighs more: the made answers say far fewer of the points than people do, who say about half. */
    private static final double SAID = 2;

    static Blend jointFit(Rows r) {
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
                    int[] own = java.util.stream.IntStream.range(0, rows.size())
                            .filter(i -> rows.sets.get(i).equals(set) && rows.targets.get(i) == label)
                            .toArray();
                    long found = Arrays.stream(own).filter(i -> Scorer.probability(scores[i]) >= from).count();
                    if (own.length > 0) {
                        line.append(String.format(Locale.ROOT, " %s %s %.3f;", set, said > 0 ? "said" : "not", (double) found / own.length));
                    }
                }
            }
            System.out.println(line);
        }
    }

    private Rows jointRows(Scorer point, int width) {
        Rows rows = new Rows();
        Random random = new Random(6);
        Negatives negatives = new Negatives(6);
        for (Own q : own) {
            String group = "own" + q.id();
            if (!kept.test(group)) {
                continue;
            }
            joint(rows, q, q.answer(), p -> 1, 0.5, "answer", point, width);
            q.hints().forEach(hint -> joint(rows, q, hint, p -> 0, 0.7, "hint", point, width));
            for (Own.Wrong w : q.wrong()) {
                joint(rows, q, w.text(), p -> q.points().get(p).id().equals(w.point()) ? 0 : -1, 1, "wrong", point, width);
            }
            List<Own> others = own.stream().filter(o -> !o.question().area().equals(q.question().area())).toList();
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
    private void joint(Rows rows, Own q, String answer, java.util.function.IntUnaryOperator label, double weight, String set,
            Scorer point, int width) {
        for (int i = 0; i < q.points().size(); i++) {
            if (label.applyAsInt(i) < 0) {
                continue;
            }
            List<double[]> measures = q.points().get(i).wordings().stream()
                    .map(w -> material.point(q.prompt(), w, answer))
                    .toList();
            double[] logits = measures.stream().mapToDouble(m -> point.score(Arrays.copyOf(m, width))).toArray();
            double share = label.applyAsInt(i) == 1 ? weight * SAID : weight;
            rows.add(JointFeatures.of(measures, logits), label.applyAsInt(i), share, "own" + q.id(), set);
        }
    }

    /** Key points of our own questions: other wordings say them; other points, prompts and wrong statements do not. */
    private void ownPoints(Rows rows) {
        Random random = new Random(5);
        for (Own q : own) {
            String group = "own" + q.id();
            for (Own.Point p : q.points()) {
                String claim = p.wordings().get(random.nextInt(p.wordings().size()));
                rows.add(material.point(q.prompt(), claim, q.prompt()), 0, 0.5, group, "own.prompt");
                rows.add(material.point(q.prompt(), claim, q.answer()), 1, 0.3, group, "own.answer");
                Own other = own.get(random.nextInt(own.size()));
                rows.add(material.point(q.prompt(), claim, other.answer()), other == q ? 1 : 0, 0.5, group, "own.other");
                for (Own.Wrong w : q.wrong()) {
                    if (w.point().equals(p.id())) {
                        rows.add(material.point(q.prompt(), claim, w.text()), 0, 1, group, "own.wrong");
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
                    rows.add(material.point(q.prompt(), wordings.get(w), c.text()), at >= 0 ? 1 : 0, 0.5, group, "own.made");
                }
            }
        }
    }

    /**
     * How much the best of several wordings flatters: the loss of {@code best logit - lambda ln k + shift} on answers made
     * from other wordings of our own points, with scorers that never saw the question.
     */
    private void wordings(boolean deep) {
        int width = deep ? PointFeatures.NAMES.size() : PointFeatures.WORDING;
        Rows narrow = pointRows.narrow(width);
        List<double[]> cases = new ArrayList<>();
        Random random = new Random(9);
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Scorer scorer = pointFit(narrow.where(i -> narrow.fold(i, FOLDS) != fold));
            for (Own q : own) {
                if (Math.floorMod(("own" + q.id()).hashCode() * 31 + 17, FOLDS) != fold) {
                    continue;
                }
                Own.Composite c = q.composite(new Random(q.id().hashCode()), 1 + Math.floorMod(q.id().hashCode(), 4));
                for (int i = 0; i < q.points().size(); i++) {
                    List<String> w = new ArrayList<>(q.points().get(i).wordings());
                    int at = c.said().indexOf(i);
                    if (at >= 0) {
                        w.remove((int) c.wording().get(at));
                    }
                    java.util.Collections.shuffle(w, random);
                    double best = -99;
                    for (int k = 1; k <= w.size(); k++) {
                        best = Math.max(best, scorer.score(Arrays.copyOf(material.point(q.prompt(), w.get(k - 1), c.text()), width)));
                        cases.add(new double[] {best, k, at >= 0 ? 1 : 0});
                    }
                }
            }
        }
        double least = 1e9;
        String told = "";
        for (double lambda = 0; lambda <= 1.001; lambda += 0.1) {
            for (double shift = -2; shift <= 3; shift += 0.1) {
                double loss = 0;
                for (double[] c : cases) {
                    double p = Scorer.probability(c[0] - lambda * Math.log(c[1]) + shift);
                    loss -= Math.log(c[2] > 0 ? p : 1 - p) / cases.size();
                }
                if (loss < least) {
                    least = loss;
                    told = String.format(Locale.ROOT, "lambda %.1f shift %.1f loss %.4f of %d", lambda, shift, loss, cases.size());
                }
            }
        }
        System.out.println("== several wordings: " + told);
    }

    static void report(String name, Rows rows, double[] scores) {
        System.out.println("== " + name);
        for (String set : rows.sets.stream().distinct().sorted().toList()) {
            double[] x = java.util.stream.IntStream.range(0, rows.size()).filter(i -> rows.sets.get(i).equals(set))
                    .mapToDouble(i -> scores[i]).toArray();
            double[] y = java.util.stream.IntStream.range(0, rows.size()).filter(i -> rows.sets.get(i).equals(set))
                    .mapToDouble(i -> rows.targets.get(i)).toArray();
            boolean[] positive = new boolean[y.length];
            for (int i = 0; i < y.length; i++) {
                positive[i] = y[i] > 0.5;
            }
            System.out.printf(Locale.ROOT, "%-12s n %5d  mean %.3f  auc %.3f  r %.3f  mean output %.3f%n", set, x.length,
                    Arrays.stream(y).average().orElse(0), Figures.auc(x, positive), Figures.pearson(x, y),
                    Arrays.stream(x).average().orElse(0));
        }
    }

    /** What a reference or a part of one weighs among graded answers. */
    private static final double REFERENCE = 4;

    static Blend answerFit(Rows r) {
        return blend(r, false, ANSWER_SIGNS, 0.02, 60, 3, 25);
    }

    void answers() {
        for (boolean deep : new boolean[] {false, true}) {
            Scorer point = ScorerText.read(out).get(deep ? "point.meaning" : "point.wording");
            int width = deep ? AnswerFeatures.NAMES.size() : AnswerFeatures.WORDING;
            int pointWidth = deep ? PointFeatures.NAMES.size() : PointFeatures.WORDING;
            Rows rows = new Rows();
            for (Material.Case c : genuine) {
                if (!kept.test(c.questionId())) {
                    continue;
                }
                rows.add(Arrays.copyOf(material.answer(c, v -> Scorer.probability(point.score(Arrays.copyOf(v, pointWidth)))),
                        width), c.score(), 1, c.questionId(), c.set());
            }
            Rows graded = rows;
            rows = rows.where(i -> true);
            for (Material.Case c : answerExtras()) {
                rows.add(Arrays.copyOf(material.answer(c, v -> Scorer.probability(point.score(Arrays.copyOf(v, pointWidth)))),
                        width), c.score(), c.gate().isEmpty() && !c.set().equals("own") ? REFERENCE : c.rule().equals("nonsense") ? 0.6 : 0.3, c.questionId(), c.rule());
            }
            double[] all = heldOut(rows, Train::answerFit);
            report("answer " + width, rows, all);
            double[] scores = Arrays.copyOf(all, graded.size());
            out.addAll(ScorerText.write(deep ? "answer.meaning" : "answer.wording", answerFit(rows)));
            out.addAll(ScorerText.write(deep ? "spread.meaning" : "spread.wording", spread(graded, scores)));
        }
    }

    /** Texts whose score is known by how they were made: whole references, parts of them, and texts that are no answers. */
    private List<Material.Case> answerExtras() {
        List<Material.Case> extras = new ArrayList<>();
        for (Material.Case c : sound) {
            if (kept.test(c.questionId()) && !c.rule().equals("restated")) {
                extras.add(c);
            }
        }
        for (Material.Case c : made) {
            if (kept.test(c.questionId()) && (c.gate().equals("repeats_question") || c.gate().equals("off_topic"))) {
                extras.add(c);
            }
        }
        return extras;
    }

    /** Half-widths that hold 8 of 10 held-out scores: the size of the error, predicted, then stretched as needed. */
    static Blend spread(Rows rows, double[] scores) {
        Rows errors = new Rows();
        for (int i = 0; i < rows.size(); i++) {
            double error = Math.abs(clip(scores[i]) - rows.targets.get(i));
            errors.add(rows.values.get(i), error, 1, rows.questions.get(i), rows.sets.get(i));
        }
        double[] widths = heldOut(errors, Train::spreadFit);
        double[] ratios = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            ratios[i] = errors.targets.get(i) / Math.max(0.02, widths[i]);
        }
        double[] sorted = ratios.clone();
        Arrays.sort(sorted);
        double stretch = sorted[(int) (0.8 * sorted.length)];
        for (String set : List.of("saf", "digiklausur")) {
            long all = rows.sets.stream().filter(set::equals).count();
            long held = java.util.stream.IntStream.range(0, ratios.length)
                    .filter(i -> rows.sets.get(i).equals(set) && ratios[i] <= stretch)
                    .count();
            System.out.printf(Locale.ROOT, "interval %s holds %.3f, stretch %.2f, mean half-width %.3f%n", set,
                    (double) held / all, stretch, stretch * Arrays.stream(widths).average().orElse(0));
        }
        return scaled(spreadFit(errors), stretch);
    }

    static Blend spreadFit(Rows r) {
        return blend(r, false, new int[40], 0.1, 30, 2, 60);
    }

    static Blend scaled(Blend scorer, double factor) {
        double[] weights = scorer.linear().weights().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= factor;
        }
        List<Trees.Tree> trees = new ArrayList<>();
        for (Trees.Tree tree : scorer.trees().trees()) {
            double[] values = tree.threshold().clone();
            for (int i = 0; i < values.length; i++) {
                values[i] *= tree.measure()[i] < 0 ? factor : 1;
            }
            trees.add(new Trees.Tree(tree.measure(), values, tree.left(), tree.right()));
        }
        return new Blend(new Linear(weights, scorer.linear().bias() * factor), new Trees(trees, scorer.trees().bias() * factor));
    }

    static Blend shifted(Blend scorer, double by) {
        return new Blend(new Linear(scorer.linear().weights(), scorer.linear().bias() + by),
                new Trees(scorer.trees().trees(), scorer.trees().bias() + by));
    }

    static double clip(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private final java.util.Map<Material.Case, double[]> gateRows = new java.util.IdentityHashMap<>();

    private double[] gateRow(Material.Case c) {
        return gateRows.computeIfAbsent(c, one -> material.gate(fluency, one));
    }

    static Blend gateFit(String gate, Rows r) {
        return blend(r, true, gateSigns(gate), 0.01, 40, 3, 4);
    }

    void gates() {
        for (boolean deep : new boolean[] {false, true}) {
            int width = deep ? GateFeatures.NAMES.size() : GateFeatures.WORDING;
            for (String gate : GATES) {
                Rows rows = new Rows();
                for (Material.Case c : genuine) {
                    if (!kept.test(c.questionId())) {
                        continue;
                    }
                    rows.add(Arrays.copyOf(gateRow(c), width), 0, c.score() >= 0.5 ? 1 : 0.1, c.questionId(),
                            c.score() >= 0.5 ? "genuine" : "weak");
                }
                for (Material.Case c : sound) {
                    if (!kept.test(c.questionId())) {
                        continue;
                    }
                    rows.add(Arrays.copyOf(gateRow(c), width), 0, 2, c.questionId(), c.rule());
                }
                for (Material.Case c : made) {
                    if (c.gate().equals(gate) && kept.test(c.questionId())) {
                        rows.add(Arrays.copyOf(gateRow(c), width), 1, 2, c.questionId(), c.rule());
                    }
                }
                double[] scores = heldOut(rows, r -> gateFit(gate, r));
                gateReport(gate + " " + width, rows, scores);
                double threshold = threshold(rows, scores, ALARMS.get(gate));
                if (gate.equals("repeats_question")) {
                    threshold = Math.max(threshold, SURE); // short answers in the question's words are often right
                }
                out.addAll(ScorerText.write(
                        "gate." + gate + (deep ? ".meaning" : ".wording"), shifted(gateFit(gate, rows), -threshold)));
            }
        }
    }

    /** The output that a share of held-out answers of at least half marks passes. */
    static double threshold(Rows rows, double[] scores, double alarms) {
        double[] genuine = java.util.stream.IntStream.range(0, rows.size())
                .filter(i -> rows.sets.get(i).equals("genuine"))
                .mapToDouble(i -> scores[i])
                .sorted()
                .toArray();
        return genuine[(int) ((genuine.length - 1) * (1 - alarms))];
    }

    static void gateReport(String name, Rows rows, double[] scores) {
        double[] genuine = java.util.stream.IntStream.range(0, rows.size()).filter(i -> rows.sets.get(i).equals("genuine"))
                .mapToDouble(i -> scores[i]).sorted().toArray();
        StringBuilder line = new StringBuilder("== gate " + name);
        for (double alarm : new double[] {0.002, 0.005, 0.01}) {
            double threshold = genuine[(int) (genuine.length * (1 - alarm))];
            line.append(String.format(Locale.ROOT, "%n  at %.3f (%.2f):", alarm, threshold));
            for (String rule : rows.sets.stream().distinct().sorted().toList()) {
                double[] own = java.util.stream.IntStream.range(0, rows.size()).filter(i -> rows.sets.get(i).equals(rule))
                        .mapToDouble(i -> scores[i]).toArray();
                long caught = Arrays.stream(own).filter(s -> s > threshold).count();
                line.append(String.format(Locale.ROOT, " %s %d/%d", rule, caught, own.length));
            }
        }
        System.out.println(line);
    }
}
