package dev.careercli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static Block.Item item(String marker, String words) {
        return new Block.Item(marker, Text.of(words), Text.EMPTY);
    }

    private static String page(Block.Item... items) {
        return new HtmlRenderer("x", 3).render(new Document(List.of(new Block.Items(List.of(items), 0))));
    }

    @Test
    void what_goes_on_with_an_entry_stands_under_its_words() {
        assertThat(page(item("Use", "A course"), item("", "https://course.example")))
                .contains("<li><span class=\"marker\">Use</span> <span class=\"words\">A course</span></li>")
                .contains("<li class=\"more\"><span class=\"words\">https://course.example</span></li>");
    }

    @Test
    void a_list_without_markers_is_not_indented() {
        assertThat(page(item("", "One"), item("", "Two"))).doesNotContain("more");
    }
}
