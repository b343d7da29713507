package dev.careercli.quiz.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.careercli.content.AreaId;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlawLinesTest {
    /** Twelve lines, of which 1, 2 and 7 are wrong. */
    private static final Question QUESTION = new Question(
            new QuestionId("q-flaw"),
            Level.MID,
            new AreaId("A1"),
            Kind.FLAW,
            "Which lines?",
            "x\n".repeat(12),
            "Three.",
            "Lines 1, 2 and 7.",
            List.of(new KeyPoint(new KeyPointId("k"), "Says why.", null, true, List.of("a", "b", "c"), List.of())),
            List.of(),
            List.of(1, 2, 7),
            List.of(3),
            List.of(),
            List.of(),
            "Only one.",
            "Reading.",
            List.of(),
            List.of(),
            1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 and 7: it runs a stranger's branch  | 1 7   | 2   |",
                "lines 1-2, 7                          | 1 2 7 |     |",
                "from 1 to 4                           | 1 2   | 7   | 4",
                "lines 1, 2, 3 and 7                   | 1 2 7 |     |",
                "Line 7.                               | 7     | 1 2 |",
                "line 99 and 0                         |       | 1 2 7 |",
                "OAuth 2.0, at 10:30, 80% of http://a/1 |      | 1 2 7 |",
                "sha256 and v2                         |       | 1 2 7 |",
                "7,5                                   | 7     | 1 2 | 5",
            })
    void numbers_that_stand_for_lines_are_compared_exactly(
            String answer, @Nullable String right, @Nullable String notNamed, @Nullable String sound) {
        FlawLines lines = FlawLines.of(QUESTION, answer);

        assertThat(words(lines.right())).isEqualTo(or(right));
        assertThat(words(lines.notNamed())).isEqualTo(or(notNamed));
        assertThat(words(lines.sound())).isEqualTo(or(sound));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String words(List<Integer> numbers) {
        return String.join(" ", numbers.stream().map(String::valueOf).toList());
    }

    @Test
    void nothing_said_names_no_line() {
        assertThat(FlawLines.of(QUESTION, "").notNamed()).containsExactly(1, 2, 7);
    }

    @Test
    void a_faulty_line_that_its_clause_praises_is_called_fine() {
        FlawLines lines = FlawLines.of(QUESTION, "Line 1 is good, line 2 is fine, line 7 leaks the key.");

        assertThat(lines.right()).containsExactly(7);
        assertThat(lines.calledFine()).containsExactly(1, 2);
        assertThat(lines.notNamed()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/flaw-lines.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void lines_that_people_name_and_lines_that_they_clear_are_told_apart(
            String text, int last, @Nullable String named, @Nullable String fine) {
        LineMentions mentions = LineMentions.in(text.replace("\\n", "\n"), last);

        assertThat(mentions.named()).isEqualTo(numbers(named));
        assertThat(mentions.fine()).isEqualTo(numbers(fine));
    }

    private static List<Integer> numbers(@Nullable String list) {
        return list == null || list.isBlank()
                ? List.of()
                : Arrays.stream(list.strip().split(",", -1))
                        .map(Integer::valueOf)
                        .toList();
    }

    /** The first was found by bench/fuzz/run: a session stood still for minutes on fewer than forty characters. */
    @ParameterizedTest
    @ValueSource(strings = {"4@no 00-5", "4@,it@", "4 @,@", "@1,@", "@1 @", "@line @", "@\n@", "line 4@, and 5@", "@9"})
    void no_answer_takes_long(String form) {
        for (String filler : List.of(" ", ",it", ", ", "1,", "1 ", "line 1 and ", "\n", "and ")) {
            String text = form.replace("@", filler.repeat(100_000 / filler.length()));

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LineMentions.in(text, 30), form + filler);
        }
    }
}
