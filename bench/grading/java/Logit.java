import dev.careercli.grading.score.Linear;

/** Fits a linear scorer: ridge regression, or logistic regression by Newton steps, on standardised measures. */
final class Logit {
    private Logit() {}

    /**
     * @param signs 1: the weight may not be negative, -1: not positive, 0: free
     * @param ridge penalty on the squared standardised weights, in units of the mean row weight
     */
    static Linear train(boolean logistic, double[][] rows, double[] target, double[] weight, int[] signs, double ridge) {
        return train(logistic, rows, target, weight, signs, ridge, 60);
    }

    /** @param rounds the most passes over all measures */
    static Linear train(
            boolean logistic, double[][] rows, double[] target, double[] weight, int[] signs, double ridge, int rounds) {
        int n = rows.length;
        int m = rows[0].length;
        double[] mean = new double[m];
        double[] spread = new double[m];
        double all = 0;
        for (int i = 0; i < n; i++) {
            all += weight[i];
            for (int f = 0; f < m; f++) {
                mean[f] += weight[i] * rows[i][f];
            }
        }
        for (int f = 0; f < m; f++) {
            mean[f] /= all;
        }
        for (int i = 0; i < n; i++) {
            for (int f = 0; f < m; f++) {
                spread[f] += weight[i] * Math.pow(rows[i][f] - mean[f], 2);
            }
        }
        double[][] z = new double[n][m];
        for (int f = 0; f < m; f++) {
            spread[f] = Math.max(1e-6, Math.sqrt(spread[f] / all));
            for (int i = 0; i < n; i++) {
                z[i][f] = (rows[i][f] - mean[f]) / spread[f];
            }
        }
        double[] beta = descend(logistic, z, target, weight, all, signs, ridge, rounds);
        double bias = beta[m];
        double[] weights = new double[m];
        for (int f = 0; f < m; f++) {
            weights[f] = beta[f] / spread[f];
            bias -= weights[f] * mean[f];
        }
        return new Linear(weights, bias);
    }

    /** Coordinate-wise Newton steps with the signs as bounds; the problem is convex, so this finds the optimum. */
    private static double[] descend(
            boolean logistic, double[][] z, double[] y, double[] w, double all, int[] signs, double ridge, int rounds) {
        int n = z.length;
        int m = z[0].length;
        double[] beta = new double[m + 1];
        double[] output = new double[n];
        for (int round = 0; round < rounds; round++) {
            double moved = 0;
            for (int f = m; f >= 0; f--) {
                double g = f == m ? 0 : -ridge * beta[f];
                double h = f == m ? 0 : ridge;
                for (int i = 0; i < n; i++) {
                    double x = f == m ? 1 : z[i][f];
                    double p = logistic ? 1 / (1 + Math.exp(-output[i])) : output[i];
                    g += w[i] / all * (y[i] - p) * x;
                    h += w[i] / all * (logistic ? Math.max(0.02, p * (1 - p)) : 1) * x * x;
                }
                double next = beta[f] + g / h;
                if (f < m && signs[f] * next < 0) {
                    next = 0;
                }
                double step = next - beta[f];
                beta[f] = next;
                moved = Math.max(moved, Math.abs(step));
                for (int i = 0; step != 0 && i < n; i++) {
                    output[i] += step * (f == m ? 1 : z[i][f]);
                }
            }
            if (moved < 1e-5) {
                break;
            }
        }
        return beta;
    }
}
