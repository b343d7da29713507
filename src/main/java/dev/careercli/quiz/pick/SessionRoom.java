package dev.careercli.quiz.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The room left in a session, in questions and minutes; the first question always fits. */
final class SessionRoom {
    private static final double ROUNDING = 1e-6;
    private int left;
    private double minutes;
    private boolean taken;

    SessionRoom(int left, double minutes) {
        this.left = left;
        this.minutes = minutes;
    }

    /** The minutes left. */
    double minutes() {
        return minutes;
    }

    /** As many as fit, in order; stops at the first that does not. */
    <T> List<T> take(List<T> values, ToDoubleFunction<T> cost) {
        List<T> fitting = new ArrayList<>();
        for (T value : values) {
            double needed = cost.applyAsDouble(value);
            if (fitting.size() == left || (taken && needed > minutes + ROUNDING)) {
                break;
            }
            fitting.add(value);
            taken = true;
            minutes = Math.max(0, minutes - needed);
        }
        left -= fitting.size();
        return fitting;
    }
}
