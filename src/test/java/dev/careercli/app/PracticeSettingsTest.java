package dev.careercli.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import dev.careercli.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeSettingsTest {
    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    @Test
    void nothing_stored_gives_the_defaults_that_are_listed() {
        PracticeSettings usual = PracticeSettings.of(Map.of());

        for (PracticeSetting setting : PracticeSetting.values()) {
            if (!setting.usual().isEmpty()) {
                assertThat(PracticeSettings.of(Map.of(setting.word(), setting.usual())))
                        .as(setting.word())
                        .isEqualTo(usual);
            }
        }
        assertThat(usual.level()).isNull();
        assertThat(usual.rollover()).isEqualTo(LocalTime.of(4, 0));
        assertThat(usual.newPerDay()).isEqualTo(6);
        assertThat(usual.keepsAnswers()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "retention,high",
        "retention,NaN",
        "retention,0.5",
        "new-per-day,lots",
        "new-per-day,100",
        "maximum-interval,0",
        "learning-steps,x",
        "relearning-steps,''",
        "rollover,25:00",
        "keep-answers,perhaps",
        "level,chief"
    })
    void a_stored_value_of_a_wrong_kind_is_warned_about_once_and_its_default_used(String name, String value) {
        Shell shell = new Shell(home);
        shell.record(new Event.SettingChanged(name, value));

        for (String command : List.of("next", "quiz --list", "progress", "config show", "roadmap")) {
            Said said = shell.run(command.split(" "));
            assertThat(said.code()).as(command + said.err()).isZero();
            assertThat(said.err().replaceAll("\\s+", " "))
                    .as(command)
                    .containsOnlyOnce("In the journal " + name + " is '" + value + "'; it takes ")
                    .contains("career config set " + name);
        }
        Said page = shell.run(
                "export", "html", "--out", elsewhere.resolve("page.html").toString());
        assertThat(page.code()).as(page.err()).isZero();
        assertThat(page.err()).contains(name);
        assertThat(PracticeSettings.of(Map.of(name, value)))
                .usingRecursiveComparison()
                .ignoringFields("rejected")
                .isEqualTo(PracticeSettings.of(Map.of()));
    }

    @Test
    void doctor_names_a_setting_that_cannot_be_used_and_how_to_set_it_right() {
        Shell shell = new Shell(home);
        shell.record(new Event.SettingChanged("retention", "high"));

        Said said = shell.run("doctor");
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("retention is 'high'")
                .contains("0.9 is used.")
                .contains("career config set retention 0.9")
                .doesNotContain("All is well")
                .doesNotContain("--repair");
        assertThat(shell.run("doctor", "--json").out())
                .contains("\"sound\" : false")
                .contains("\"badSettings\"")
                .contains("\"high\"");

        assertThat(shell.run("config", "set", "retention", "0.9").err()).isEmpty();
        assertThat(shell.run("doctor").out()).contains("All is well");
    }

    @Test
    void an_import_with_such_a_setting_is_refused_by_line_and_name_and_adds_nothing() throws IOException {
        Shell other = new Shell(elsewhere.resolve("other"));
        other.run("config", "set", "level", "mid");
        other.record(new Event.SettingChanged("retention", "high"));
        Path file = elsewhere.resolve("other.jsonl");
        assertThat(other.run("history", "export", "--out", file.toString()).code())
                .isZero();

        for (Said said : List.of(
                new Shell(home).run("history", "import", file.toString(), "--yes"),
                new Shell(home).type(Files.readString(file), "history", "import", "-", "--yes"))) {
            assertThat(said.code()).as(said.err()).isEqualTo(65);
            assertThat(said.err().replaceAll("\\s+", " ")).contains("line 2: retention is 'high'; it takes 0.70");
        }
        assertThat(new Shell(home).run("history", "list").out()).doesNotContain("level");
    }

    @Test
    void settings_of_a_later_version_come_in_with_an_import() throws IOException {
        Shell other = new Shell(elsewhere.resolve("other"));
        other.record(new Event.SettingChanged("colour-of-cards", "high"));
        Path file = elsewhere.resolve("other.jsonl");
        other.run("history", "export", "--out", file.toString());

        assertThat(new Shell(home)
                        .run("history", "import", file.toString(), "--yes")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9d", "0.9f", "+0.9", "0x1.cp-1", "9e-1", " 0.9", "0,9"})
    void a_retention_is_digits_and_a_point(String value) {
        Said said = new Shell(home).run("config", "set", "retention", value);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("retention is '" + value + "'");
    }

    @Test
    void whole_numbers_are_digits() {
        for (PracticeSetting setting : List.of(PracticeSetting.NEW_PER_DAY, PracticeSetting.MAXIMUM_INTERVAL)) {
            for (String value : List.of("+6", "6.0", "٦", "-1", "", "6 ")) {
                assertThatThrownBy(() -> setting.check(value)).isInstanceOf(InvalidRequest.class);
            }
            setting.check("6");
        }
    }

    /** An earlier version let them be set, so a journal may hold them. */
    @Test
    void numbers_that_an_earlier_version_stored_are_read_as_it_read_them() {
        PracticeSettings read =
                PracticeSettings.of(Map.of("retention", "0.85d", "new-per-day", "+3", "maximum-interval", "+90"));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.scheduling().desiredRetention()).isEqualTo(0.85);
        assertThat(read.scheduling().maximumInterval()).isEqualTo(90);
        assertThat(read.newPerDay()).isEqualTo(3);
    }
}
