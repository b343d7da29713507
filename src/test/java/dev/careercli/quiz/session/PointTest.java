package dev.careercli.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.KeyPointId;
import dev.careercli.quiz.WikiBot;
import dev.careercli.quiz.session.Point.Mark;
import dev.careercli.quiz.session.Proposal.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a key, or the answer to a question about a point, makes of it. */
class PointTest {
    private static Point point(String id, boolean must, Verdict verdict, boolean onFollowUp) {
        return new Point(
                WikiBot.point(new KeyPointId(id), "A claim.", must),
                new Proposal(verdict, "my words for it", onFollowUp, null),
                Mark.OPEN);
    }

    @Test
    void a_letter_goes_round_said_said_on_the_follow_up_and_not_said() {
        Point found = point("p", true, Verdict.FOUND, false);
        Point later = found.turned();
        Point not = later.turned();

        assertThat(later.saidOnFollowUp()).isTrue();
        assertThat(not.said()).isFalse();
        assertThat(not.turned().said()).isTrue();
        assertThat(not.turned().saidOnFollowUp()).isFalse();
    }

    @Test
    void a_point_wrongly_put_on_the_follow_up_can_be_said_unaided() {
        Point found = point("p", true, Verdict.FOUND, true);

        assertThat(found.saidOnFollowUp()).isTrue();
        assertThat(found.turned().said()).isTrue();
        assertThat(found.turned().saidOnFollowUp()).isFalse();
    }

    @Test
    void off_a_terminal_a_letter_is_said_or_not() {
        Point unclear = point("p", true, Verdict.UNCLEAR, true);

        assertThat(unclear.toggled().saidOnFollowUp()).isTrue();
        assertThat(unclear.toggled().toggled().said()).isFalse();
    }

    @Test
    void only_unclear_points_are_asked_about_must_haves_first_five_at_the_most() {
        Points points = new Points(
                List.of(
                        point("a", false, Verdict.UNCLEAR, false),
                        point("b", true, Verdict.FOUND, false),
                        point("c", true, Verdict.UNCLEAR, false),
                        point("d", true, Verdict.NOT_FOUND, false),
                        point("e", false, Verdict.UNCLEAR, false),
                        point("f", true, Verdict.UNCLEAR, false),
                        point("g", false, Verdict.UNCLEAR, false),
                        point("h", false, Verdict.UNCLEAR, false)),
                false);

        assertThat(points.open(5)).containsExactly(2, 5, 0, 4, 6);
        assertThat(points.answered(2, false, null).open(5)).containsExactly(5, 0, 4, 6, 7);
        assertThat(points.answered(2, true, "my words for it").all().get(2).wording())
                .isEqualTo("my words for it");
    }
}
