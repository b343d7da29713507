package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is lost when the file is damaged: the damaged line, and never more. */
class DamageTest {
    private static final List<String> ALL = List.of("one", "two", "three", "four", "five");

    @TempDir
    Path folder;

    private Home home;
    private byte[] whole;

    @BeforeEach
    void five_answers() {
        home = new Home(folder);
        home.practise("one", "two", "three", "four", "five");
        whole = home.bytes();
    }

    private int lineStart(int number) {
        int at = 0;
        for (int line = 1; line < number; line++) {
            at = indexOfFeed(at) + 1;
        }
        return at;
    }

    private int indexOfFeed(int from) {
        int at = from;
        while (whole[at] != '\n') {
            at++;
        }
        return at;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void cut_at_any_byte_of_the_last_three_lines_the_whole_lines_before_survive() {
        for (int length = lineStart(3); length <= whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);

            Scan scan = new Scan(home.files.journal(), cut, 1);
            assertThat(Home.answers(scan.events())).isEqualTo(ALL.subList(0, wholeLines(cut)));
            assertThat(scan.badLines()).isEmpty();
        }
    }

    @Test
    void whatever_byte_it_was_cut_at_the_next_write_heals() {
        for (int length = lineStart(3); length <= whole.length; length++) {
            // Every byte near the ends of a line, and some between: each healing syncs the disk several times.
            boolean nearAnEnd = Math.abs(length - indexOfFeed(Math.max(0, length - 3))) < 4;
            if (!nearAnEnd && length % 37 != 0) {
                continue;
            }
            byte[] cut = Arrays.copyOf(whole, length);
            List<String> left = ALL.subList(0, wholeLines(cut));
            home.overwrite(cut);

            Appended appended = home.open().append(Home.stamp(), Home.answer("after"));

            boolean torn = cut[length - 1] != '\n' && cut[length - 1] != '}';
            assertThat(appended.notices()).hasSize(torn ? 1 : 0);
            assertThat(home.answers()).startsWith(left.toArray(new String[0])).hasSize(left.size() + 1);
            assertThat(home.open().badLines()).isEmpty();
        }
    }

    /** A last line that lacks nothing but its line feed counts. */
    private static int wholeLines(byte[] bytes) {
        int lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return bytes[bytes.length - 1] == '}' && bytes[bytes.length - 2] != '[' ? lines + 1 : lines;
    }

    @Test
    void the_bytes_of_a_torn_line_are_kept_in_a_file_that_the_notice_names() {
        byte[] torn = "{\"crc\":\"0011".getBytes(StandardCharsets.US_ASCII);
        home.overwrite(joined(whole, torn));

        Appended appended = home.open().append(Home.stamp(), Home.answer("after"));

        Notice.TornLineMoved notice = (Notice.TornLineMoved) appended.notices().get(0);
        assertThat(Home.read(notice.aside())).isEqualTo(torn);
        assertThat(notice.sentence())
                .contains("12 bytes")
                .contains(notice.aside().toString());
        assertThat(home.answers()).containsExactly("one", "two", "three", "four", "five", "after");
    }

    @Test
    void a_tail_of_zero_bytes_is_a_torn_line() {
        home.overwrite(joined(whole, new byte[4096]));

        assertThat(home.answers()).hasSize(5);
        assertThat(home.practise("after")).hasSize(6);
        assertThat(home.open().badLines()).isEmpty();
    }

    @Test
    void a_flipped_bit_at_any_position_of_a_line_loses_at_most_that_line() {
        int from = lineStart(3);
        int to = lineStart(4);
        for (int at = from; at < to; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << bit);

                Scan scan = new Scan(home.files.journal(), flipped, 1);
                assertThat(scan.badLines().get(0).number()).isEqualTo(3);
                // Where the line feed itself is hit, both lines around it are still found.
                assertThat(Home.answers(scan.events()))
                        .isEqualTo(at == to - 1 ? ALL : List.of("one", "two", "four", "five"));
            }
        }
    }

    @Test
    void a_flipped_bit_in_the_very_last_line_feed_loses_nothing_before_or_after_the_next_write() {
        for (int bit = 0; bit < 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[whole.length - 1] ^= (byte) (1 << bit);
            home.overwrite(flipped);

            home.open().append(Home.stamp(), Home.answer("after"));

            assertThat(home.answers()).containsExactly("one", "two", "three", "four", "five", "after");
            assertThat(home.open().badLines()).hasSize(1);
        }
    }

    @Test
    void a_bad_line_is_named_by_its_number_and_reason_and_is_not_touched() {
        byte[] junk = "not an event\n".getBytes(StandardCharsets.US_ASCII);
        int at = lineStart(2);
        byte[] damaged = joined(Arrays.copyOf(whole, at), junk, Arrays.copyOfRange(whole, at, whole.length));
        home.overwrite(damaged);

        assertThat(home.open().badLines()).containsExactly(new BadLine(2, "it does not begin as an event", 0));
        home.practise("after");
        assertThat(Arrays.copyOf(home.bytes(), damaged.length)).isEqualTo(damaged);
        assertThat(home.answers()).hasSize(6);
    }

    @Test
    void an_editor_that_turned_line_feeds_into_crlf_loses_nothing() {
        String text = new String(whole, StandardCharsets.UTF_8).replace("\n", "\r\n");
        home.overwrite(text.getBytes(StandardCharsets.UTF_8));

        assertThat(home.answers()).containsExactly("one", "two", "three", "four", "five");
        assertThat(home.open().badLines()).isEmpty();
    }

    @Test
    void a_journal_of_a_newer_format_is_refused_and_never_written() {
        byte[] newer = joined(
                whole, LineFrame.seal("{\"v\":3,\"new\":true}".getBytes(StandardCharsets.UTF_8)), new byte[] {'\n'});
        Journal early = home.open();
        home.overwrite(newer);

        assertThatThrownBy(() -> home.open())
                .isInstanceOfSatisfying(
                        JournalFailure.NewerFormat.class,
                        e -> assertThat(e.format()).isEqualTo(3));
        assertThatThrownBy(() -> early.append(Home.stamp(), Home.answer("x")))
                .isInstanceOf(JournalFailure.NewerFormat.class);
        assertThat(home.bytes()).isEqualTo(newer);
    }
}
