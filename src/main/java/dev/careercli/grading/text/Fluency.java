package dev.careercli.grading.text;

import java.util.Arrays;
import java.util.List;

/**
 * How well the words of a text follow each other, from how often one class of word follows another in real answers.
 *
 * <p>The table holds the pointwise mutual information of neighbouring classes in tenths: above 0 where two follow each
 * other more often than by chance (K. Church, P. Hanks, "Word Association Norms", 1990).
 */
public final class Fluency {
    private final int[][] table;

    private Fluency(int[][] table) {
        this.table = table;
    }

    /** Reads a table: one line for each class, its numbers separated by spaces. */
    public static Fluency read(List<String> lines) {
        int[][] table = lines.stream()
                .map(line -> Arrays.stream(line.split(" ", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toArray(int[][]::new);
        if (table.length != WordClass.COUNT || Arrays.stream(table).anyMatch(row -> row.length != WordClass.COUNT)) {
            throw new IllegalArgumentException("the table of word classes has the wrong size");
        }
        return new Fluency(table);
    }

    /** Counts neighbouring classes in texts and gives the table's lines. */
    public static List<String> train(List<Text> texts) {
        double[][] counts = new double[WordClass.COUNT][WordClass.COUNT];
        for (Text text : texts) {
            for (Span sentence : text.sentences()) {
                int[] classes = classes(text, sentence);
                for (int i = 1; i < classes.length; i++) {
                    counts[classes[i - 1]][classes[i]]++;
                }
            }
        }
        double all = 0;
        double[] first = new double[WordClass.COUNT];
        double[] second = new double[WordClass.COUNT];
        for (int a = 0; a < counts.length; a++) {
            for (int b = 0; b < counts.length; b++) {
                all += counts[a][b];
                first[a] += counts[a][b];
                second[b] += counts[a][b];
            }
        }
        String[] lines = new String[WordClass.COUNT];
        for (int a = 0; a < counts.length; a++) {
            StringBuilder line = new StringBuilder();
            for (int b = 0; b < counts.length; b++) {
                double expected = first[a] * second[b] / Math.max(1, all);
                double pmi = Math.log((counts[a][b] + 3) / (expected + 3));
                line.append(b == 0 ? "" : " ").append(Math.round(10 * Math.max(-3, Math.min(3, pmi))));
            }
            lines[a] = line.toString();
        }
        return List.of(lines);
    }

    /** The mean over all neighbours in a text, in natural units; prose is about 0.4, a jumble below 0. */
    public double mean(Text text) {
        double sum = 0;
        int pairs = 0;
        for (Span sentence : text.sentences()) {
            int[] classes = classes(text, sentence);
            for (int i = 1; i < classes.length; i++) {
                sum += table[classes[i - 1]][classes[i]];
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs / 10;
    }

    /** The mean of the worst run of twelve neighbours; a jumbled part shows however sound the rest is. */
    public double worst(Text text) {
        int run = 12;
        double worst = mean(text);
        for (Span sentence : text.sentences()) {
            int[] classes = classes(text, sentence);
            double sum = 0;
            for (int i = 1; i < classes.length; i++) {
                sum += table[classes[i - 1]][classes[i]];
                if (i > run) {
                    sum -= table[classes[i - run - 1]][classes[i - run]];
                }
                if (i >= run) {
                    worst = Math.min(worst, sum / run / 10);
                }
            }
        }
        return worst;
    }

    private static int[] classes(Text text, Span sentence) {
        int[] classes = new int[sentence.size() + 2];
        classes[0] = WordClass.EDGE;
        classes[classes.length - 1] = WordClass.EDGE;
        for (int i = 0; i < sentence.size(); i++) {
            classes[i + 1] = WordClass.of(text.words().get(sentence.from() + i));
        }
        return classes;
    }
}
