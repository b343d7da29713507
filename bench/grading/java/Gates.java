import dev.careercli.grading.score.Blend;
import dev.careercli.grading.score.GateFeature;
import dev.careercli.grading.score.Linear;
import dev.careercli.grading.score.ScorerText;
import dev.careercli.grading.score.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Trains the gates: each against the texts made by the rules it is for. */
final class Gates {
    /** What each gate may look at, and which way it speaks for the gate. */
    private static final Map<String, Map<GateFeature, Integer>> SIGNS = Map.of(
            "repeats_question", signs("questionShare 1 questionRecall 1 freshWords -1 freshMet -1 recall -1 precision -1"
                    + " wholeCosine -1 questionAnswer 1 freshCosine -1 statementRecall -1 bestCosine -1"),
            "word_list", signs("functionShare -1 marks 1 contentRun 1 itemRun 1 listed 1 listedBefore -1 asksForList -1"
                    + " fluency -1 worstFluency -1 sameStarts 1 distinct 0 sentenceWords 0 answerWords 0"),
            "shuffled", signs("order -1 pairs -1 fluency -1 worstFluency -1 recall 0 precision 0 answerWords 0 contentRun 0"
                    + " functionShare 0"),
            "contradicts", signs("contradicted 1 negators 1 negatorsGained 1 opposites 1 untrue 1 takenBack 1 againstShare 1"
                    + " recall 1 statementRecall 1 pairs 1 precision 1 order 1 answerWords 0 sentenceWords 0"),
            "off_topic", signs("freshMet -1 recall -1 precision -1 statementRecall -1 wholeCosine -1 bestCosine -1"
                    + " backCosine -1 freshCosine -1 pairs -1 questionAnswer -1 answerWords 0 freshWords 0"));

    private static final List<String> NAMES = List.of("repeats_question", "word_list", "shuffled", "contradicts", "off_topic");

    /** Short answers in the words of the question are often right, so a repetition has to be this clear. */
    private static final double SURE = 3;

    /** The share of held-out answers of half marks or more that a gate may take for what it looks for. */
    private static final Map<String, Double> ALARMS = Map.of("repeats_question", 0.0, "word_list", 0.0056,
            "shuffled", 0.002, "contradicts", 0.003, "off_topic", 0.001);

    private final Corpus corpus;
    private final Map<Material.Case, double[]> measured = new IdentityHashMap<>();

    Gates(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Trains every gate of both tiers on the questions to keep. */
    List<String> train(Predicate<String> kept) {
        List<String> out = new ArrayList<>();
        for (boolean deep : new boolean[] {false, true}) {
            int width = deep ? GateFeature.values().length : GateFeature.WORDING;
            for (String gate : NAMES) {
                Rows rows = rows(gate, kept, width);
                double[] scores = Fitting.heldOut(rows, r -> fit(gate, r));
                report(gate + " " + width, rows, scores);
                double threshold = threshold(rows, scores, ALARMS.get(gate));
                if (gate.equals("repeats_question")) {
                    threshold = Math.max(threshold, SURE);
                }
                String name = "gate." + gate + (deep ? ".meaning" : ".wording");
                out.addAll(ScorerText.write(name, shifted(fit(gate, rows), -threshold)));
            }
        }
        return out;
    }

    private Rows rows(String gate, Predicate<String> kept, int width) {
        Rows rows = new Rows();
        for (Material.Case c : corpus.genuine) {
            if (kept.test(c.questionId())) {
                boolean good = c.score() >= 0.5;
                rows.add(measures(c, width), 0, good ? 1 : 0.1, c.questionId(), good ? "genuine" : "weak");
            }
        }
        for (Material.Case c : corpus.sound) {
            if (kept.test(c.questionId())) {
                rows.add(measures(c, width), 0, 2, c.questionId(), c.rule());
            }
        }
        for (Material.Case c : corpus.made) {
            if (c.gate().equals(gate) && kept.test(c.questionId())) {
                rows.add(measures(c, width), 1, 2, c.questionId(), c.rule());
            }
        }
        return rows;
    }

    private double[] measures(Material.Case c, int width) {
        double[] all = measured.computeIfAbsent(c, one -> corpus.material.gate(corpus.fluency, one));
        return Arrays.copyOf(all, width);
    }

    private static Blend fit(String gate, Rows r) {
        return Fitting.blend(r, true, gateSigns(gate), 0.01, 40, 3, 4);
    }

    private static Blend shifted(Blend scorer, double by) {
        return new Blend(new Linear(scorer.linear().weights(), scorer.linear().bias() + by),
                new Trees(scorer.trees().trees(), scorer.trees().bias() + by));
    }

    /** The output that a share of held-out answers of at least half marks passes. */
    private static double threshold(Rows rows, double[] scores, double alarms) {
        double[] genuine = IntStream.range(0, rows.size())
                .filter(i -> rows.sets.get(i).equals("genuine"))
                .mapToDouble(i -> scores[i])
                .sorted()
                .toArray();
        return genuine[(int) ((genuine.length - 1) * (1 - alarms))];
    }

    private static void report(String name, Rows rows, double[] scores) {
        double[] genuine = IntStream.range(0, rows.size()).filter(i -> rows.sets.get(i).equals("genuine"))
                .mapToDouble(i -> scores[i]).sorted().toArray();
        StringBuilder line = new StringBuilder("== gate " + name);
        for (double alarm : new double[] {0.002, 0.005, 0.01}) {
            double threshold = genuine[(int) (genuine.length * (1 - alarm))];
            line.append(String.format(Locale.ROOT, "%n  at %.3f (%.2f):", alarm, threshold));
            for (String rule : rows.sets.stream().distinct().sorted().toList()) {
                double[] own = IntStream.range(0, rows.size()).filter(i -> rows.sets.get(i).equals(rule))
                        .mapToDouble(i -> scores[i]).toArray();
                long caught = Arrays.stream(own).filter(s -> s > threshold).count();
                line.append(String.format(Locale.ROOT, " %s %d/%d", rule, caught, own.length));
            }
        }
        System.out.println(line);
    }

    private static Map<GateFeature, Integer> signs(String text) {
        String[] words = text.split(" ");
        Map<GateFeature, Integer> signs = new EnumMap<>(GateFeature.class);
        for (int i = 0; i < words.length; i += 2) {
            signs.put(GateFeature.valueOf(words[i].replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)), Integer.valueOf(words[i + 1]));
        }
        return signs;
    }

    private static int[] gateSigns(String gate) {
        return Arrays.stream(GateFeature.values())
                .mapToInt(column -> SIGNS.get(gate).getOrDefault(column, Fitting.OUT)).toArray();
    }
}
