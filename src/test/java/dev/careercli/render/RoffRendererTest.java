package dev.careercli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoffRendererTest {
    private static final RoffRenderer.Page PAGE =
            new RoffRenderer.Page("career-fit", 1, LocalDate.of(2026, 11, 23), "career 1.0", "User Commands");

    private static String body(Document document) {
        return new RoffRenderer().render(PAGE, document).lines().skip(2).reduce("", (a, b) -> a + b + "\n");
    }

    private static String paragraph(String words) {
        return body(Document.build().paragraph(words).end());
    }

    @Test
    void the_header_names_page_section_day_and_program() {
        assertThat(new RoffRenderer().render(PAGE, Document.build().end()))
                .isEqualTo(".TH \"CAREER\\-FIT\" 1 2026-11-23 \"career 1.0\" \"User Commands\"\n.nh\n");
    }

    @Test
    void what_roff_would_read_as_its_own_is_text() {
        assertThat(paragraph("--no-save and 'a' and \\fB and `x` and ~/x^2"))
                .isEqualTo(".PP\n\\-\\-no\\-save and \\(aqa\\(aq and \\efB and \\(gax\\(ga and \\(ti/x\\(ha2\n");
        assertThat(paragraph(".so /etc/passwd")).isEqualTo(".PP\n\\&.so /etc/passwd\n");
        assertThat(paragraph("'tis so")).isEqualTo(".PP\n\\&\\(aqtis so\n");
        assertThat(paragraph("fünf …")).isEqualTo(".PP\nf\\[u00FC]nf \\[u2026]\n");
        assertThat(paragraph("a\u001b[31mb")).doesNotContain("\u001b");
    }

    @Test
    void a_dot_that_comes_to_stand_at_the_start_of_a_line_is_no_request() {
        String words = "word ".repeat(14) + "seven .hidden";

        assertThat(paragraph(words)).contains("\n\\&.hidden").doesNotContain("\n.hidden");
        assertThat(paragraph(words).lines())
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void lists_hang_on_their_marker_and_lines_to_type_are_never_broken() {
        Block.Item option = new Block.Item("--why", Text.of("Add the reasons."), Text.EMPTY);
        Block.Item example = new Block.Item("", Text.of("$ career fit --why"), Text.EMPTY);
        Document document = Document.build()
                .group(new Block.Heading(Text.of("OPTIONS")), new Block.Items(List.of(option), 1))
                .group(new Block.Heading(Text.of("EXAMPLES")), new Block.Items(List.of(example), 1))
                .end();

        assertThat(body(document)).isEqualTo("""
                .SH "OPTIONS"
                .TP
                \\fB\\-\\-why\\fR
                Add the reasons.
                .SH "EXAMPLES"
                .RS 4
                .nf
                $ career fit \\-\\-why
                .fi
                .RE
                """);
    }

    @Test
    void a_row_of_a_table_hangs_on_its_first_cell() {
        Block.Table table = new Block.Table(
                List.of(), List.of(List.of(Block.Cell.of("65"), Block.Cell.of("a guide has mistakes"))), 0);

        assertThat(body(Document.build().add(table).end())).isEqualTo(".TP\n\\fB65\\fR\na guide has mistakes\n");
    }
}
