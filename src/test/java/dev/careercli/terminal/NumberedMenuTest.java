package dev.careercli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.render.Document;
import org.junit.jupiter.api.Test;

class NumberedMenuTest {
    private final NumberedMenu menu = new NumberedMenu();

    @Test
    void keys_become_numbers_behind_the_digits_that_the_prompt_takes() {
        menu.take(Document.build().keys("t practise now", "? keys").end());

        assertThat(menu.ask("  1-4, q leaves › "))
                .containsExactly("  5  practise now", "  6  keys", "  7  leaves", "  Number and Enter: 1 to 7: ");
        assertThat(menu.key("5")).isEqualTo("t");
        assertThat(menu.key("7")).isEqualTo("q");
        assertThat(menu.key("2")).isEqualTo("2");
        assertThat(menu.key("t")).isEqualTo("t");
    }

    @Test
    void what_enter_takes_is_still_said() {
        assertThat(menu.ask("  y yes · n no · Enter = no › "))
                .containsExactly("  1  yes", "  2  no", "  Number and Enter, Enter = no: ");
        assertThat(menu.key("1")).isEqualTo("y");
    }

    @Test
    void a_prompt_without_keys_stays_as_it_is() {
        assertThat(menu.ask("  1-6 › ")).containsExactly("  1-6: ");
        assertThat(menu.key("6")).isEqualTo("6");
    }

    @Test
    void the_document_loses_its_keys_and_keeps_its_words() {
        Document left = menu.take(Document.build()
                .paragraph("Done.")
                .keys("r read", "Enter starts")
                .end());

        assertThat(left.blocks()).hasSize(2);
        assertThat(menu.ask("  › ")).containsExactly("  1  read", "  Number and Enter: ");
    }
}
