package dev.careercli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the ledgers of checked claims to the questions of all guides, and their page to the ledgers. */
class LedgerTest {
    private static final Path GUIDES = Path.of("content", "careers");
    private static final Path PAGE = Path.of("docs", "claims.md");
    private static final int CLAIMS_A_QUESTION = 4;

    private record Row(String question, String claim, String source, String edition, LocalDate checked) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            return new Row(cells[0], cells[1], cells[2], cells[3], LocalDate.parse(cells[4]));
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (DirectoryStream<Path> ledgers = Files.newDirectoryStream(GUIDES, "*")) {
            for (Path guide : ledgers) {
                Files.readAllLines(guide.resolve("claims.tsv")).stream()
                        .skip(1)
                        .map(Row::of)
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<String> bank() {
        return ShippedQuestions.all().stream().map(q -> q.id().value()).toList();
    }

    @Test
    void every_question_has_four_checked_claims_and_no_row_is_of_another() throws IOException {
        Map<String, Long> counts = rows().stream().collect(Collectors.groupingBy(Row::question, Collectors.counting()));

        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(bank());
        assertThat(counts)
                .allSatisfy(
                        (question, count) -> assertThat(count).as(question).isGreaterThanOrEqualTo(CLAIMS_A_QUESTION));
    }

    @Test
    void every_claim_names_its_source_and_edition() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.claim()).as(row.question()).isNotBlank();
            assertThat(row.source()).as(row.claim()).isNotBlank();
            assertThat(row.edition()).as(row.claim()).isNotBlank();
        });
    }

    /** Run with {@code -Dgolden.update=true} to write the page anew. */
    @Test
    void the_page_shows_the_ledger() throws IOException {
        StringBuilder page =
                new StringBuilder("# Checked claims\n\nWhat the questions of the guides claim, where it was"
                        + " looked up, and when. Written from `claims.tsv` beside each guide.\n");
        Map<String, List<Row>> byQuestion =
                new TreeMap<>(rows().stream().collect(Collectors.groupingBy(Row::question)));
        byQuestion.forEach((question, rows) -> {
            page.append("\n## ")
                    .append(question)
                    .append("\n\n| claim | source | edition | checked |\n|---|---|---|---|\n");
            rows.forEach(row -> page.append("| ")
                    .append(String.join(
                            " | ",
                            cell(row.claim()),
                            cell(row.source()),
                            cell(row.edition()),
                            row.checked().toString()))
                    .append(" |\n"));
        });
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
