package dev.careercli.grading.score;

/** A row of numbers whose columns are named by an enum. */
final class Measures<E extends Enum<E>> {
    private final double[] values;

    Measures(Class<E> columns) {
        values = new double[columns.getEnumConstants().length];
    }

    double get(E column) {
        return values[column.ordinal()];
    }

    void set(E column, double value) {
        values[column.ordinal()] = value;
    }

    void add(E column, double value) {
        values[column.ordinal()] += value;
    }

    /** Keeps the larger of what stands in a column and a value. */
    void raise(E column, double value) {
        values[column.ordinal()] = Math.max(get(column), value);
    }

    /** Keeps the smaller of both. */
    void lower(E column, double value) {
        values[column.ordinal()] = Math.min(get(column), value);
    }

    /** The numbers in the order of the columns; not a copy. */
    double[] values() {
        return values;
    }
}
