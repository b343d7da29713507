package dev.careercli.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.render.Block.Cell;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    private static DisplayOptions display(int width) {
        return new DisplayOptions(width, Glyphs.UNICODE, false, true, false);
    }

    private static String render(DisplayOptions display, Block block) {
        return new TextRenderer(display).render(new Document(List.of(block)));
    }

    @Property(tries = 200)
    void no_line_of_a_paragraph_exceeds_the_screen(
            @ForAll @StringLength(max = 200) String text, @ForAll @IntRange(min = 20, max = 120) int width) {
        String out = render(display(width), new Block.Paragraph(Text.of(text), 0));

        assertThat(out.lines()).allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void a_word_longer_than_the_line_is_cut_and_nothing_is_lost() {
        String word = "x".repeat(70) + "日本語";

        String out = render(display(40), new Block.Paragraph(Text.of("a " + word), 0));

        assertThat(out.replace("\n", "").replace(" ", "")).isEqualTo("a" + word);
    }

    @Test
    void body_text_stops_at_100_columns_on_a_wide_screen() {
        String out = render(display(200), new Block.Paragraph(Text.of("word ".repeat(60)), 0));

        assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void columns_stay_straight_under_wide_and_combining_characters() {
        Block.Table table = new Block.Table(
                List.of(),
                List.of(
                        List.of(Cell.of("日本"), Cell.of("right")),
                        List.of(Cell.of("e\u0301e\u0301"), Cell.of("right")),
                        List.of(Cell.of("👩‍💻"), Cell.of("right")),
                        List.of(Cell.of("abcd"), Cell.of("right"))),
                0);

        assertThat(render(display(80), table).lines())
                .allSatisfy(line -> assertThat(Cells.width(line.substring(0, line.indexOf("right"))))
                        .isEqualTo(9));
    }

    @Test
    void a_narrow_screen_puts_the_cells_of_a_row_below_each_other() {
        Block.Table table = new Block.Table(List.of(), List.of(List.of(Cell.of("name"), Cell.of("value"))), 0);

        assertThat(render(display(40), table)).isEqualTo("name\n  value\n");
    }

    @Test
    void without_bars_only_the_words_beside_them_remain() {
        Block.Table table = new Block.Table(
                List.of(), List.of(List.of(Cell.of("held"), new Cell.Bar(3, 0, 2, true), Cell.of("3 of 5"))), 0);

        assertThat(render(display(80), table)).contains("███··");
        assertThat(render(new DisplayOptions(80, Glyphs.UNICODE, false, false, false), table))
                .contains("held")
                .contains("3 of 5")
                .doesNotContain("█");
    }

    private static final Timeline TWO_PHASES = new Timeline(
            List.of(
                    new Timeline.Row("1 First", 0, 2, 4, 6, "23 Nov to 4 Jan"),
                    new Timeline.Row("2 Second", 4, 4, 8, 12, "21 Dec to 15 Feb")),
            LocalDate.of(2026, 11, 23),
            2);

    @Test
    void a_timeline_shows_done_planned_milestone_and_what_may_run_over() {
        assertThat(render(display(80), new Block.Chart(TWO_PHASES))).isEqualTo("""
                                                2026  2027
                                                ND    J    F
                          1 First               ██━━◆╌╌╌
                          2 Second                │ ━━━━━◆╌╌╌╌
                                                  │ today

                          █ done   ━ as planned   ╌ if it runs over   ◆ milestone
                        """);
    }

    @Test
    void a_timeline_without_room_for_bars_says_its_ranges() {
        assertThat(render(new DisplayOptions(30, Glyphs.ASCII, false, true, false), new Block.Chart(TWO_PHASES))
                        .lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(30).containsPattern("[A-Z][a-z]{2}"));
    }

    @Test
    void a_timeline_never_cuts_a_name_to_its_number() {
        Timeline wide = new Timeline(
                List.of(
                        new Timeline.Row("1 Foundations", 0, 0, 10, 16, "13 Jan to 24 Feb"),
                        new Timeline.Row("2 Leading", 10, 10, 22, 52, "19 Oct to 17 May")),
                null,
                null);

        assertThat(render(display(40), new Block.Chart(wide))).isEqualTo("""
                1 Foundations
                  ━━━◆╌         13 Jan-24 Feb
                2 Leading
                  ━━━◆╌╌╌╌╌╌╌╌  19 Oct-17 May

                ━ as planned   ╌ if it runs over
                ◆ milestone
                """);
    }

    @Test
    void a_line_or_a_prompt_has_the_margin_of_its_screen_and_breaks_between_words() {
        String prompt = "  Enter shows the verdict · a number reopens that question › ";

        assertThat(new TextRenderer(display(80)).line(prompt)).isEqualTo(prompt);
        assertThat(new TextRenderer(display(40)).line(prompt))
                .isEqualTo("Enter shows the verdict · a number\nreopens that question › ");
        assertThat(new TextRenderer(display(40)).line("    ")).isEqualTo("  ");
        assertThat(new TextRenderer(display(40)).line("saved")).isEqualTo("saved");
        assertThat(new TextRenderer(new DisplayOptions(80, Glyphs.ASCII, false, true, true)).line("  a · b › "))
                .isEqualTo("  a, b > ");
    }

    @Test
    void colour_is_reset_on_every_line_and_absent_where_it_is_off() {
        Block block = new Block.Paragraph(Text.accent("word ".repeat(40)), 0);

        assertThat(render(new DisplayOptions(40, Glyphs.UNICODE, true, true, false), block)
                        .lines())
                .allSatisfy(line -> assertThat(line).contains("\u001b[1;36m").endsWith("\u001b[0m"));
        assertThat(render(display(40), block)).doesNotContain("\u001b");
    }

    @Test
    void text_of_a_guide_cannot_drive_the_terminal() {
        Document document = Document.build()
                .title("a\u001b[2J", "b\u0007")
                .paragraph("c\u202e")
                .items(List.of(new Block.Item("\u001b1", Text.of("d\r"), Text.EMPTY)))
                .add(new Block.Code(List.of("e\u009b0m"), true))
                .keys("k\u001b")
                .end();
        DisplayOptions keys = new DisplayOptions(80, Glyphs.UNICODE, false, true, true);

        assertThat(new TextRenderer(keys).render(document)).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}&&[^\n]]");
        assertThat(new PlainRenderer().render(document)).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}&&[^\n\t]]");
    }
}
