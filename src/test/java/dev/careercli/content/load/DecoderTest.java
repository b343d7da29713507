package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static List<String> careerProblems(String from, String to) {
        String yaml = Fixtures.careerYaml();
        assertThat(yaml).contains(from);
        return headlines(CareerDecoder.decode(Fixtures.parse("career.yaml", yaml.replace(from, to))));
    }

    private static List<String> questionProblems(String from, String to) {
        String yaml = Fixtures.questionsYaml();
        assertThat(yaml).contains(from);
        return headlines(QuestionDecoder.decode(Fixtures.parse("q.yaml", yaml.replace(from, to))));
    }

    private static List<String> headlines(Decoded<?> decoded) {
        return decoded.problems().stream()
                .map(p -> p.headline() + (p.hint() == null ? "" : " | " + p.hint()))
                .toList();
    }

    @Test
    void a_guide_is_read_with_everything_it_says() {
        Career career = CareerDecoder.decode(Fixtures.parse("career.yaml", Fixtures.careerYaml()))
                .orThrow();

        assertThat(career.slug()).hasToString("reef-gardener");
        assertThat(career.featured()).isFalse();
        assertThat(career.criteria())
                .extracting(c -> c.id().value())
                .containsExactly("great-1", "req-1", "req-2", "may-not-1", "may-not-2");
        assertThat(career.fit().items()).hasSize(9);
        assertThat(career.fit().gates().get(1).bridge()).isEqualTo("The ladder has a rung for helpers.");
        Placement last = career.fit().placement().get(1);
        assertThat(last.skip()).isNotNull().satisfies(skip -> {
            assertThat(skip.atLeast()).isZero();
            assertThat(skip.atMost()).isZero();
        });
        assertThat(career.roadmap().weeks()).isEqualTo(10);
        assertThat(career.roadmap().step("2m")).isPresent();
        assertThat(career.moved()).containsEntry("goal-old-plot", "goal-reef-plant");
    }

    @Test
    void a_question_is_read_with_its_exhibit_byte_for_byte() {
        Question question = QuestionDecoder.decode(Fixtures.parse("q.yaml", Fixtures.questionsYaml()))
                .orThrow()
                .get(0);

        assertThat(question.exhibit())
                .isEqualTo("mon: frame 3 tied with cable ties\ntue: wind 35 knots\nwed: frame 3 gone\n");
        assertThat(question.lines()).containsExactly(1);
        assertThat(question.musts()).hasSize(2);
        assertThat(question.keyPoints().get(1).anyOf())
                .containsExactly(List.of("lash", "rope"), List.of("corner", "joint"));
        assertThat(question.strongFollowUp()).isPresent();
        assertThat(question.wrong().get(0).keyPoint()).hasToString("lash-corners");
    }

    @Test
    void an_unknown_key_is_an_error_with_the_word_that_was_probably_meant() {
        assertThat(questionProblems("commonMistake:", "commonMistakes:"))
                .containsExactly(
                        "q.yaml:2:5: the key commonMistake is missing | commonMistake: What candidates most often get wrong.",
                        "q.yaml:41:5: unknown key \"commonMistakes\" | Did you mean commonMistake?");
    }

    @Test
    void a_value_of_the_wrong_kind_is_named_where_it_stands() {
        assertThat(careerProblems("title: Reef Gardener", "title: 2026"))
                .containsExactly("career.yaml:4:8: must be a text, not the number 2026 | Put it in quotes.");
        assertThat(careerProblems("weeks: 4", "weeks: four"))
                .containsExactly("career.yaml:77:14: weeks must be a whole number from 1 to 520, not \"four\"");
        assertThat(careerProblems("kind: hard", "kind: hrad"))
                .containsExactly(
                        "career.yaml:28:13: \"hrad\" is not a kind; there is: hard, bridge | Did you mean hard?");
        assertThat(careerProblems("slug: reef-gardener", "slug: Reef Gardener"))
                .containsExactly("career.yaml:3:7: \"Reef Gardener\" must be lower-case words joined by -");
        assertThat(careerProblems("format: 1", "format: 2"))
                .containsExactly("career.yaml:2:9: format must be 1, not \"2\"");
    }

    @Test
    void what_only_the_model_refuses_is_named_at_its_entry() {
        assertThat(careerProblems("payLow: 20000", "payLow: 30000"))
                .containsExactly("career.yaml:94:5: payLow is 30000, not between 0 and 25000");
        assertThat(questionProblems("id: lash-corners", "id: ties-fail"))
                .containsExactly("q.yaml:2:5: key point id 'ties-fail' stands twice");
        assertThat(questionProblems("{url: \"https://example.org/reef\", title:", "{title:"))
                .containsExactly("q.yaml:44:9: a reference needs an id or a url");
    }

    @Test
    void phases_that_are_not_numbered_in_order_are_refused_with_the_number_that_stands_there() {
        assertThat(careerProblems("number: 2", "number: 4"))
                .containsExactly("career.yaml:83:15: phases are numbered 1, 2, 3 in order; this one is 4 | Make it 2.");
        assertThat(careerProblems("number: 1\n", "number: 2\n"))
                .containsExactly("career.yaml:74:15: phases are numbered 1, 2, 3 in order; this one is 2 | Make it 1.");
    }

    @Test
    void refusals_of_the_model_in_several_entries_are_all_told() {
        String yaml = Fixtures.questionsYaml();
        String second = yaml.substring(yaml.indexOf("  - id:")).replace("id: lash-corners", "id: names-cost");
        String both = yaml.replace("id: lash-corners", "id: ties-fail") + second;

        assertThat(QuestionDecoder.decode(Fixtures.parse("q.yaml", both)).problems())
                .hasSize(2);
    }
}
