package dev.careercli.view;

import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Neutral;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of content found.
 *
 * @param files how many files were checked
 * @param questions how many questions they hold
 * @param findings in the order in which they are told
 */
public record LintView(int files, int questions, List<Finding> findings) {
    public LintView {
        findings = List.copyOf(findings);
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

    /**
     * The findings as compilers print them, so that editors can jump to them: never wrapped, the hint on a line of its
     * own, the count last.
     */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append(Neutral.line(finding.headline())).append('\n');
            if (finding.hint() != null) {
                lines.append("    ").append(Neutral.line(finding.hint())).append('\n');
            }
        }
        return lines.append(count()).append('\n').toString();
    }

    /** One record a finding, for scripts, and the data. */
    public Output output() {
        Block table = new Block.Table(
                List.of(), findings.stream().map(LintView::cells).toList(), 0);
        return new Output(
                Document.build().add(table).end(), new Shown(1, files, questions, errors(), warnings(), findings));
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
        String checked = Count.of(files, "file") + " with " + Count.of(questions, "question");
        return findings.isEmpty()
                ? "No problems in " + checked + "."
                : Count.of(errors(), "error") + " and " + Count.of(warnings(), "warning") + " in " + checked + ".";
    }
}
