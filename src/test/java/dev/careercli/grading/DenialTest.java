package dev.careercli.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A denial is not the point: what each tier makes of sentences that turn a key point round. */
class DenialTest {
    private static final Grader WORDING = Grader.tier1();
    private static final Grader MEANING = meaning();

    private static Grader meaning() {
        try (InputStream model = Objects.requireNonNull(Grader.class.getResourceAsStream("minilm.bin"))) {
            return Grader.tier2(model.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PointProposal propose(Grader grader, String point, String answer) {
        List<RubricPoint> points = List.of(
                of("p", point),
                of("other", "Backups are restored once a quarter as a test."),
                of("third", "The owner of each service is written down."));
        return grader.grade(new Rubric("", List.of(), points, List.of()), answer)
                .points()
                .get(0);
    }

    private static RubricPoint of(String id, String text) {
        return new RubricPoint(id, text, true, List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Notebooks save what their cells displayed.|An ipynb never keeps what was displayed.
                    The address is only pseudonymous, so it is still personal data.|It is anonymous, so it is no longer personal data.
                    Loading a pickle can execute code.|Loading a pickle can't run code, that's a myth.
                    Line 11 is fine, since it asks at run time.|Line 11 is the problem, since it asks at run time.
                    The learning rate decreases by a factor of ten.|The learning rate increases by a factor of ten.
                    The key is revoked before the file is cleaned.|The key need not be revoked before the file is cleaned.
                    Only the release workflow may take the role.|Any workflow may take the role.
                    Access to the bucket must be denied to the public.|Access to the bucket may be allowed to the public.
                    """)
    void a_denial_is_unclear_at_best(String point, String answer) {
        assertThat(propose(MEANING, point, answer).verdict()).isNotEqualTo(Verdict.FOUND);
        assertThat(propose(WORDING, point, answer).verdict()).isNotEqualTo(Verdict.FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Notebooks save what their cells displayed.|A notebook saves whatever its cells have displayed.
                    The address is only pseudonymous, so it is still personal data.|It isn't anonymous but only pseudonymous, so it is still personal data.
                    Loading a pickle can execute code.|Never load a pickle from a stranger, because loading a pickle can execute code.
                    In a binary tree every node has at most two children.|A tree where every node has no more than two children.
                    """)
    void what_means_the_point_is_not_taken_for_a_denial(String point, String answer) {
        assertThat(propose(MEANING, point, answer).opposed()).isFalse();
        assertThat(propose(WORDING, point, answer).opposed()).isFalse();
    }

    @Test
    void the_reason_stands_in_words() {
        PointProposal proposal = propose(
                MEANING, "Loading a pickle can execute code.", "Loading a pickle can't run code, that's a myth.");

        assertThat(proposal.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(proposal.reason()).isEqualTo("You seem to say the opposite.");
    }

    @Test
    void a_denial_that_is_taken_back_elsewhere_does_not_count() {
        PointProposal proposal = propose(
                MEANING,
                "Loading a pickle can execute code.",
                "Some people say that a pickle is only data. But loading a pickle can execute any code.");

        assertThat(proposal.verdict()).isEqualTo(Verdict.FOUND);
    }

    @Test
    void a_denial_scores_below_the_point() {
        Rubric rubric = new Rubric(
                "What happens when a pickle is loaded?",
                List.of("Loading a pickle can execute code chosen by whoever made the file."),
                List.of(),
                List.of());

        double said = MEANING.grade(rubric, "Loading a pickle can execute code of whoever made the file.")
                .score();
        double denied = MEANING.grade(rubric, "Loading a pickle can not execute code of whoever made the file.")
                .score();

        assertThat(denied).isLessThan(said / 2);
    }
}
