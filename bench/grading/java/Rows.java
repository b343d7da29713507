import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Measured rows with their targets, for training and for held-out folds by question. */
final class Rows {
    final List<double[]> values = new ArrayList<>();
    final List<Double> targets = new ArrayList<>();
    final List<Double> weights = new ArrayList<>();
    final List<String> questions = new ArrayList<>();
    final List<String> sets = new ArrayList<>();

    void add(double[] row, double target, double weight, String question, String set) {
        values.add(row);
        targets.add(target);
        weights.add(weight);
        questions.add(question);
        sets.add(set);
    }

    int size() {
        return values.size();
    }

    /** The fold of a row: all rows of one question share it. */
    int fold(int row, int folds) {
        return Math.floorMod(questions.get(row).hashCode() * 31 + 17, folds);
    }

    Rows where(IntPredicate keep) {
        Rows rows = new Rows();
        for (int i = 0; i < size(); i++) {
            if (keep.test(i)) {
                rows.add(values.get(i), targets.get(i), weights.get(i), questions.get(i), sets.get(i));
            }
        }
        return rows;
    }

    /** The first {@code width} measures of every row. */
    Rows narrow(int width) {
        Rows rows = new Rows();
        for (int i = 0; i < size(); i++) {
            rows.add(
                    java.util.Arrays.copyOf(values.get(i), width),
                    targets.get(i),
                    weights.get(i),
                    questions.get(i),
                    sets.get(i));
        }
        return rows;
    }

    double[][] matrix() {
        return values.toArray(double[][]::new);
    }

    double[] target() {
        return targets.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double[] weight() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
