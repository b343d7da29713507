package dev.careercli.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.profile.Settings.Origin;
import dev.careercli.profile.Settings.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path home;

    private Paths paths;
    private SettingsFile file;

    @BeforeEach
    void paths() {
        paths = Paths.of(home, name -> "");
        file = new SettingsFile(paths.settings());
    }

    private Settings load(Map<String, String> variables) {
        return Settings.load(paths.settings(), name -> variables.getOrDefault(name, ""));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(paths.config());
        Files.writeString(paths.settings(), text);
    }

    @Test
    void every_setting_has_a_default_and_reading_creates_nothing() {
        assertThat(load(Map.of()).all()).hasSize(Setting.values().length).allMatch(v -> v.origin() == Origin.DEFAULT);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void the_environment_beats_the_file_beats_the_default() throws IOException {
        assertThat(load(Map.of()).value(Setting.COLOR)).isEqualTo(new Value(Setting.COLOR, "auto", Origin.DEFAULT, ""));

        write("# mine\n\ncolor = always\n");
        String where = paths.settings() + ":3";
        assertThat(load(Map.of()).value(Setting.COLOR))
                .isEqualTo(new Value(Setting.COLOR, "always", Origin.FILE, where));

        Settings settings = load(Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"));
        assertThat(settings.value(Setting.COLOR))
                .isEqualTo(new Value(Setting.COLOR, "never", Origin.ENVIRONMENT, "NO_COLOR"));
    }

    @Test
    void the_variables_of_other_programs_are_heard() {
        assertThat(load(Map.of("CLICOLOR_FORCE", "0")).value(Setting.COLOR).text())
                .isEqualTo("auto");
        assertThat(load(Map.of("CLICOLOR_FORCE", "1")).value(Setting.COLOR).text())
                .isEqualTo("always");
        assertThat(load(Map.of("PAGER", "most")).value(Setting.PAGER).text()).isEqualTo("most");
        assertThat(load(Map.of("PAGER", "most", "CAREER_PAGER", "cat"))
                        .value(Setting.PAGER)
                        .text())
                .isEqualTo("cat");
        assertThat(load(Map.of("ACCESSIBLE", "1")).value(Setting.ACCESSIBLE).text())
                .isEqualTo("yes");
    }

    @Test
    void an_unknown_name_is_told_with_its_place_and_is_no_error() throws IOException {
        write("colour = never\nwidth = 60\n");

        Settings settings = load(Map.of());
        assertThat(settings.unknown()).containsExactly(new Settings.UnknownName("colour", paths.settings() + ":1"));
        assertThat(settings.value(Setting.WIDTH).text()).isEqualTo("60");
    }

    @Test
    void a_bad_value_is_an_error_with_file_and_line() throws IOException {
        write("# width\nwidth = wide\n");

        assertThatThrownBy(() -> load(Map.of()))
                .isInstanceOf(ProfileProblem.BadLine.class)
                .hasMessageStartingWith(paths.settings() + ":2: width is 'wide'; it takes ");
    }

    @Test
    void a_line_of_no_form_or_a_setting_said_twice_is_an_error() throws IOException {
        write("color\n");
        assertThatThrownBy(() -> load(Map.of())).hasMessageEndingWith(":1: 'color' is not of the form name = value");

        write("color = auto\ncolor = never\n");
        assertThatThrownBy(() -> load(Map.of())).hasMessageEndingWith(":2: color is set twice");
    }

    @Test
    void setting_changes_its_own_line_only() throws IOException {
        write("# mine\ncolor = always\n\nnot-ours = 1\n");

        file.set(Setting.COLOR, "never");
        file.set(Setting.WIDTH, "60");
        assertThat(paths.settings()).hasContent("# mine\ncolor = never\n\nnot-ours = 1\nwidth = 60\n");

        file.set(Setting.COLOR, null);
        assertThat(paths.settings()).hasContent("# mine\n\nnot-ours = 1\nwidth = 60\n");
    }

    @Test
    void the_first_setting_creates_a_file_for_its_owner_alone() throws IOException {
        file.set(Setting.CAREER, "ai-devsecops-specialist");

        assertThat(load(Map.of()).value(Setting.CAREER).text()).isEqualTo("ai-devsecops-specialist");
        assertThat(Files.getPosixFilePermissions(paths.settings()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(paths.config()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_bad_value_is_refused_before_anything_is_written() {
        assertThatThrownBy(() -> file.set(Setting.WIDTH, "19"))
                .isInstanceOf(ProfileProblem.BadValue.class)
                .hasMessageContaining("20 to 400");
        assertThatThrownBy(() -> file.set(Setting.PAGER, "less\nrm")).isInstanceOf(ProfileProblem.BadValue.class);
        assertThat(paths.config()).doesNotExist();
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_told() throws IOException {
        Files.createDirectories(paths.settings());

        assertThatThrownBy(() -> load(Map.of()))
                .isInstanceOfSatisfying(
                        ProfileProblem.Unusable.class, e -> assertThat(e.file()).isEqualTo(paths.settings()));
    }
}
