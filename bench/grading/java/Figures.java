import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The figures the bench reports. */
final class Figures {
    private Figures() {}

    /** Pearson's correlation. */
    static double pearson(double[] x, double[] y) {
        double mx = Arrays.stream(x).average().orElse(0);
        double my = Arrays.stream(y).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    /** Chance that a positive outranks a negative; ties count half. */
    static double auc(double[] x, boolean[] positive) {
        Integer[] order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> x[i]));
        double ranks = 0;
        double positives = 0;
        for (int i = 0; i < order.length; ) {
            int j = i;
            while (j < order.length && x[order[j]] == x[order[i]]) {
                j++;
            }
            for (int k = i; k < j; k++) {
                if (positive[order[k]]) {
                    ranks += (i + j + 1) / 2.0;
                    positives++;
                }
            }
            i = j;
        }
        return (ranks - positives * (positives + 1) / 2) / (positives * (x.length - positives));
    }

    /** Of those at or above a threshold, the share that is positive; and how many there are. */
    static String precision(double[] x, boolean[] positive, double from, double to, boolean want) {
        int all = 0;
        int right = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] >= from && x[i] < to) {
                all++;
                right += positive[i] == want ? 1 : 0;
            }
        }
        return String.format(java.util.Locale.ROOT, "%.3f of %d", all == 0 ? 0 : (double) right / all, all);
    }
}
