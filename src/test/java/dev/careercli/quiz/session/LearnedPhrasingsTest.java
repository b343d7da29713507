package dev.careercli.quiz.session;

import static dev.careercli.quiz.WikiBot.EGRESS;
import static dev.careercli.quiz.WikiBot.LOGS;
import static dev.careercli.quiz.WikiBot.SAYS_EGRESS;
import static dev.careercli.quiz.WikiBot.SAYS_NAMES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.event.State.Phrasing;
import dev.careercli.quiz.WikiBot;
import dev.careercli.quiz.session.QuizState.Revealed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What marks against a proposal teach the grader. */
class LearnedPhrasingsTest {
    private final WikiBot bot = new WikiBot();

    @Test
    void words_that_the_person_confirmed_are_found_from_then_on() {
        String own = "Replies may only reach hosts that somebody wrote down.";
        Revealed revealed = bot.revealed(own, "");
        assertThat(revealed.points().all().get(1).said()).isFalse();

        List<PhrasingLearned> learned = LearnedPhrasings.learned(confirmed(revealed, 1, own));

        assertThat(learned).hasSize(1);
        assertThat(learned.get(0).keyPoint()).isEqualTo(EGRESS);
        assertThat(learned.get(0).counter()).isFalse();
        learn(learned);
        assertThat(bot.point(EGRESS, own, "").proposal().verdict()).isEqualTo(Proposal.Verdict.FOUND);
        assertThat(bot.point(LOGS, own, "").proposal().verdict()).isNotEqualTo(Proposal.Verdict.FOUND);
    }

    @Test
    void a_mark_alone_teaches_nothing() {
        String own = "Replies may only reach hosts that somebody wrote down.";

        assertThat(LearnedPhrasings.learned(toggled(bot.revealed(own, ""), "b"))).isEmpty();
        assertThat(LearnedPhrasings.learned(toggled(bot.revealed(SAYS_EGRESS, ""), "b")))
                .isEmpty();
        assertThat(LearnedPhrasings.learned(toggled(confirmed(bot.revealed(own, ""), 1, own), "b")))
                .isEmpty();
    }

    private void learn(List<PhrasingLearned> learned) {
        learned.forEach(l -> bot.taught.add(new Phrasing(l.keyPoint(), l.text(), l.counter())));
    }

    @Test
    void marks_that_agree_with_the_proposals_teach_nothing() {
        Revealed revealed = bot.revealed(SAYS_NAMES, "");

        assertThat(LearnedPhrasings.learned(revealed)).isEmpty();
        assertThat(LearnedPhrasings.learned(toggled(revealed, "aa"))).isEmpty();
        assertThat(LearnedPhrasings.learned(toggled(revealed, "bb"))).isEmpty();
    }

    @Test
    void words_that_show_another_point_and_a_word_or_two_teach_nothing() {
        assertThat(LearnedPhrasings.learned(confirmed(bot.revealed(SAYS_NAMES, ""), 1, SAYS_NAMES)))
                .isEmpty();
        assertThat(LearnedPhrasings.learned(confirmed(bot.revealed("Filter it.", ""), 1, "Filter it.")))
                .isEmpty();
    }

    private static Revealed confirmed(Revealed revealed, int index, String words) {
        return revealed.changed(new QuizEvent.PointAnswered(index, true, words)).orElseThrow();
    }

    private static Revealed toggled(Revealed revealed, String letters) {
        return new Revealed(
                revealed.session(), revealed.given(), revealed.points().toggled(letters));
    }
}
