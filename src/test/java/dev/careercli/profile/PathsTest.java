package dev.careercli.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsTest {
    private static Paths of(Map<String, String> variables) {
        return Paths.of(null, name -> variables.getOrDefault(name, ""));
    }

    @Test
    void without_xdg_variables_the_folders_of_the_specification_are_used() {
        assertThat(of(Map.of("HOME", "/home/me")))
                .isEqualTo(new Paths(
                        Path.of("/home/me/.config/career"),
                        Path.of("/home/me/.local/share/career"),
                        Path.of("/home/me/.local/state/career"),
                        Path.of("/home/me/.cache/career")));
    }

    @Test
    void each_xdg_variable_moves_its_own_folder() {
        Paths paths = of(Map.of("HOME", "/home/me", "XDG_DATA_HOME", "/d \u00e9", "XDG_CACHE_HOME", "/c"));

        assertThat(paths.data()).isEqualTo(Path.of("/d \u00e9/career"));
        assertThat(paths.cache()).isEqualTo(Path.of("/c/career"));
        assertThat(paths.config()).isEqualTo(Path.of("/home/me/.config/career"));
    }

    @Test
    void a_relative_xdg_value_is_ignored() {
        assertThat(of(Map.of("HOME", "/home/me", "XDG_DATA_HOME", "data", "XDG_STATE_HOME", "~/state")))
                .isEqualTo(of(Map.of("HOME", "/home/me")));
    }

    @Test
    void career_home_moves_all_four_and_needs_no_home() {
        assertThat(of(Map.of("CAREER_HOME", "/x", "XDG_DATA_HOME", "/d")))
                .isEqualTo(
                        new Paths(Path.of("/x/config"), Path.of("/x/data"), Path.of("/x/state"), Path.of("/x/cache")));
    }

    @Test
    void a_relative_career_home_is_an_error_that_names_it() {
        assertThatThrownBy(() -> of(Map.of("CAREER_HOME", "here")))
                .isInstanceOf(ProfileProblem.BadVariable.class)
                .hasMessage("CAREER_HOME is 'here', not an absolute path");
        assertThatThrownBy(() -> of(Map.of("CAREER_HOME", "~/career"))).hasMessageContaining("'~/career'");
    }

    @Test
    void a_file_is_no_career_home(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> of(Map.of("CAREER_HOME", file.toString())))
                .hasMessage("CAREER_HOME is '" + file + "', a file and not a folder");
    }

    @Test
    void the_home_option_wins_and_may_be_relative() {
        Paths paths = Paths.of(Path.of("here"), name -> "/elsewhere");

        assertThat(paths.data()).isEqualTo(Path.of("here/data").toAbsolutePath());
    }

    @Test
    void without_any_home_the_message_says_what_to_set() {
        assertThatThrownBy(() -> of(Map.of()))
                .isInstanceOf(ProfileProblem.BadVariable.class)
                .hasMessageContaining("CAREER_HOME");
    }
}
