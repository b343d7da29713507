package dev.careercli.content.load;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A source that content relies on, with the day it was last compared.
 *
 * @param line its line in the file, from 1
 * @param owner the question's id; the guide's slug for a citation in {@code career.yaml}
 * @param what the framework id, the address or the citation
 * @param title empty for a citation
 */
public record CheckedReference(String file, int line, String owner, String what, String title, LocalDate checked)
        implements Comparable<CheckedReference> {
    private static final Comparator<CheckedReference> OLDEST_FIRST = Comparator.comparing(CheckedReference::checked)
            .thenComparing(CheckedReference::file)
            .thenComparingInt(CheckedReference::line)
            .thenComparing(CheckedReference::what);

    @Override
    public int compareTo(CheckedReference other) {
        return OLDEST_FIRST.compare(this, other);
    }
}
