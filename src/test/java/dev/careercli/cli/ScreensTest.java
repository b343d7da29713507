package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen as a person sees it, compared with the one that was looked at and kept. To keep new ones: {@code mvn test
 * -Dtest=ScreensTest,ErrorsTest -Dgolden.update=true}, then read what git says has changed.
 */
class ScreensTest {
    /** How a screen is looked at. */
    enum Form {
        UNICODE,
        ASCII,
        NARROW,
        PLAIN,
        JSON;

        Shell shell(Path home) {
            Shell shell = new Shell(home);
            return switch (this) {
                case ASCII -> shell.ascii();
                case NARROW -> shell.wide(40);
                default -> shell;
            };
        }

        String[] words(String... words) {
            if (this != PLAIN && this != JSON) {
                return words;
            }
            String[] longer = java.util.Arrays.copyOf(words, words.length + 1);
            longer[words.length] = this == PLAIN ? "--plain" : "--json";
            return longer;
        }

        String file(String screen) {
            return screen + "." + name().toLowerCase(java.util.Locale.ROOT) + (this == JSON ? "" : ".txt");
        }
    }

    /** A guide of three questions, so that screens of practice do not change with the wording of the real bank. */
    private static final String SMALL_GUIDE = "src/test/resources/guides";

    /** An answer, the reply to the follow-up, a mark against a proposal, and the offered rating. */
    private static final String TYPED = """
            I count the survivors of each species along fixed lines, the same lines as at planting.
            A single year of counts can mislead.

            I would look at the bare reef beside it, which nobody touched.

            c

            """;

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Path answers;

    @BeforeEach
    void answers() throws IOException {
        answers = folder.resolve("cs-grad-eager.yaml");
        Files.writeString(answers, Answers.CS_GRAD_EAGER);
    }

    private void screen(Form form, String name, String... words) {
        Said said = form.shell(home).run(form.words(words));

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        fits(form, said.out());
        Golden.check(form.file(name), said.out());
    }

    private static void fits(Form form, String out) {
        assertThat(out).doesNotContain("\u001b").doesNotContain("\r");
        int width = form == Form.NARROW ? 40 : 80;
        if (form == Form.ASCII) {
            assertThat(out.chars().filter(c -> c > 126)).isEmpty();
        }
        if (form != Form.PLAIN && form != Form.JSON) {
            assertThat(out.lines().filter(l -> l.codePointCount(0, l.length()) > width))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_list_of_careers(Form form) {
        screen(form, "list", "list");
    }

    @ParameterizedTest
    @EnumSource
    void the_guide_at_a_glance(Form form) {
        screen(form, "show", "show");
    }

    @ParameterizedTest
    @EnumSource
    void a_typical_day(Form form) {
        screen(form, "show-day", "show", "day");
    }

    @ParameterizedTest
    @EnumSource
    void the_ladder(Form form) {
        screen(form, "show-ladder", "show", "ladder");
    }

    @ParameterizedTest
    @EnumSource
    void a_verdict(Form form) {
        screen(form, "fit", "fit", "--no-save", "--answers", answers.toString());
    }

    @ParameterizedTest
    @EnumSource
    void a_verdict_line_by_line(Form form) {
        screen(form, "fit-why", "fit", "--no-save", "--why", "--answers", answers.toString());
    }

    @ParameterizedTest
    @EnumSource
    void a_roadmap_with_dates(Form form) {
        screen(form, "roadmap", "roadmap", "--start", "2026-11-23", "--hours", "12");
    }

    @ParameterizedTest
    @EnumSource
    void a_list_of_questions(Form form) {
        screen(form, "quiz-list", "quiz", "--list", "--seed", "1", "--content", SMALL_GUIDE, "reef-gardener");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNICODE", "NARROW"})
    void the_settings(Form form) throws IOException {
        Said said = form.shell(home).run("config", "show");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        Golden.check(form.file("config-show"), said.out().replace(home.toString(), "HOME"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNICODE", "ASCII", "NARROW"})
    void practice_typed_into_a_pipe(Form form) {
        practice(form, "quiz-flaw", "junior", "2 and 3: the frame is not tied down.\n\nAn anchor.\n\na\n\n");
        practice(form, "quiz-scenario", "mid", "\n\nab\n3\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNICODE", "ASCII", "NARROW"})
    void points_with_proposals(Form form) {
        practice(form, "quiz-typed", "mid", TYPED);
    }

    private void practice(Form form, String name, String level, String typed) {
        Said said = form.shell(home)
                .type(typed, "quiz", "--seed", "1", "--content", SMALL_GUIDE, "reef-gardener", "--level", level);

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out().lines().filter("saved"::equals)).hasSize(1);
        fits(form, said.out());
        Golden.check(form.file(name), said.out());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNICODE", "NARROW"})
    void help(Form form) {
        screen(form, "help", "--help");
        screen(form, "help-quiz", "quiz", "--help");
        screen(form, "help-exit-codes", "help", "exit-codes");
        screen(form, "help-environment", "help", "environment");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNICODE", "NARROW"})
    void what_was_done_and_what_is_next(Form form) {
        Shell shell = form.shell(home);
        shell.type("\n\n2\n", "quiz", "--count", "1", "--seed", "1", "--content", SMALL_GUIDE, "reef-gardener");
        shell.run("roadmap", "done", "1a", "--evidence", "https://example.org/pipeline");
        shell.run("fit", "--answers", answers.toString());

        screen(form, "history-list", "history", "list");
        screen(form, "next", "next");
    }

    @Test
    void a_bare_command_off_a_terminal_is_a_short_usage_and_exits_2() {
        Said said = new Shell(home).run();

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        Golden.check("bare.txt", said.err());
    }
}
