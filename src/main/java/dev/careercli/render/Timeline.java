package dev.careercli.render;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phases on an axis of weeks.
 *
 * @param start the day on which week 0 begins; null where the axis counts weeks
 * @param overrun what the end of a bar stands for, beyond its milestone
 * @param today weeks from the start to today, drawn as a line; null for none
 */
public record Timeline(
        List<Row> rows, @Nullable LocalDate start, @Nullable Integer today, String overrun) {
    /** A timeline that says in words that it may run over, without a number. */
    public Timeline(List<Row> rows, @Nullable LocalDate start, @Nullable Integer today) {
        this(rows, start, today, "if it runs over");
    }

    public Timeline {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a timeline needs a row");
        }
    }

    /** The last week that anything reaches. */
    public int weeks() {
        return rows.stream().mapToInt(Row::lateEnd).max().orElse(1);
    }

    /**
     * A phase, in weeks from the start of the axis.
     *
     * @param done up to where it is done
     * @param earlyEnd where its milestone is drawn
     * @param lateEnd where it ends if it runs over
     * @param range the same in words, for screens without room for a bar
     */
    public record Row(String name, int begin, int done, int earlyEnd, int lateEnd, String range) {
        public Row {
            if (begin > earlyEnd || earlyEnd > lateEnd) {
                throw new IllegalArgumentException("the weeks of " + name + " are out of order");
            }
        }
    }
}
