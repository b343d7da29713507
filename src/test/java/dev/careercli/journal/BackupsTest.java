package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path folder;

    @Test
    void the_first_write_of_a_day_keeps_the_journal_as_it_was_before() {
        Home home = new Home(folder);
        Journal journal = home.open();
        journal.append(Home.stamp(), Home.answer("a"));
        byte[] dayOne = home.bytes();
        LocalDate next = Home.DAY.plusDays(1);
        journal.append(Home.stamp(next), Home.answer("b"));
        journal.append(Home.stamp(next), Home.answer("c"));

        // Before the very first write there is nothing to copy, so that one is copied after it.
        Path first = home.files.backups().resolve("journal-2026-11-23.jsonl");
        Path second = home.files.backups().resolve("journal-2026-11-24.jsonl");
        assertThat(Home.in(home.files.backups())).containsExactly(first, second);
        assertThat(Home.read(first)).isEqualTo(dayOne);
        assertThat(Home.read(second)).isEqualTo(dayOne);
    }

    @Test
    void backups_are_thinned_as_they_are_made() {
        Home home = new Home(folder);
        Journal journal = home.open();
        for (int day = 0; day < 30; day++) {
            journal.append(Home.stamp(Home.DAY.plusDays(day)), Home.answer("a" + day));
        }

        assertThat(Home.in(home.files.backups())).hasSizeLessThan(30).hasSizeGreaterThan(12);
    }

    @Test
    void a_backup_that_cannot_be_made_is_told_and_the_answer_is_saved() throws IOException {
        Home home = new Home(folder);
        home.practise("a");
        Files.move(home.files.backups(), folder.resolve("elsewhere"));
        Files.writeString(home.files.backups(), "in the way");

        Appended appended = home.open().append(Home.stamp(Home.DAY.plusDays(1)), Home.answer("b"));

        assertThat(appended.notices()).hasSize(1).first().isInstanceOf(Notice.NoBackup.class);
        assertThat(appended.notices().get(0).sentence()).contains("journal-2026-11-24.jsonl");
        assertThat(home.answers()).containsExactly("a", "b");
    }

    @Test
    void other_files_in_the_folder_are_left_alone() throws IOException {
        Home home = new Home(folder);
        home.practise("a");
        Files.createDirectories(home.files.backups());
        Path mine = home.files.backups().resolve("journal-2026-13-45.jsonl");
        Files.writeString(mine, "mine");
        for (int day = 1; day < 16; day++) {
            home.open().append(Home.stamp(Home.DAY.plusDays(day)), Home.answer("b"));
        }

        assertThat(mine).hasContent("mine");
        assertThat(new Backups(home.files).all()).doesNotContainValue(mine);
    }
}
