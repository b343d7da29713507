package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.event.Event;
import dev.careercli.event.Moved;
import dev.careercli.event.Projection;
import dev.careercli.event.Recorded;
import dev.careercli.event.SampleEvents;
import dev.careercli.event.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            home.open().importFrom(Home.stamp(), Path.of("-"), stream(export), Home.ANY);
        }
        return home;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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

        assertThatThrownBy(() -> home.open()
                        .importFrom(Home.stamp(), Path.of("later.jsonl"), new ByteArrayInputStream(line), Home.ANY))
                .isInstanceOf(JournalFailure.NewerFormat.class)
                .hasMessage("later.jsonl is of journal format 4; this version knows formats up to 1");
    }

    @Test
    void an_empty_file_imports_nothing_and_creates_nothing() {
        Home home = new Home(folder.resolve("home"));

        assertThat(home.open()
                        .importFrom(Home.stamp(), Path.of("-"), InputStream.nullInputStream(), Home.ANY)
                        .written())
                .isEmpty();
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void an_export_with_other_line_ends_or_a_mark_of_byte_order_comes_in_whole() throws IOException {
        String export = homeOf(SampleEvents.ofEveryKind()).export();

        assertThat(merged(export.replace("\n", "\r\n")).export()).isEqualTo(export);
        assertThat(merged("\uFEFF" + export).export()).isEqualTo(export);
        assertThat(merged("\uFEFF" + export.replace("\n", "\r\n") + "\r\n").export())
                .isEqualTo(export);
        assertThat(merged(export.strip()).export()).isEqualTo(export);
    }

    @Test
    void what_could_steer_a_terminal_leaves_the_program_as_escapes_and_means_the_same() throws IOException {
        String nasty = "a\u0001b\u007fc\u0085d\u009be\u061cf\u200eg\u202eh\u2066i\u2028j\ufeffk";
        Home home = homeOf(List.of(Home.answer(nasty)));

        assertThat(home.export()).matches("[ -~\n]+");
        assertThat(home.answers()).containsExactly(nasty);
        assertThat(merged(home.export()).answers()).containsExactly(nasty);
        assertThat(merged(home.export()).export()).isEqualTo(home.export());
    }

    private static String line(String members) {
        return new String(
                LineFrame.seal(("{" + members + "}").getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static String event(String seq, String at, String day, String rest) {
        return line("\"v\":1,\"id\":\"" + Home.nextId() + "\",\"device\":\"0123456789ab\",\"seq\":" + seq + ",\"at\":"
                + at + ",\"day\":\"" + day + "\"," + rest);
    }

    private static final String FINE = "\"kind\":\"setting-changed\",\"name\":\"x\"";

    static List<String> hostile() {
        String deep = "[".repeat(900) + "]".repeat(900);
        String answered = "\"career\":\"wiki\",\"kind\":\"answered\",\"question\":\"wiki-bot\",\"revision\":%s,"
                + "\"mode\":\"typed\",\"rating\":%s,\"answerMillis\":%s,\"algorithm\":\"fsrs-6\",\"parameters\":\"default\"";
        return List.of(
                event(Long.toString(Long.MAX_VALUE), "1", "2026-11-23", FINE),
                event("1000000000001", "1", "2026-11-23", FINE),
                event("0", "1", "2026-11-23", FINE),
                event("-1", "1", "2026-11-23", FINE),
                event("1", "-9999999999999", "2026-11-23", FINE),
                event("1", Long.toString(Long.MAX_VALUE), "2026-11-23", FINE),
                event("1", "1", "+999999999-12-31", FINE),
                event("1", "1", "-0001-01-01", FINE),
                event("1", "1", "9999-12-31", FINE),
                event("1", "1", "2026-02-30", FINE),
                event("99999999999999999999", "1", "2026-11-23", FINE),
                event("1.5", "1", "2026-11-23", FINE),
                event("1", "1", "2026-11-23", "\"kind\":\"plan-set\",\"career\":\"wiki\",\"start\":\"+99999-01-01\""),
                event("1", "1", "2026-11-23", "\"kind\":\"plan-set\",\"career\":\"wiki\",\"hours\":999"),
                event("1", "1", "2026-11-23", answered.formatted("0", "3", "1")),
                event("1", "1", "2026-11-23", answered.formatted("1", "9", "1")),
                event("1", "1", "2026-11-23", answered.formatted("1", "3", "-5")),
                event("1", "1", "2026-11-23", FINE + ",\"x\":" + deep),
                event(
                        "1",
                        "1",
                        "2026-11-23",
                        "\"kind\":\"points-written\",\"career\":\"wiki\",\"privateQuestion\":\"own-1\",\"points\":["
                                + "\"p\",".repeat(9_999) + "\"p\"]"),
                FINE,
                line(FINE),
                "null",
                "\u0000".repeat(100),
                line(
                        "\"v\":1,\"id\":\"not-an-id\",\"device\":\"0123456789ab\",\"seq\":1,\"at\":1,\"day\":\"2026-11-23\","
                                + FINE),
                event("1", "1", "2026-11-23", FINE).replace("\"name\"", "\"nam\u00e9\""),
                "{\"crc\":\"00000000\"," + event("1", "1", "2026-11-23", FINE).substring(1),
                "\uFFFE".repeat(50));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_line_is_refused_with_its_number_and_a_reason_and_nothing_is_changed(String line) throws IOException {
        Home home = homeOf(List.of(Home.answer("mine")));
        byte[] before = home.bytes();
        String file = homeOf(List.of(Home.answer("fine"))).export() + line + "\n";

        assertThatThrownBy(() -> home.open().importFrom(Home.stamp(), Path.of("file"), stream(file), Home.ANY))
                .isInstanceOf(JournalFailure.Corrupt.class)
                .hasMessageStartingWith("file has 1 bad line, the first is line 2: ");
        assertThat(home.bytes()).isEqualTo(before);
    }

    @Test
    void a_line_without_an_end_is_refused_in_bounded_memory() throws IOException {
        Home home = home();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        };

        assertThatThrownBy(() -> home.open().importFrom(Home.stamp(), Path.of("file"), endless, Home.ANY))
                .hasMessage("file has 1 bad line, the first is line 1: it is longer than 16 MB");
    }

    @Test
    void what_a_later_version_may_have_written_is_kept_byte_for_byte() throws IOException {
        String kind = event("1", "1", "2026-11-23", "\"kind\":\"sung\",\"song\":{\"a\":[1,2.5e3]}");
        String mode = event(
                "2",
                "1",
                "2026-11-23",
                "\"career\":\"wiki\",\"kind\":\"answered\",\"question\":\"wiki-bot\","
                        + "\"revision\":1,\"mode\":\"sung\",\"rating\":3,\"answerMillis\":1,\"algorithm\":\"f\",\"parameters\":\"d\"");
        String verdict = event(
                "3",
                "1",
                "2026-11-23",
                "\"career\":\"wiki\",\"kind\":\"fit-taken\",\"answers\":{},"
                        + "\"level\":\"SPLENDID\",\"model\":\"m\",\"guideRevision\":1");
        String all = String.join("\n", kind, mode, verdict) + "\n";

        Home home = merged(all);
        assertThat(home.export()).isEqualTo(all);
        assertThat(home.open().events()).allMatch(r -> r.event() instanceof Event.Unknown);
        assertThat(new Doctor(home.files).check().unknown()).containsExactly("sung", "answered", "fit-taken");
    }

    @Test
    void a_journal_that_holds_such_a_number_already_goes_on_working() throws IOException {
        Home home = homeOf(List.of(Home.answer("first")));
        home.overwrite((new String(home.bytes(), StandardCharsets.UTF_8)
                        + event(Long.toString(Long.MAX_VALUE), "1", "2026-11-23", FINE) + "\n"
                        + event("7", "1", "+999999999-12-31", FINE) + "\n")
                .getBytes(StandardCharsets.UTF_8));

        home.open().append(Home.stamp(), Home.answer("second"));

        List<Recorded> events = home.open().events();
        assertThat(events).hasSize(4);
        assertThat(events.get(3).envelope().seq()).isEqualTo(8);
        assertThat(home.open().badLines()).isEmpty();
    }
}
