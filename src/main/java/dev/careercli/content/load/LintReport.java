package dev.careercli.content.load;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything found in the files that were checked.
 *
 * @param files how many files were checked
 * @param questions how many questions they hold
 * @param problems errors and warnings, sorted by file, line and column
 */
public record LintReport(int files, int questions, List<Problem> problems) {
    public LintReport {
        problems = problems.stream().sorted().distinct().toList();
    }

    /** The same with what a further check found. */
    public LintReport with(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new LintReport(files, questions, all);
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }
}
