package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.event.SampleEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    @Test
    void opening_and_reading_create_nothing() {
        Home home = new Home(folder.resolve("home"));

        assertThat(home.open().events()).isEmpty();
        assertThat(home.export()).isEmpty();
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void every_kind_of_event_is_read_again_by_the_next_process() {
        Home home = new Home(folder);
        Appended appended = home.open().append(Home.stamp(), SampleEvents.ofEveryKind());

        List<Recorded> read = home.open().events();
        assertThat(read).isEqualTo(appended.written());
        assertThat(read).extracting(Recorded::event).isEqualTo(SampleEvents.ofEveryKind());
    }

    @Test
    void seq_is_one_more_than_the_highest_that_any_process_wrote() {
        Home home = new Home(folder);
        Journal first = home.open();
        Journal second = home.open();

        first.append(Home.stamp(), Home.answer("a"));
        Appended b = second.append(Home.stamp(), Home.answer("b"));
        Appended c = first.append(Home.stamp(), List.of(Home.answer("c"), Home.answer("d")));

        assertThat(Home.answers(b.fromOthers())).containsExactly("a");
        assertThat(Home.answers(c.fromOthers())).containsExactly("b");
        assertThat(first.events()).extracting(r -> r.envelope().seq()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void events_of_one_home_carry_one_device_id_and_another_home_has_another() {
        Home here = new Home(folder.resolve("here"));
        Home there = new Home(folder.resolve("there"));

        List<Recorded> two = here.practise("a", "b");
        String other = there.practise("c").get(0).envelope().device();
        assertThat(two)
                .extracting(r -> r.envelope().device())
                .containsOnly(two.get(0).envelope().device());
        assertThat(other).isNotEqualTo(two.get(0).envelope().device());
    }

    @Test
    void a_clock_that_runs_backwards_does_not_change_the_order() {
        Home home = new Home(folder);
        Journal journal = home.open();
        journal.append(new Stamp(4_000_000_000_000L, Home.DAY.plusYears(50), null), Home.answer("first"));
        journal.append(new Stamp(-5, Home.DAY.minusYears(90), null), Home.answer("second"));

        List<Recorded> sorted = home.open().events().stream().sorted().toList();
        assertThat(Home.answers(sorted)).containsExactly("first", "second");
    }

    @Test
    void a_path_with_spaces_and_other_letters_works() {
        Home home = new Home(folder.resolve("my home \u00e9\u4e2d\uD83D\uDE00 'x'"));

        assertThat(home.practise("a")).hasSize(1);
        assertThat(home.answers()).containsExactly("a");
    }

    @Test
    void a_data_folder_that_is_a_symbolic_link_works_and_stays_one() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Home home = new Home(folder.resolve("home"));
        Files.createDirectory(folder.resolve("home"));
        Files.createSymbolicLink(home.files.data(), real);

        home.practise("a", "b");

        assertThat(home.files.data()).isSymbolicLink();
        assertThat(real.resolve("journal.jsonl")).exists();
        assertThat(home.answers()).containsExactly("a", "b");
    }

    @Test
    void a_journal_deleted_under_a_running_process_is_begun_again() throws IOException {
        Home home = new Home(folder);
        Journal journal = home.open();
        journal.append(Home.stamp(), Home.answer("gone"));
        Files.delete(home.files.journal());

        Appended appended = journal.append(Home.stamp(), Home.answer("new"));

        assertThat(appended.replaced()).isTrue();
        assertThat(Home.answers(journal.events())).containsExactly("new");
        assertThat(home.answers()).containsExactly("new");
    }

    @Test
    void a_journal_replaced_under_a_running_process_is_read_anew() {
        Home home = new Home(folder.resolve("one"));
        Home other = new Home(folder.resolve("two"));
        Journal journal = home.open();
        journal.append(Home.stamp(), Home.answer("old"));
        other.practise("x1", "x2");
        home.overwrite(other.bytes());

        Appended appended = journal.append(Home.stamp(), Home.answer("new"));

        assertThat(appended.replaced()).isTrue();
        assertThat(Home.answers(journal.events())).containsExactly("x1", "x2", "new");
        assertThat(appended.written().get(0).envelope().seq()).isEqualTo(3);
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_named() {
        Home home = new Home(folder);
        Home.write(home.files.data(), new byte[0]);

        assertThatThrownBy(() -> home.practise("a"))
                .isInstanceOf(JournalFailure.NoFolder.class)
                .hasMessage("cannot make the folder " + home.files.data() + ": a file stands there");
    }

    @Test
    void an_unknown_event_stays_byte_for_byte_through_writing_export_and_import() {
        Home home = new Home(folder.resolve("one"));
        home.practise("a");
        byte[] unknown = LineFrame.seal(("{\"v\":1,\"id\":\"00000000-0000-4000-8000-000000000001\",\"device\":\"zzzz\","
                        + "\"seq\":9,\"at\":0,\"day\":\"2026-11-23\",\"kind\":\"badge-won\",\"x\": [1.50, null]}")
                .getBytes(StandardCharsets.UTF_8));
        String line = new String(unknown, StandardCharsets.UTF_8);
        home.overwrite(
                (new String(home.bytes(), StandardCharsets.UTF_8) + line + "\n").getBytes(StandardCharsets.UTF_8));

        home.open().append(Home.stamp(), Home.answer("b"));

        assertThat(home.open().events()).extracting(Recorded::event).contains(new Event.Unknown("badge-won"));
        assertThat(home.open().events().get(2).envelope().seq()).isEqualTo(10);
        Home copy = new Home(folder.resolve("two"));
        copy.open().importFrom(Home.stamp(), Path.of("-"), new java.io.ByteArrayInputStream(home.export().getBytes(StandardCharsets.UTF_8)), Home.ANY);
        assertThat(copy.export()).isEqualTo(home.export()).contains(line);
    }
}
