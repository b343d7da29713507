package dev.careercli.view.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.quiz.Questions;
import dev.careercli.quiz.session.Point;
import dev.careercli.quiz.session.Point.Mark;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.Proposal;
import dev.careercli.quiz.session.Proposal.Verdict;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.quiz.session.Session;
import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Document;
import dev.careercli.render.Glyphs;
import dev.careercli.render.TextRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PointsViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String LONG = "word ".repeat(60).strip();

    private static PointsView view(boolean notes, boolean narrow, Proposal proposal, Mark... marks) {
        Question question = Questions.of("q", Level.MID, "A1", Kind.CONCEPT, List.<FollowUp>of());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            points.add(new Point(question.keyPoints().get(i), proposal, marks[i]));
        }
        return view(question, points, notes, narrow);
    }

    private static PointsView view(Question question, List<Point> points, boolean notes, boolean narrow) {
        Given given = new Given("An answer.", "", 0, true, false);
        Session session = Session.of(List.of(question), Set.of(), false);
        return new PointsView(new Revealed(session, given, new Points(points, notes)), Map.of(), TODAY, narrow);
    }

    private static Proposal proposal(Verdict verdict, String quote) {
        return new Proposal(verdict, quote, false, null);
    }

    private static String text(Document document, int width) {
        return new TextRenderer(new DisplayOptions(width, Glyphs.UNICODE, false, true, true)).render(document);
    }

    private static String reading(PointsView view) {
        return text(view.reading(true, List.of()), 80);
    }

    @Test
    void what_was_not_found_shows_no_words_when_its_letter_marks_it_said() {
        Proposal missing = proposal(Verdict.NOT_FOUND, "a nearest sentence of it");

        assertThat(reading(view(false, false, missing, Mark.OPEN))).doesNotContain("nearest");
        assertThat(reading(view(false, false, missing, Mark.SAID)))
                .contains("a  said ")
                .doesNotContain("your words", "nearest sentence");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCLEAR", "NOT_FOUND"})
    void words_are_the_persons_own_only_once_they_confirmed_or_typed_them(Verdict verdict) {
        Proposal proposal = proposal(verdict, "nearly that");
        Question question = Questions.of("q", Level.MID, "A1", Kind.CONCEPT, List.<FollowUp>of());
        Point typed = new Point(question.keyPoints().get(0), proposal, Mark.SAID, "exactly that");

        assertThat(reading(view(question, List.of(typed), false, false)))
                .contains("your words: \"exactly that\"")
                .doesNotContain("nearly that");
        assertThat(reading(view(false, false, proposal, Mark.SAID))).doesNotContain("your words");
    }

    @Test
    void where_quotes_wait_for_a_letter_the_row_says_what_only_the_follow_up_brought() {
        Question question = Questions.of("q", Level.MID, "A1", Kind.CONCEPT, List.<FollowUp>of());
        Proposal later = new Proposal(Verdict.FOUND, "an allow list", true, null);
        List<Point> points = List.of(new Point(question.keyPoints().get(0), later, Mark.OPEN));
        Session session = Session.of(List.of(question), Set.of(), false);
        Given given = new Given("An answer.", "An allow list.", 0, true, false);

        assertThat(reading(new PointsView(
                        new Revealed(session, given, new Points(points, false)),
                        Map.of(),
                        TODAY,
                        false,
                        true,
                        Set.of())))
                .contains("a  follow-up ")
                .doesNotContain("found");
    }

    @Test
    void an_unclear_point_shows_the_nearest_words_and_counts_as_not_said_in_the_prompt() {
        PointsView view = view(false, false, proposal(Verdict.UNCLEAR, "nearly that"), Mark.OPEN, Mark.OPEN);

        assertThat(reading(view)).contains("a  unclear ").contains("nearest: \"nearly that\"");
        assertThat(view.prompt())
                .isEqualTo("  a-b change a point · 1-4 rate · Enter = 1 again, with a, b as not said › ");
    }

    @Test
    void the_same_nearest_words_are_quoted_once() {
        Proposal unclear = proposal(Verdict.UNCLEAR, "nearly that");

        assertThat(reading(view(false, false, unclear, Mark.OPEN, Mark.OPEN, Mark.OPEN)))
                .containsOnlyOnce("nearest: \"nearly that\"")
                .contains("b  unclear ", "c  unclear ")
                .contains("nearest: the same words as at a")
                .doesNotContain("as at b");
        assertThat(reading(view(false, false, proposal(Verdict.FOUND, "just that"), Mark.OPEN, Mark.OPEN))
                        .split("\"just that\"", -1))
                .as("what was found is evidence at each point")
                .hasSize(3);
    }

    @Test
    void words_that_say_another_point_are_no_reason_against_this_one() {
        Question question = Questions.of("q", Level.MID, "A1", Kind.CONCEPT, List.<FollowUp>of());
        Proposal against =
                new Proposal(Verdict.UNCLEAR, "the page, not the user", false, "You seem to say the opposite.");
        List<Point> points = List.of(
                new Point(question.keyPoints().get(0), proposal(Verdict.FOUND, "the page, not the user"), Mark.OPEN),
                new Point(question.keyPoints().get(1), against, Mark.OPEN));

        String screen = reading(view(question, points, false, false));

        assertThat(screen).contains("nearest: the same words as at a").doesNotContain("Careful");
    }

    @Test
    void a_reason_against_a_point_is_told_below_it() {
        Proposal against = new Proposal(Verdict.UNCLEAR, "a page is harmless", false, "A page is enough.");

        assertThat(reading(view(false, false, against, Mark.OPEN))).contains("Careful: A page is enough.");
    }

    @ParameterizedTest
    @EnumSource(names = {"SAID", "SAID_LATER", "NOT_SAID"})
    void it_goes_once_the_person_has_decided(Mark mark) {
        Proposal against = new Proposal(Verdict.UNCLEAR, "a page is harmless", false, "A page is enough.");

        assertThat(reading(view(false, false, against, mark))).doesNotContain("Careful");
    }

    @Test
    void a_long_sentence_is_quoted_in_part() {
        String reading = reading(view(false, false, proposal(Verdict.FOUND, LONG), Mark.OPEN));

        assertThat(reading.replaceAll("\\s+", " ")).contains("word ...\"");
        assertThat(reading.lines().filter(l -> l.contains("word word"))).hasSize(2);
    }

    @Test
    void notes_are_called_notes_where_the_grader_says_so() {
        String sentence = "This reads like notes, so matches are weaker than they look.";

        assertThat(reading(view(true, false, Proposal.NONE, Mark.OPEN))).contains(sentence);
        assertThat(reading(view(false, false, Proposal.NONE, Mark.OPEN))).doesNotContain(sentence);
    }

    @Test
    void the_short_form_holds_every_state_and_the_ratings_in_a_few_rows() {
        PointsView view = view(false, true, proposal(Verdict.FOUND, LONG), Mark.OPEN, Mark.NOT_SAID, Mark.SAID);

        String brief = text(view.brief(), 40);

        assertThat(brief.replace('\u00a0', ' '))
                .contains("a found   b not said   c said")
                .contains("4 easy");
        assertThat(brief.lines()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_change_shows_the_changed_points_alone() {
        PointsView view =
                view(false, false, proposal(Verdict.FOUND, "those words"), Mark.OPEN, Mark.NOT_SAID, Mark.OPEN);

        assertThat(text(view.changed("bb"), 80)).startsWith("  b  not said ").doesNotContain("a  ", "c  ");
        assertThat(text(view.changed("bb"), 80)).containsOnlyOnce("those words");
    }

    @Test
    void no_share_of_a_hundred_is_ever_shown() {
        String all = reading(view(true, false, proposal(Verdict.FOUND, "some words of it"), Mark.OPEN))
                + text(QuizKeysView.howOften(), 80);

        assertThat(all).doesNotContain("%").doesNotContain("percent");
    }
}
