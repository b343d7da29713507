package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path folder;

    private Home home;
    private Doctor doctor;

    @BeforeEach
    void home() {
        home = new Home(folder);
        doctor = new Doctor(home.files, Duration.ofMillis(300));
    }

    private void damage(String find, String by) {
        String text = new String(home.bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(find);
        home.overwrite(text.replace(find, by).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_empty_home_is_sound_and_stays_empty() {
        Health health = doctor.check();

        assertThat(health.isSound()).isTrue();
        assertThat(health.events()).isZero();
        assertThat(Home.in(folder)).isEmpty();
    }

    @Test
    void a_check_counts_names_bad_lines_and_changes_nothing() {
        home.practise("a", "b", "c");
        damage("\"b\"", "\"B\"");
        home.overwrite((new String(home.bytes(), StandardCharsets.UTF_8) + "{\"crc").getBytes(StandardCharsets.UTF_8));
        byte[] before = home.bytes();

        Health health = doctor.check();

        assertThat(health.events()).isEqualTo(2);
        assertThat(health.badLines()).containsExactly(new BadLine(2, "the checksum does not match", 0));
        assertThat(health.torn()).isEqualTo(new Health.Torn(4, 5));
        assertThat(health.isSound()).isFalse();
        assertThat(home.bytes()).isEqualTo(before);
    }

    @Test
    void a_repair_moves_bad_lines_to_a_file_and_keeps_every_whole_event() {
        home.practise("a", "b", "c");
        damage("\"b\"", "\"B\"");

        Doctor.Repaired repaired = doctor.repair(7);

        assertThat(repaired.moved()).hasSize(1);
        Path aside = Objects.requireNonNull(repaired.aside());
        assertThat(aside.getFileName()).hasToString("damaged-7.jsonl");
        assertThat(aside).content().startsWith("{\"crc\":").contains("\"B\"").endsWith("}\n");
        assertThat(doctor.check().isSound()).isTrue();
        assertThat(home.answers()).containsExactly("a", "c");
        assertThat(doctor.repair(8)).isEqualTo(new Doctor.Repaired(List.of(), null, List.of()));
    }

    @Test
    void two_repairs_at_the_same_instant_keep_both_side_files() {
        home.practise("a");
        damage("\"a\"", "\"A\"");
        doctor.repair(7);
        home.practise("b");
        damage("\"b\"", "\"B\"");
        doctor.repair(7);

        assertThat(Home.in(home.files.aside()))
                .extracting(p -> p.getFileName().toString())
                .containsExactly("damaged-7-2.jsonl", "damaged-7.jsonl");
    }

    @Test
    void the_newest_backup_is_proved_by_reading_it() {
        home.practise("a");
        home.open().append(Home.stamp(Home.DAY.plusDays(1)), Home.answer("b"));
        Path backup = home.files.backups().resolve("journal-2026-11-24.jsonl");

        assertThat(doctor.check().newest()).isEqualTo(new Health.Proof(backup, 1, 0, List.of()));

        damage("\"a\"", "\"A\"");
        assertThat(Objects.requireNonNull(doctor.check().newest()).missingHere())
                .isEqualTo(1);

        Home.write(backup, "junk\n".getBytes(StandardCharsets.UTF_8));
        Health health = doctor.check();
        assertThat(Objects.requireNonNull(health.newest()).restores()).isFalse();
        assertThat(health.isSound()).isFalse();
    }

    @Test
    void a_restore_brings_the_backup_back_and_keeps_what_was_there() {
        home.practise("a");
        home.open().append(Home.stamp(Home.DAY.plusDays(1)), Home.answer("b"));
        byte[] before = home.bytes();
        Path backup = doctor.backup("2026-11-24").orElseThrow();
        Journal running = home.open();

        Doctor.Restored restored = doctor.restore(backup, 9);

        assertThat(restored.events()).isEqualTo(1);
        assertThat(Home.read(Objects.requireNonNull(restored.replaced()))).isEqualTo(before);
        assertThat(home.answers()).containsExactly("a");
        assertThat(running.append(Home.stamp(), Home.answer("c")).replaced()).isTrue();
        assertThat(home.answers()).containsExactly("a", "c");
    }

    @Test
    void a_bad_backup_is_refused_before_anything_changes() {
        home.practise("a");
        Path backup = folder.resolve("bad.jsonl");
        Home.write(backup, "junk\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> doctor.restore(backup, 9))
                .isInstanceOf(JournalFailure.Corrupt.class)
                .hasMessage(backup + " has 1 bad line, the first is line 1: it does not begin as an event");
        assertThat(home.answers()).containsExactly("a");
        assertThat(home.files.aside()).doesNotExist();
    }

    @Test
    void a_backup_is_found_by_day_file_name_or_path() {
        home.practise("a");
        home.open().append(Home.stamp(Home.DAY.plusDays(1)), Home.answer("b"));
        Path backup = home.files.backups().resolve("journal-2026-11-24.jsonl");

        assertThat(doctor.backup("2026-11-24")).contains(backup);
        assertThat(doctor.backup("journal-2026-11-24.jsonl")).contains(backup);
        assertThat(doctor.backup(backup.toString())).contains(backup);
        assertThat(doctor.backup("2026-11-25")).isEmpty();
    }
}
