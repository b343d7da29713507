package dev.careercli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.render.Cells;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SoftWrapTest {
    @Example
    void a_line_breaks_after_a_space_and_goes_on_under_its_beginning() {
        SoftWrap wrapped = SoftWrap.of("the page carries the order, not the user", 40, 4, 4, 24);

        assertThat(wrapped.text()).isEqualTo("the page carries \nthe order, not the \nuser");
        assertThat(wrapped.rows()).containsExactly(21, 23, 8);
        assertThat(wrapped.cursorRow()).isEqualTo(2);
        assertThat(wrapped.cursorColumn()).isEqualTo(8);
    }

    @Example
    void a_word_longer_than_a_row_is_broken_where_the_row_ends() {
        assertThat(SoftWrap.of("see " + "x".repeat(30), 0, 4, 4, 24).text())
                .isEqualTo("see \n" + "x".repeat(18) + "\n" + "x".repeat(12));
    }

    @Example
    void rows_that_a_narrower_terminal_broke_again_are_counted() {
        SoftWrap wrapped = SoftWrap.of("the page carries the order, not the user", 40, 4, 4, 40);

        assertThat(wrapped.rows()).containsExactly(36, 12);
        assertThat(wrapped.rowsAboveCursor(40)).isEqualTo(1);
        assertThat(wrapped.rowsAboveCursor(20)).isEqualTo(2);
        assertThat(wrapped.rowsAboveCursor(10)).isEqualTo(5);
    }

    @Property
    void breaks_are_all_that_is_added_and_no_row_is_too_wide(
            @ForAll("lines") String line, @ForAll @IntRange(min = 16, max = 90) int columns, @ForAll int at) {
        int cursor = line.isEmpty() ? 0 : Math.floorMod(at, line.length() + 1);

        SoftWrap wrapped = SoftWrap.of(line, cursor, 4, 4, columns);

        assertThat(wrapped.text().replace("\n", "")).isEqualTo(line);
        assertThat(wrapped.text().substring(0, wrapped.cursor()).replace("\n", ""))
                .isEqualTo(line.substring(0, cursor));
        assertThat(wrapped.rows()).allSatisfy(row -> assertThat(row).isLessThan(columns));
    }

    @Property
    void no_word_is_broken_that_has_room_in_a_row(@ForAll("lines") String line) {
        List<String> rows = List.of(SoftWrap.of(line, 0, 4, 4, 40).text().split("\n", -1));

        for (int i = 1; i < rows.size(); i++) {
            String before = rows.get(i - 1);
            String word =
                    before.substring(before.lastIndexOf(' ') + 1) + rows.get(i).split(" ", 2)[0];
            assertThat(before.endsWith(" ") || Cells.width(word) > 33)
                    .describedAs(before)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> words = Arbitraries.of("a", "the", "page", "credentials", "日本語", "naïve", "x".repeat(50), "");
        return words.list().ofMaxSize(40).map(list -> String.join(" ", list));
    }
}
