package dev.careercli.quiz.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.QuestionId;
import dev.careercli.event.Story;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryOverviewTest {
    @ParameterizedTest
    @CsvSource({
        "0, takes about 10 seconds to say",
        "75, takes about 30 seconds to say",
        "150, takes about 1 minute to say",
        "250, takes about 1 minute 40 seconds to say",
        "300, takes about 2 minutes to say",
        "301, takes about 2 minutes to say",
        "320, 'takes about 2 minutes 10 seconds to say, over two minutes'"
    })
    void spoken_length_follows_from_150_words_a_minute(int words, String sentence) {
        assertThat(SpokenLength.of("word ".repeat(words)).sentence()).isEqualTo(sentence);
    }

    @Test
    void what_is_not_written_yet_is_named() {
        assertThat(StoryOverview.missing(story("s1", "done it"))).containsExactly("result", "reflection", "numbers");
    }

    @Test
    void one_story_that_serves_everything_is_told_from_three_questions_on() {
        assertThat(new StoryOverview(List.of(story("s1", "a", "q1", "q2"))).servingEverything())
                .isEmpty();
        assertThat(new StoryOverview(List.of(story("s1", "a", "q1", "q2", "q3"), story("s2", "b", "q3")))
                        .servingEverything())
                .map(Story::id)
                .contains("s1");
        assertThat(new StoryOverview(List.of(story("s1", "a", "q1", "q2", "q3"), story("s2", "b", "q4")))
                        .servingEverything())
                .isEmpty();
    }

    private static Story story(String id, String text, String... questions) {
        return new Story(
                id,
                "Title",
                text,
                text,
                text,
                "",
                " ",
                "",
                Arrays.stream(questions).map(QuestionId::new).toList());
    }
}
