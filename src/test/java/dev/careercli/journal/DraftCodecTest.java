package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.QuestionId;
import dev.careercli.event.SampleEvents;
import dev.careercli.quiz.session.AnswerPosition;
import dev.careercli.quiz.session.FormResumePoint;
import dev.careercli.quiz.session.MockResumePoint;
import dev.careercli.quiz.session.Point.Mark;
import dev.careercli.quiz.session.PracticeResumePoint;
import dev.careercli.quiz.session.PracticeResumePoint.Waiting;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.ResumePoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DraftCodecTest {
    private static Draft through(Draft draft) {
        try {
            return DraftCodec.read(Json.read(Json.write(DraftCodec.written(draft))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_place_comes_back_as_it_was(@ForAll("places") ResumePoint place, @ForAll("texts") String text) {
        Draft draft = new Draft(7, Home.DAY, SampleEvents.CAREER, "mock", place, new Typing(1, text, text + "\n"));

        assertThat(through(draft)).isEqualTo(draft);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void where_answers_are_not_kept_no_word_of_one_is_in_the_file(@ForAll("answers") ResumePoint place) {
        Draft draft = new Draft(7, Home.DAY, SampleEvents.CAREER, "all", place.withoutWords(), Typing.NOTHING);

        assertThat(new String(Json.write(DraftCodec.written(draft)), StandardCharsets.UTF_8))
                .doesNotContain("secret")
                .contains("\"unkept\":true");
    }

    @Test
    void a_place_that_this_version_does_not_know_is_refused() {
        Fields later = DraftCodec.written(DraftStoreTest.draft("a"));
        later.put("place", "dream");

        assertThatThrownBy(() -> DraftCodec.read(later)).hasMessageContaining("dream");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("", "a word", "C:\\new \uD83D\uDE00\n\tb", "\"quoted\"", "tab\tand\u0000null");
    }

    private Arbitrary<Given> givens(String... answers) {
        return Combinators.combine(
                        Arbitraries.of(answers),
                        texts().injectNull(0.3),
                        Arbitraries.longs().between(0, 9_000_000),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((answer, followUp, millis, known, unkept) ->
                        new Given(answer, followUp, millis, known, !known, unkept));
    }

    private Arbitrary<List<Mark>> marks() {
        return Arbitraries.of(Mark.values()).list().ofMaxSize(6);
    }

    private static ResumePoint bookmark(Given given, List<Mark> marks) {
        return new PracticeResumePoint(
                List.of(new Waiting(new QuestionId("q"), false)),
                1,
                Set.of(),
                false,
                new AnswerPosition(0, given, null, marks));
    }

    private static ResumePoint mock(int handedIn, boolean walking, Given given, List<Mark> marks) {
        return new MockResumePoint(
                "screen-mid-30-1@now", handedIn, handedIn / 2, walking, new AnswerPosition(0, given, 0, marks));
    }

    @Provide
    Arbitrary<ResumePoint> places() {
        Arbitrary<ResumePoint> mocks = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false),
                        givens("a key").injectNull(0.4),
                        marks())
                .as(DraftCodecTest::mock);
        Arbitrary<ResumePoint> forms = texts().list().ofMaxSize(4).map(FormResumePoint::new);
        Arbitrary<ResumePoint> practice =
                Combinators.combine(givens("a key").injectNull(0.4), marks()).as(DraftCodecTest::bookmark);
        return Arbitraries.oneOf(mocks, forms, practice);
    }

    @Provide
    Arbitrary<ResumePoint> answers() {
        Arbitrary<Given> secret = givens("my secret").map(g -> g);
        return Combinators.combine(secret, marks(), Arbitraries.of(true, false))
                .as((given, marks, walking) -> walking ? mock(2, true, given, marks) : bookmark(given, marks));
    }
}
