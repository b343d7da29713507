package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.event.Event;
import dev.careercli.event.Moved;
import dev.careercli.event.Projection;
import dev.careercli.event.SampleEvents;
import dev.careercli.event.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    Path folder;

    private final List<Path> scratch = new ArrayList<>();

    @Provide
    Arbitrary<List<Event>> events() {
        return Arbitraries.of(SampleEvents.ofEveryKind()).list().ofMaxSize(4);
    }

    private Home home() throws IOException {
        Path made = Files.createTempDirectory("career-import");
        scratch.add(made);
        return new Home(made);
    }

    private Home homeOf(List<Event> events) throws IOException {
        Home home = home();
        if (!events.isEmpty()) {
            home.open().append(Home.stamp(), events);
        }
        return home;
    }

    /** A new home that took in these exports one after the other. */
    private Home merged(String... exports) throws IOException {
        Home home = home();
        for (String export : exports) {
            home.open().importFrom(Home.stamp(), Path.of("-"), export.getBytes(StandardCharsets.UTF_8), Home.ANY);
        }
        return home;
    }

    private static State stateOf(Home home) {
        return Projection.of(home.open().events(), Moved.NONE);
    }

    @AfterTry
    void sweep() throws IOException {
        for (Path made : scratch) {
            try (var files = Files.walk(made)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        scratch.clear();
    }

    @Property(tries = 6)
    void merging_is_the_same_in_any_order_any_grouping_and_any_number_of_times(
            @ForAll("events") List<Event> first,
            @ForAll("events") List<Event> second,
            @ForAll("events") List<Event> third)
            throws IOException {
        String a = homeOf(first).export();
        String b = homeOf(second).export();
        String c = homeOf(third).export();
        Home abc = merged(a, b, c);

        assertThat(merged(c, a, b).export()).isEqualTo(abc.export());
        assertThat(merged(a, merged(b, c).export()).export()).isEqualTo(abc.export());
        assertThat(merged(merged(a, b).export(), c, a, a).export()).isEqualTo(abc.export());
        assertThat(stateOf(merged(b, c, a))).isEqualTo(stateOf(abc));
    }

    @Property(tries = 10)
    void export_then_import_into_an_empty_home_then_export_gives_the_same_bytes(@ForAll("events") List<Event> events)
            throws IOException {
        String export = homeOf(events).export();

        assertThat(merged(export).export()).isEqualTo(export);
    }

    @Test
    void two_machines_merged_either_way_show_the_same_state() {
        Home laptop = new Home(folder.resolve("laptop"));
        Home desk = new Home(folder.resolve("desk"));
        laptop.practise("a", "b");
        desk.practise("c");
        Path fromLaptop = folder.resolve("laptop.jsonl");
        Path fromDesk = folder.resolve("desk.jsonl");
        Home.write(fromLaptop, laptop.export().getBytes(StandardCharsets.UTF_8));
        Home.write(fromDesk, desk.export().getBytes(StandardCharsets.UTF_8));

        Appended toDesk = desk.open().importFrom(Home.stamp(), fromLaptop, Home.ANY);
        laptop.open().importFrom(Home.stamp(), fromDesk, Home.ANY);

        assertThat(toDesk.written()).hasSize(2);
        assertThat(stateOf(laptop)).isEqualTo(stateOf(desk));
        assertThat(laptop.export()).isEqualTo(desk.export());
        assertThat(desk.open().importFrom(Home.stamp(), fromLaptop, Home.ANY).written())
                .isEmpty();
        assertThat(laptop.practise("d").get(3).envelope().seq()).isEqualTo(3);
    }

    @Test
    void a_file_with_a_bad_line_is_refused_whole() {
        Home home = new Home(folder);
        home.practise("a");
        Path file = folder.resolve("in.jsonl");
        String bad = home.export() + "{\"crc\":\"00000000\",\"v\":1}\n" + "half";
        Home.write(file, bad.getBytes(StandardCharsets.UTF_8));
        Home other = new Home(folder.resolve("other"));

        assertThatThrownBy(() -> other.open().importFrom(Home.stamp(), file, Home.ANY))
                .isInstanceOfSatisfying(
                        JournalFailure.Corrupt.class,
                        e -> assertThat(e.lines()).extracting(BadLine::number).containsExactly(2L, 3L));
        assertThat(other.files.data()).doesNotExist();
    }

    @Test
    void a_file_of_a_newer_format_is_refused_naming_it() {
        Home home = new Home(folder);
        byte[] line = LineFrame.seal("{\"v\":4}".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> home.open().importFrom(Home.stamp(), Path.of("later.jsonl"), line, Home.ANY))
                .isInstanceOf(JournalFailure.NewerFormat.class)
                .hasMessage("later.jsonl is of journal format 4; this version knows formats up to 1");
    }

    @Test
    void an_empty_file_imports_nothing_and_creates_nothing() {
        Home home = new Home(folder.resolve("home"));

        assertThat(home.open()
                        .importFrom(Home.stamp(), Path.of("-"), new byte[0], Home.ANY)
                        .written())
                .isEmpty();
        assertThat(folder.resolve("home")).doesNotExist();
    }
}
