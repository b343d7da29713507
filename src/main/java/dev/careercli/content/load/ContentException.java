package dev.careercli.content.load;

import java.util.List;

/** Content or answers that cannot be used, with every problem found; at least one. */
public final class ContentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public ContentException(List<Problem> problems) {
        super(summary(problems));
        this.problems = problems.stream().sorted().toList();
    }

    /** Sorted by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }

    private static String summary(List<Problem> problems) {
        String first = problems.stream().sorted().findFirst().orElseThrow().headline();
        return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
    }
}
