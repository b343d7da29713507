package dev.careercli.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A likeness in meaning may lower a point, but only words that take the other side are called its opposite. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I count twice.",
                "I count.",
                "We look at the reef.",
                "I would use a pipeline and scan things. The gate stops it.",
                "The divers measure it each year."
            })
    void a_short_answer_without_a_word_for_the_other_side_is_not_called_the_opposite(String answer) {
        Rubric survey = new Rubric(
                "A donor asks whether the plot of last year is a success. What do you measure, and what do you tell them?",
                List.of(),
                List.of(
                        in("Counts survivors along fixed lines.", "same transect each time", "repeat the first survey"),
                        in(
                                "Compares with a plot that was not planted.",
                                "keep an untreated plot",
                                "a control beside it"),
                        in(
                                "Says that one year is too short for a verdict.",
                                "it needs several years",
                                "too soon to tell"),
                        in("Names the cable ties as the cause, since they fail at once.", "the plastic straps snapped"),
                        in("The gate also fails when honest requests get refused.", "block on false alarms too")),
                List.of());

        for (Grader grader : List.of(MEANING, WORDING)) {
            assertThat(grader.grade(survey, answer).points())
                    .extracting(PointProposal::reason)
                    .containsOnlyNulls();
        }
    }

    private static RubricPoint in(String text, String... phrasings) {
        return new RubricPoint(text, text, true, List.of(phrasings), List.of(), List.of());
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
