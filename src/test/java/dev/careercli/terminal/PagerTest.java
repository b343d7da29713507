package dev.careercli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person's pager is given, and what happens where there is none. */
class PagerTest {
    @TempDir
    Path folder;

    @Test
    void a_plain_less_is_told_to_show_colours_and_to_leave_the_text_on_screen() throws IOException {
        Path told = folder.resolve("told");

        assertThat(new Pager("cat >/dev/null; printf %s \"$LESS\" >'" + told + "'").show("text\n"))
                .isTrue();

        String own = System.getenv("LESS");
        assertThat(Files.readString(told)).isEqualTo(own == null ? "FRX" : own);
    }

    @Test
    void the_text_arrives_whole() throws IOException {
        Path shown = folder.resolve("shown");

        assertThat(new Pager("cat >'" + shown + "'").show("Grüße\n".repeat(2000)))
                .isTrue();
        assertThat(Files.readString(shown)).isEqualTo("Grüße\n".repeat(2000));
    }

    @Test
    void a_pager_that_is_not_there_is_left_to_the_caller_without_a_word() {
        assertThat(new Pager("no-such-pager-anywhere -x").show("text\n")).isFalse();
    }
}
