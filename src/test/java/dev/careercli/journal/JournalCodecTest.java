package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.SampleEvents;
import dev.careercli.journal.JournalCodec.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JournalCodecTest {
    private static final Recorded ANSWER = SampleEvents.recorded(7, "0123456789ab", Home.answer("it is \u00e9 \"x\""));

    private static byte[] sealed(String object) {
        return LineFrame.seal(object.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_kind_of_event_comes_back_as_it_was() throws Unreadable {
        long seq = 1;
        for (Event event : SampleEvents.ofEveryKind()) {
            Recorded recorded = SampleEvents.recorded(seq++, "aaaa", event);
            assertThat(JournalCodec.decode(JournalCodec.encode(recorded))).isEqualTo(recorded);
        }
        Recorded undone = SampleEvents.recorded(seq, "aaaa", new Event.Undone(SampleEvents.id(1, "aaaa")));
        assertThat(JournalCodec.decode(JournalCodec.encode(undone))).isEqualTo(undone);
    }

    @Test
    void a_line_is_plain_json_with_the_checksum_of_the_rest_first() throws Exception {
        String line = new String(JournalCodec.encode(ANSWER), StandardCharsets.UTF_8);

        assertThat(line).doesNotContain("\n").startsWith("{\"crc\":\"").contains(",\"v\":1,\"id\":\"");
        JsonNode tree = new ObjectMapper().readTree(line);
        assertThat(tree.fieldNames().next()).isEqualTo("crc");
        assertThat(tree.path("answer").asText()).isEqualTo("it is \u00e9 \"x\"");
        CRC32C crc = new CRC32C();
        crc.update(line.substring(line.indexOf(",") + 1).getBytes(StandardCharsets.UTF_8));
        assertThat(tree.path("crc").asText()).isEqualTo(String.format("%08x", crc.getValue()));
    }

    @Test
    void the_checksum_is_the_published_castagnoli_one() {
        // RFC 3720, B.4: the check value of 32 bytes of zero is aa 36 91 8a, least significant byte first.
        CRC32C crc = new CRC32C();
        crc.update(new byte[32]);

        assertThat(crc.getValue()).isEqualTo(0x8a9136aaL);
    }

    @Property(tries = 300)
    void any_text_comes_back_as_typed(@ForAll String text) throws Unreadable {
        Recorded recorded = SampleEvents.recorded(1, "aaaa", Home.answer(text));
        String back = Objects.requireNonNull(((ReviewEvent.Answered)
                        JournalCodec.decode(JournalCodec.encode(recorded)).event())
                .answer());

        // A half surrogate pair has no UTF-8 form; everything else is kept.
        String expected = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
        assertThat(back).isEqualTo(expected);
    }

    @Test
    void a_newer_format_is_named_and_not_guessed_at() {
        byte[] line = sealed("{\"v\":2,\"what\":\"ever\"}");

        assertThatThrownBy(() -> JournalCodec.decode(line))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.newerFormat()).isEqualTo(2));
    }

    @Test
    void a_kind_or_a_value_of_a_later_version_is_an_unknown_event() throws Unreadable {
        String envelope = "\"v\":1,\"id\":\"00000000-0000-4000-8000-000000000001\",\"device\":\"aaaa\",\"seq\":1,"
                + "\"at\":0,\"day\":\"2026-11-23\"";

        for (String rest : List.of(
                "\"kind\":\"badge-won\",\"badge\":{\"n\":[1.5,null,true]}",
                "\"kind\":\"fit-taken\"",
                "\"kind\":\"answered\",\"question\":\"a\",\"mode\":\"telepathy\"")) {
            Event event = JournalCodec.decode(sealed("{" + envelope + "," + rest + "}"))
                    .event();
            assertThat(event).isInstanceOf(Event.Unknown.class);
        }
    }

    @Test
    void a_line_whose_envelope_makes_no_sense_is_unreadable() {
        assertThatThrownBy(() -> JournalCodec.decode(sealed("{\"v\":1,\"kind\":\"undone\"}")))
                .isInstanceOf(Unreadable.class)
                .hasMessage("its checksum is right, but it is no event: 'id' is missing");
        assertThatThrownBy(() -> JournalCodec.decode(new byte[12])).hasMessage("it holds only zero bytes");
        assertThatThrownBy(() -> JournalCodec.decode(new byte[0])).hasMessage("it is empty");
    }

    @Test
    void a_flipped_bit_at_any_position_is_seen() {
        byte[] line = JournalCodec.encode(ANSWER);
        for (int at = 0; at < line.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = line.clone();
                flipped[at] ^= (byte) (1 << bit);
                assertThatThrownBy(() -> JournalCodec.decode(flipped)).isInstanceOf(Unreadable.class);
            }
        }
    }
}
