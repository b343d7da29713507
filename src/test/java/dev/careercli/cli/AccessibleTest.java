package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody hears who has the screen read aloud: every mode from start to end, by numbers and Enter. */
class AccessibleTest {
    private static final Path PAGE = Path.of("docs/accessible.md");
    private static final String GLYPHS = "[\u001b›·✓▶◆█░━╌│→▂▃▄▅▆▇]";

    @TempDir
    Path home;

    private String screen(String typed, String line) {
        return new Shell(home).with("ACCESSIBLE", "1").screen(typed, line.split(" ", -1));
    }

    private String fit() {
        return screen("2\n".repeat(21) + "8\n\n1\nq\n", "fit");
    }

    private String practice() {
        // Asked once, with the path of the journal, which is another one in each test.
        new Shell(home).run("config", "set", "keep-answers", "yes");
        String typed = "The page is untrusted data and must not give orders.";
        return screen(typed + "\n\n\n1\n2\n\n\n\n\n\n3\n\nq\n", "quiz --area A1 --count 1 --seed 1 --no-grade");
    }

    @Test
    void every_mode_is_words_and_numbers_without_a_glyph_or_an_escape() {
        assertThat(fit())
                .doesNotContainPattern(GLYPHS)
                .contains("does not predict")
                .contains("Number and Enter");
        assertThat(practice())
                .doesNotContainPattern(GLYPHS)
                .contains("Point 1 of")
                .contains("must-have: ");
        assertThat(screen("q\n", "roadmap")).doesNotContainPattern(GLYPHS).contains("Foundations");
        assertThat(screen("x\n\n\n\nq\n", "quiz --mock screen --seed 1")).doesNotContainPattern(GLYPHS);
        assertThat(screen("How do you stop prompt injection?\n1\n3\n\nq\n", "quiz --debrief"))
                .doesNotContainPattern(GLYPHS)
                .contains("Asked");
    }

    @Test
    void the_points_are_asked_one_by_one_and_then_the_rating() {
        String said = practice();

        assertThat(said.indexOf("Point 1 of")).isPositive().isLessThan(said.indexOf("Point 2 of"));
        assertThat(said.indexOf("Point 2 of")).isLessThan(said.indexOf("1-4 rate"));
        assertThat(said).contains("strong answer");
    }

    @Test
    void an_option_and_a_setting_do_what_the_variable_does() {
        String variable = new Shell(home.resolve("a")).with("ACCESSIBLE", "1").screen("q\n", "roadmap");

        assertThat(new Shell(home.resolve("b")).screen("q\n", "roadmap", "--accessible"))
                .isEqualTo(variable);
        Shell set = new Shell(home.resolve("c"));
        set.run("config", "set", "accessible", "yes");
        assertThat(set.screen("q\n", "roadmap")).isEqualTo(variable);
    }

    /** Run with {@code -Dgolden.update=true} to write the page anew. */
    @Test
    void the_transcript_in_the_docs_is_what_is_heard() throws IOException {
        String page = """
                # Accessible mode

                `ACCESSIBLE=1`, `--accessible` or `career config set accessible yes`: every choice is a number and Enter, nothing
                printed is changed again, and no bar, colour or glyph carries meaning. The points of an answer are asked one by
                one, then the rating. Letters that other screens list (`q` leaves, `b` goes back, `?` lists the keys) work as well.

                What follows is what a screen reader is handed, and what was typed. A test writes it.

                ## The first screen, and the way out

                ```
                %s```

                ## Does it suit me

                ```
                %s```

                ## One question of practice

                ```
                %s```

                ## The roadmap

                ```
                %s```
                """.formatted(first(), fit(), practice(), screen("", "roadmap"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private String first() {
        return new Shell(home.resolve("new")).with("ACCESSIBLE", "1").screen("9\nq\n");
    }
}
