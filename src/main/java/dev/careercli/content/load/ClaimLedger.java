package dev.careercli.content.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The ledger of a guide, {@code claims.tsv} beside its {@code career.yaml}: one checked claim a line, as question, claim in
 * few words, source, edition or version, and the day it was checked, separated by tabs below a line of headings.
 */
final class ClaimLedger {
    static final String FILE = "claims.tsv";
    private static final int COLUMNS = 5;

    private ClaimLedger() {}

    /**
     * Reads a ledger; a guide without one has no rows.
     *
     * @param problems takes every line that cannot be read
     */
    static List<CheckedReference> read(Path file, String name, List<Problem> problems) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<CheckedReference> rows = new ArrayList<>();
        List<String> lines =
                new String(InputFile.read(file, name), StandardCharsets.UTF_8).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            try {
                if (cells.length != COLUMNS) {
                    throw new DateTimeException("columns");
                }
                String source = cells[3].isEmpty() ? cells[2] : cells[2] + ", " + cells[3];
                rows.add(new CheckedReference(name, i + 1, cells[0], source, cells[1], LocalDate.parse(cells[4])));
            } catch (DateTimeException e) {
                problems.add(new Problem(
                        name,
                        i + 1,
                        1,
                        "",
                        "is no row of a ledger",
                        "Write question, claim, source, edition and day, separated by tabs.",
                        Severity.ERROR));
            }
        }
        return rows;
    }
}
