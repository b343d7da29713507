package dev.careercli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Question;
import dev.careercli.grading.Grader;
import dev.careercli.grading.PointProposal;
import dev.careercli.grading.RubricCheck;
import dev.careercli.grading.RubricCheck.Result;
import dev.careercli.grading.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Holds the questions of all guides to what the grader makes of them: by wording all, by wording and meaning every eighth,
 * since the vectors of all model answers would take a minute. {@code career content lint --grade} checks all of them.
 */
class GradedBankTest {
    private static final List<Question> BANK = ShippedQuestions.all();
    private static final int EVERY = 8;

    @Test
    void by_wording_every_question_tells_its_own_answer_from_others() {
        holds(BANK, Grader.tier1());
    }

    @Test
    void by_wording_and_meaning_a_sample_of_the_questions_does() throws IOException {
        try (InputStream model = Grader.class.getResourceAsStream("minilm.bin");
                InputStream vectors = Grader.class.getResourceAsStream("vectors.bin")) {
            assertThat(model).isNotNull();
            assertThat(vectors).isNotNull();
            List<Question> sample = IntStream.range(0, BANK.size())
                    .filter(i -> i % EVERY == 0)
                    .mapToObj(BANK::get)
                    .toList();

            holds(sample, Grader.tier2(model.readAllBytes(), vectors.readAllBytes()));
        }
    }

    @Test
    void by_wording_an_answer_about_something_else_leaves_most_points_missing_and_not_unclear() {
        Grader grader = Grader.tier1();
        List<Verdict> verdicts = IntStream.range(0, BANK.size())
                .filter(i -> !BANK.get(i).area().equals(elsewhere(i).area()))
                .mapToObj(i -> grader.grade(BANK.get(i), elsewhere(i).answer()))
                .flatMap(grading -> grading.points().stream().map(PointProposal::verdict))
                .toList();

        assertThat(verdicts.stream().filter(Verdict.MISSING::equals).count()).isGreaterThan(verdicts.size() / 2);
    }

    private static Question elsewhere(int question) {
        return BANK.get((question + BANK.size() / 2) % BANK.size());
    }

    private static void holds(List<Question> questions, Grader grader) {
        RubricCheck check = new RubricCheck(grader, questions);
        List<Result> results = questions.parallelStream().map(check::check).toList();

        assertThat(results.stream().filter(r -> !r.missing().isEmpty()))
                .as("questions with a key point missing in their model answer, at most 3 of 100")
                .hasSizeLessThanOrEqualTo(questions.size() * 3 / 100);
        assertThat(results.stream().filter(r -> !r.given().isEmpty()).map(r -> r.question() + " " + r.given()))
                .as("key points given away by the prompt or a hint")
                .isEmpty();
        assertThat(results.stream().filter(r -> r.elsewhereShare() > 0.05).map(r -> r.question() + " " + r.elsewhere()))
                .as("questions whose points more than 5 of 100 answers of other areas say")
                .isEmpty();
        int points = results.stream().mapToInt(Result::points).sum();
        int found = results.stream().mapToInt(Result::found).sum();
        assertThat((double) found / points)
                .as("share of key points found in the model answers")
                .isGreaterThan(0.6);
    }
}
