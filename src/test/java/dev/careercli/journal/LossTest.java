package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal that lost events while something beside it still holds them. */
class LossTest {
    private static final LocalDate DAY = Home.DAY;

    @TempDir
    Path folder;

    private Home home;
    private Doctor doctor;

    @BeforeEach
    void home() {
        home = new Home(folder);
        doctor = new Doctor(home.files, Duration.ofMillis(300));
    }

    private void practiseOn(int firstDay, int days) {
        for (int day = firstDay; day < firstDay + days; day++) {
            home.open().append(Home.stamp(DAY.plusDays(day)), Home.answer("of day " + day));
        }
    }

    private void lose(String how) throws IOException {
        switch (how) {
            case "emptied" -> home.overwrite(new byte[0]);
            case "deleted" -> Files.delete(home.files.journal());
            case "zeros" -> home.overwrite(new byte[home.bytes().length]);
            case "zeros and a line feed" -> {
                byte[] zeros = new byte[home.bytes().length];
                zeros[zeros.length - 1] = '\n';
                home.overwrite(zeros);
            }
            case "cut in half" -> home.overwrite(Arrays.copyOf(home.bytes(), home.bytes().length / 2));
            default -> throw new IllegalArgumentException(how);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"emptied", "deleted", "zeros", "zeros and a line feed", "cut in half"})
    void a_loss_is_not_sound_while_a_backup_holds_what_is_gone(String how) throws IOException {
        practiseOn(0, 6);
        assertThat(doctor.check().isSound()).isTrue();
        lose(how);

        Health health = doctor.check();

        assertThat(health.isSound()).isFalse();
        Health.Lost lost = Objects.requireNonNull(health.lost());
        assertThat(lost.day()).isEqualTo(DAY.plusDays(5));
        assertThat(lost.events()).isEqualTo(5);
        assertThat(lost.missingHere()).isPositive();
        assertThat(new Alarm(home.files, home.open()).lost()).contains(lost);
        doctor.restore(lost.backup(), 9);
        assertThat(home.open().events()).hasSize(5);
        assertThat(doctor.check().isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"emptied", "deleted", "zeros"})
    void weeks_of_use_after_a_loss_thin_no_backup_away_that_alone_holds_something(String how) throws IOException {
        practiseOn(0, 20);
        lose(how);
        practiseOn(20, 60);

        Health.Lost lost = Objects.requireNonNull(doctor.check().lost());
        assertThat(lost.missingHere()).isEqualTo(19);
        Set<UUID> all = new HashSet<>();
        new Backups(home.files).all().values().forEach(backup -> all.addAll(EventIds.in(backup)));
        assertThat(all).hasSizeGreaterThanOrEqualTo(19 + 59);
        assertThat(new Backups(home.files).all()).hasSizeLessThan(40);
    }

    @Test
    void a_journal_of_zeros_without_any_backup_is_not_sound() {
        home.practise("a");
        home.overwrite(new byte[4096]);
        Home.in(home.files.backups())
                .forEach(backup -> assertThat(backup.toFile().delete()).isTrue());

        assertThat(doctor.check().zeros()).isTrue();
        assertThat(doctor.check().isSound()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journal.sync-conflict-20261129-101500-ABCDEFG.jsonl",
                "journal (conflicted copy 2026-11-29).jsonl",
                "journal (1).jsonl",
                "journal.jsonl~",
                "journal-LAPTOP.jsonl",
                ".journal.jsonl.swo",
                "Kopie von Tagebuch",
                "backups/journal-2026-11-23 (1).jsonl",
                ".stversions/journal~20261129.jsonl"
            })
    void copies_beside_the_journal_are_found_counted_and_forgotten(String name) throws IOException {
        home.practise("a");
        byte[] copy = home.bytes();
        Home other = new Home(folder.resolve("other"));
        other.practise("secret words");
        Path stray = home.files.data().resolve(name);
        Home.write(
                stray,
                (new String(copy, StandardCharsets.UTF_8) + new String(other.bytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));

        Health health = doctor.check();
        assertThat(health.copies()).containsExactly(new Health.Copy(stray, 2, 1));
        assertThat(health.isSound()).isFalse();
        new Forget(home.files, Duration.ofMillis(300)).answers();
        assertThat(Files.readString(stray)).doesNotContain("secret words");
        new Forget(home.files, Duration.ofMillis(300)).all();
        assertThat(stray).doesNotExist();
    }

    @Test
    void a_copy_that_holds_nothing_else_is_told_and_sound() throws IOException {
        home.practise("a");
        Path copy = home.files.data().resolve("journal (1).jsonl");
        Home.write(copy, home.bytes());
        dev.careercli.files.PrivateFiles.narrow(copy);
        Home.write(home.files.data().resolve("notes.txt"), "my notes".getBytes(StandardCharsets.UTF_8));

        assertThat(doctor.check().copies()).hasSize(1);
        assertThat(doctor.check().isSound()).isTrue();
    }

    @Test
    void a_backup_holds_whole_lines_only_and_one_with_a_bad_line_gives_back_the_rest() {
        practiseOn(0, 2);
        home.overwrite((new String(home.bytes(), StandardCharsets.UTF_8) + "junk\n").getBytes(StandardCharsets.UTF_8));
        practiseOn(2, 1);
        Path backup = Objects.requireNonNull(doctor.check().newest()).backup();
        assertThat(new String(Home.read(backup), StandardCharsets.UTF_8)).doesNotContain("junk");

        Home.write(
                backup,
                ("junk\n" + new String(Home.read(backup), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        Doctor.Restored restored = doctor.restore(backup, 9);
        assertThat(restored.events()).isEqualTo(2);
        assertThat(restored.leftOut()).hasSize(1);
        doctor.repair(10);
        assertThat(doctor.check().needsRepair()).isFalse();
    }

    @Test
    void forgetting_all_through_a_link_erases_what_it_names() throws IOException {
        home.practise("my secret words");
        Path elsewhere = folder.resolve("drive/journal.jsonl");
        Files.createDirectories(folder.resolve("drive"));
        Files.move(home.files.journal(), elsewhere);
        Files.createSymbolicLink(home.files.journal(), elsewhere);
        Path hard = folder.resolve("hard.jsonl");
        Files.createLink(hard, elsewhere);

        assertThat(new Forget(home.files, Duration.ofMillis(300)).answers().left())
                .containsExactly(home.files.journal());
        Files.delete(hard);
        Files.createLink(hard, elsewhere);
        new Forget(home.files, Duration.ofMillis(300)).all();

        assertThat(elsewhere).doesNotExist();
        assertThat(hard).isEmptyFile();
        assertThat(Files.exists(home.files.journal(), java.nio.file.LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "lost link", "pipe", "device"})
    @Timeout(20)
    void what_stands_in_the_place_of_the_journal_or_its_lock_is_told_before_it_is_opened(String what)
            throws IOException, InterruptedException {
        for (Path place : java.util.List.of(home.files.journal(), home.files.lock())) {
            home.practise("a");
            Files.delete(place);
            switch (what) {
                case "folder" -> Files.createDirectory(place);
                case "lost link" -> Files.createSymbolicLink(place, Path.of("gone/away"));
                case "pipe" ->
                    assertThat(new ProcessBuilder("mkfifo", place.toString())
                                    .start()
                                    .waitFor())
                            .isZero();
                default -> Files.createSymbolicLink(place, Path.of("/dev/zero"));
            }

            assertThatThrownBy(() -> home.open().prepare())
                    .isInstanceOf(JournalFailure.NotAFile.class)
                    .hasMessageStartingWith(place + " is a ");
            assertThatThrownBy(() -> home.open().append(Home.stamp(), Home.answer("b")))
                    .isInstanceOf(JournalFailure.NotAFile.class);
            assertThatThrownBy(doctor::check).isInstanceOf(JournalFailure.NotAFile.class);
            Files.delete(place);
        }
    }
}
