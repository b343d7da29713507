package dev.careercli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.schedule.CardState;
import dev.careercli.schedule.StudyDays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayLinesTest {
    @Test
    void a_line_becomes_its_states_with_every_digit() {
        String line = """
                {"id":"a","config":{"desired_retention":0.9,"learning_steps":["1m","10m"],"enable_fuzz":false},\
                "reviews":[{"at":"2026-01-05T00:30:00.000Z","rating":2},{"at":"2026-01-05T00:35:30Z","rating":4}]}""";

        assertThat(replayed(line)).isEqualTo("""
                        {"id":"a","states":[\
                        {"s":1.2931,"d":5.112170705601055,"state":"Learning","step":0,"days":0,\
                        "due":"2026-01-05T00:35:30.000Z"},\
                        {"s":2.2981513617969918,"d":3.464114297554884,"state":"Review","step":0,"days":2,\
                        "due":"2026-01-07T00:35:30.000Z"}]}""");
    }

    @Test
    void a_missing_config_is_that_of_published_schedulers() {
        ReplayLines.Line line = ReplayLines.read(1, "{\"id\":\"a\",\"reviews\":[]}");

        assertThat(line).isEqualTo(new ReplayLines.Ready(new Replay.Sequence("a", Replay.PUBLISHED, List.of())));
        assertThat(Replay.PUBLISHED.learning().words()).isEqualTo("1m 10m");
        assertThat(Replay.PUBLISHED.relearning().words()).isEqualTo("10m");
    }

    @Test
    void recorded_vectors_are_read_as_they_are() throws IOException {
        try (InputStream in = ReplayLinesTest.class.getResourceAsStream("/fsrs/fsrs6_public.jsonl")) {
            assertThat(in).isNotNull();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(lines).hasSize(40);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(ReplayLines.read(i + 1, lines.get(i))).isInstanceOf(ReplayLines.Ready.class);
            }
        }
    }

    @Test
    void an_instant_keeps_digits_below_the_millisecond() {
        Replay.State state =
                new Replay.State(1, 1, CardState.REVIEW, 0, 1, Instant.parse("2026-01-05T00:30:00.000001Z"));

        assertThat(ReplayLines.write("a", List.of(state))).contains("\"2026-01-05T00:30:00.000001Z\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    [] | the line is not an object
                    {"reviews":[]} | id is missing
                    {"id":"a"} | reviews is missing
                    {"id":"a","reviews":[]} {} | more follows after the object
                    {"id":"a","reviews":[{"rating":3}]} | review 1 at is missing
                    {"id":"a","reviews":[{"at":"today","rating":3}]} | review 1 at 'today' is not an ISO instant
                    {"id":"a","reviews":[{"at":"2026-01-05T00:30:00Z","rating":5}]} | rating is 5, not 1 to 4
                    {"id":"a","reviews":[{"at":"2026-01-05T00:30:00Z","rating":"3"}]} | review 1 rating is not an integer
                    {"id":"a","config":{"learning_steps":["1 m"]}} | step '1 m' is not an integer followed by s, m, h or d
                    {"id":"a","config":{"desired_retention":1}} | desired retention is 1.0, not 0.70 to 0.99
                    {"id":"a","config":{"parameters":[1]}} | there are 1 parameters, not 21 (FSRS-6), 19 (FSRS-5) or 17 (FSRS-4.5)
                    """)
    void a_line_that_cannot_be_replayed_says_why(String line, String problem) {
        assertThat(ReplayLines.read(7, line)).isEqualTo(new ReplayLines.Refused(7, problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"{\"id\":\"a\",", "{\"id\":\"a\",\"id\":\"b\"}", "nonsense"})
    void a_line_that_is_not_json_names_its_column(String line) {
        assertThat(ReplayLines.read(7, line)).isInstanceOfSatisfying(ReplayLines.Refused.class, refused -> {
            assertThat(refused.number()).isEqualTo(7);
            assertThat(refused.problem()).startsWith("not JSON at column ");
        });
    }

    private static String replayed(String text) {
        ReplayLines.Line line = ReplayLines.read(1, text);
        assertThat(line).isInstanceOf(ReplayLines.Ready.class);
        Replay.Sequence sequence = ((ReplayLines.Ready) line).sequence();
        return ReplayLines.write(sequence.id(), Replay.run(sequence, StudyDays.UTC));
    }
}
