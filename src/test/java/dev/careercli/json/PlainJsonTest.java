package dev.careercli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainJsonTest {
    private static final String LINE =
            "{\"crc\":\"1a2b3c4d\",\"v\":1,\"id\":\"0b5f\",\"at\":1764493200000,\"day\":\"2026-11-23\","
                    + "\"missed\":[\"alpha\",\"beta\"],\"answer\":\"It \\\"quotes\\\",\\nbreaks \\u00e9 and says na\u00efvet\u00e9 \uD83D\uDE00\","
                    + "\"empty\":\"\",\"none\":null,\"yes\":true,\"no\":false,\"minus\":-12,\"zero\":0,\"in\":{\"a\":[],\"b\":{}}}";

    private static @Nullable ObjectNode plain(byte[] bytes) {
        return PlainJson.object(bytes, 0, bytes.length);
    }

    private static @Nullable ObjectNode parsed(byte[] bytes) {
        try {
            return JsonTree.parsed(bytes, 0, bytes.length);
        } catch (IOException e) {
            return null;
        }
    }

    @Test
    void a_line_as_the_program_writes_it_is_read_as_the_parser_reads_it() {
        byte[] line = LINE.getBytes(StandardCharsets.UTF_8);

        assertThat(plain(line)).isNotNull().isEqualTo(parsed(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}x",
                "[]",
                "{ }",
                "{\"a\":1.5}",
                "{\"a\":1e3}",
                "{\"a\":01}",
                "{\"a\":-0}",
                "{\"a\":-}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{\"a\" :1}",
                "{\"a\":[1,]}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"open}",
                "{\"a\":12345678901234567890}",
                "{\"a\":tru}",
                "{\"a\":1",
                "{\"a\":\"\uFFFD\"}"
            })
    void what_is_not_plain_is_left_to_the_parser(String text) {
        assertThat(plain(text.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @Test
    void of_two_members_with_one_name_the_first_counts() {
        byte[] twice = "{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8);

        assertThat(plain(twice)).isNotNull().isEqualTo(parsed(twice));
    }

    @Property(tries = 3000)
    void no_damage_is_read_in_another_way_than_by_the_parser(
            @ForAll @IntRange(max = 400) int where, @ForAll byte what, @ForAll boolean cut) {
        byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
        int at = where % line.length;
        line[at] = what;
        byte[] damaged = cut ? java.util.Arrays.copyOf(line, at + 1) : line;

        ObjectNode read = plain(damaged);

        if (read != null) {
            assertThat(read).isEqualTo(parsed(damaged));
        }
    }
}
