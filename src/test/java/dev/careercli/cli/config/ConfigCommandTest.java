package dev.careercli.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigCommandTest {
    @TempDir
    Path home;

    private Shell shell() {
        return new Shell(home).wide(200);
    }

    @Test
    void config_alone_shows_as_show_does() {
        assertThat(shell().run("config")).isEqualTo(shell().run("config", "show"));
    }

    @Test
    void a_setting_is_set_and_put_back() {
        assertThat(shell().run("config", "set", "retention", "0.92").out()).contains("retention is now 0.92");
        assertThat(shell().run("config", "set", "color", "never").code()).isZero();
        assertThat(shell().run("config", "show").out())
                .containsPattern("retention +0.92 +journal")
                .containsPattern("color +never");

        assertThat(shell().run("config", "unset", "retention").out()).contains("back to its default");
        assertThat(shell().run("config", "unset", "color").code()).isZero();
        assertThat(shell().run("config", "show").out())
                .containsPattern("retention +0.9 +default")
                .containsPattern("color +auto +default");
    }

    @Test
    void a_career_that_is_not_there_is_refused() {
        Said said = shell().run("config", "set", "career", "nope");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("no career 'nope'", "devsecops-engineer");
        assertThat(home).isEmptyDirectory();
        assertThat(shell().run("config", "set", "career", "devsecops-engineer").code())
                .isZero();
        assertThat(shell().run("next").out()).contains("DevSecOps Engineer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show all",
                "shw",
                "set",
                "set retention",
                "set retention 0.9 now",
                "unset",
                "unset colour",
                "unset retention 0.9",
                "--show-origin"
            })
    void words_that_a_verb_does_not_know_are_refused(String words) {
        Said said = shell().run(("config " + words).split(" ", -1));

        assertThat(said.code()).as(said.out()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void get_prints_the_value_alone() {
        shell().run("config", "set", "retention", "0.92");
        shell().run("config", "set", "color", "never");

        assertThat(shell().run("config", "get", "retention").out()).isEqualTo("0.92\n");
        assertThat(shell().run("config", "get", "color").out()).isEqualTo("never\n");
        assertThat(shell().run("config", "get", "glyphs").out()).isEqualTo("auto\n");
        assertThat(shell().run("config", "get", "color", "--json").out()).contains("\"value\" : \"never\"");
        assertThat(shell().run("config", "get", "colour").err()).contains("Did you mean 'color'?");
    }

    @Test
    void doctor_names_a_variable_that_nothing_reads() {
        assertThat(shell().with("CAREER_HOEM", "/x").run("doctor").err())
                .contains("nothing reads the variable CAREER_HOEM. Did you mean 'CAREER_HOME'?");
        assertThat(shell().run("doctor").err()).isEmpty();
        assertThat(shell().with("CAREER_HOEM", "/x").run("list").err())
                .as("once, in doctor")
                .isEmpty();
    }

    @Test
    void set_without_a_value_names_unset() {
        assertThat(shell().run("config", "set", "retention").err()).contains("config unset NAME");
    }

    @Test
    void path_says_where_the_settings_file_is() {
        assertThat(shell().run("config", "path").out()).isEqualTo(home.resolve("config/settings") + "\n");
        assertThat(home).isEmptyDirectory();
    }

    private Said edit(String script) throws IOException {
        Path editor = Files.writeString(home.resolve("editor.sh"), "#!/bin/sh\n" + script + "\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        return shell().onDumbTerminal().with("EDITOR", editor.toString()).run("config", "edit");
    }

    @Test
    void edit_opens_a_file_that_explains_itself_and_takes_what_was_written() throws IOException {
        Said said = edit("grep -q '# color = auto' \"$1\" && echo 'color = never' >> \"$1\"");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("is in force.");
        assertThat(shell().run("config", "get", "color").out()).isEqualTo("never\n");
    }

    @Test
    void edit_names_each_line_that_cannot_be_used() throws IOException {
        Said said = edit("printf 'color = blue\\nwdth = 80\\n' > \"$1\"");

        assertThat(said.code()).isEqualTo(65);
        assertThat(said.err()).contains("settings:1").contains("Did you mean 'width'?");
        assertThat(said.out()).contains("2 lines of");
        assertThat(edit("exit 3").err()).contains("the editor ended with 3.");
    }

    @Test
    void edit_without_a_terminal_or_an_editor_says_what_to_do() {
        assertThat(shell().run("config", "edit").err())
                .contains("needs a terminal")
                .contains("config set NAME VALUE");
        Said said = shell().onDumbTerminal().run("config", "edit");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("VISUAL and EDITOR are not set");
        assertThat(home).isEmptyDirectory();
    }
}
