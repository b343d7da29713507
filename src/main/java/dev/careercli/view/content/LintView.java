package dev.careercli.view.content;

import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Sanitizer;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of content found.
 *
 * @param files how many files were checked
 * @param questions how many questions they hold
 * @param findings in the order in which they are printed
 * @param graded what the grader makes of each question; empty when it was not asked
 */
public record LintView(int files, int questions, List<Finding> findings, List<Graded> graded) {
    /** The most questions that are listed one by one. */
    private static final int EACH = 20;

    public LintView {
        findings = List.copyOf(findings);
        graded = List.copyOf(graded);
    }

    /**
     * What the grader makes of one question.
     *
     * @param points how many key points it has
     * @param found how many of them the grader finds in its model answer
     * @param missing key points it does not find there
     * @param unsure key points it may find there
     * @param givenAway key points that the prompt or a hint already says
     * @param mistaken its wrong statements that the grader hears in its model answer
     * @param foundElsewhere how many it finds in answers of other areas
     * @param lookedElsewhere how many it looked for there
     */
    public record Graded(
            String question,
            int points,
            int found,
            List<String> missing,
            List<String> unsure,
            List<String> givenAway,
            List<String> mistaken,
            int foundElsewhere,
            int lookedElsewhere) {
        public Graded {
            missing = List.copyOf(missing);
            unsure = List.copyOf(unsure);
            givenAway = List.copyOf(givenAway);
            mistaken = List.copyOf(mistaken);
        }
    }

    /**
     * A mistake or a warning.
     *
     * @param line from 1
     * @param column from 1
     * @param pointer the JSON pointer of the value; empty for the file as a whole
     * @param severity {@code error} or {@code warning}
     */
    public record Finding(
            String file,
            int line,
            int column,
            String pointer,
            String severity,
            String message,
            @Nullable String hint) {
        boolean isError() {
            return severity.equals("error");
        }

        String headline() {
            return file + ":" + line + ":" + column + ": " + (isError() ? "" : severity + ": ") + message;
        }
    }

    record Shown(int schemaVersion, int files, int questions, long errors, long warnings, List<Finding> problems) {}

    record ShownGraded(
            int schemaVersion,
            int files,
            int questions,
            long errors,
            long warnings,
            List<Finding> problems,
            List<Graded> graded) {}

    /**
     * The findings as compilers print them, so that editors can jump to them: never wrapped, the hint on a line of its
     * own, the count last.
     */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append(Sanitizer.line(finding.headline())).append('\n');
            if (finding.hint() != null) {
                lines.append("    ").append(Sanitizer.line(finding.hint())).append('\n');
            }
        }
        if (!graded.isEmpty()) {
            lines.append(grades());
        }
        return lines.append(count()).append('\n').toString();
    }

    /** A line for each question while they are few, and one for all. */
    private String grades() {
        StringBuilder lines = new StringBuilder();
        for (Graded one : graded.size() <= EACH ? graded : List.<Graded>of()) {
            lines.append(one.question() + ": the model answer says " + one.found() + " of "
                    + Formats.count(one.points(), "key point") + unsure(one.unsure()) + ".\n");
        }
        int points = graded.stream().mapToInt(Graded::points).sum();
        int found = graded.stream().mapToInt(Graded::found).sum();
        int missing = graded.stream().mapToInt(g -> g.missing().size()).sum();
        int elsewhere = graded.stream().mapToInt(Graded::foundElsewhere).sum();
        int looked = graded.stream().mapToInt(Graded::lookedElsewhere).sum();
        lines.append("The grader finds " + found + " of " + Formats.count(points, "key point")
                + " in their model answers, is unsure of " + (points - found - missing) + " and misses " + missing
                + ".\n");
        if (looked > 0) {
            lines.append("In answers of other areas it finds " + elsewhere + " of " + looked + ".\n");
        }
        return lines.toString();
    }

    private static String unsure(List<String> points) {
        return points.isEmpty() ? "" : "; the grader is unsure of " + String.join(", ", points);
    }

    /** One record a finding, for scripts, and the data. */
    public Output output() {
        Block table = new Block.Table(
                List.of(), findings.stream().map(LintView::cells).toList(), 0);
        Object data = graded.isEmpty()
                ? new Shown(1, files, questions, errors(), warnings(), findings)
                : new ShownGraded(1, files, questions, errors(), warnings(), findings, graded);
        return new Output(Document.build().add(table).end(), data);
    }

    private static List<Block.Cell> cells(Finding finding) {
        return List.of(
                Block.Cell.of(finding.file()),
                Block.Cell.of(Integer.toString(finding.line())),
                Block.Cell.of(Integer.toString(finding.column())),
                Block.Cell.of(finding.severity()),
                Block.Cell.of(finding.message()),
                Block.Cell.of(Text.dim(finding.hint() == null ? "" : finding.hint())));
    }

    private long errors() {
        return findings.stream().filter(Finding::isError).count();
    }

    private long warnings() {
        return findings.size() - errors();
    }

    private String count() {
        String checked = Formats.count(files, "file") + " with " + Formats.count(questions, "question");
        return findings.isEmpty()
                ? "No problems in " + checked + "."
                : Formats.count(errors(), "error") + " and " + Formats.count(warnings(), "warning") + " in " + checked
                        + ".";
    }
}
