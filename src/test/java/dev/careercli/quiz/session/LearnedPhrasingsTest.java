package dev.careercli.quiz.session;

import static dev.careercli.quiz.WikiBot.EGRESS;
import static dev.careercli.quiz.WikiBot.LOGS;
import static dev.careercli.quiz.WikiBot.SAYS_EGRESS;
import static dev.careercli.quiz.WikiBot.SAYS_NAMES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.event.State.Phrasing;
import dev.careercli.grading.Lesson;
import dev.careercli.quiz.WikiBot;
import dev.careercli.quiz.session.QuizState.Revealed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What marks against a proposal teach the grader. */
class LearnedPhrasingsTest {
    private final WikiBot bot = new WikiBot();

    @Test
    void a_point_marked_said_teaches_its_words_and_they_are_found_from_then_on() {
        String own = "Replies may only reach hosts that somebody wrote down.";
        Revealed revealed = bot.revealed(own, "");
        assertThat(revealed.points().all().get(1).said()).isFalse();

        List<PhrasingLearned> learned = LearnedPhrasings.learned(toggled(revealed, "b"));

        assertThat(learned).hasSize(1);
        assertThat(learned.get(0).keyPoint()).isEqualTo(EGRESS);
        assertThat(learned.get(0).counter()).isFalse();
        learn(learned);
        assertThat(bot.point(EGRESS, own, "").proposal().verdict()).isEqualTo(Proposal.Verdict.FOUND);
        assertThat(bot.point(LOGS, own, "").proposal().verdict()).isNotEqualTo(Proposal.Verdict.FOUND);
    }

    @Test
    void a_point_marked_not_said_teaches_that_its_words_only_look_like_it() {
        Revealed revealed = bot.revealed(SAYS_EGRESS, "");

        List<PhrasingLearned> learned = LearnedPhrasings.learned(toggled(revealed, "b"));

        assertThat(learned).extracting(PhrasingLearned::counter).containsExactly(true);
        learn(learned);
        // The point's own text still matches word for word; a longer answer shows the difference.
        assertThat(LearnedPhrasings.lessons(bot.taught))
                .isEqualTo(Map.of(
                        EGRESS, new Lesson(List.of(), List.of(learned.get(0).text()))));
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
        assertThat(LearnedPhrasings.learned(toggled(bot.revealed(SAYS_NAMES, ""), "b")))
                .isEmpty();
        assertThat(LearnedPhrasings.learned(toggled(bot.revealed("Filter it.", ""), "b")))
                .isEmpty();
    }

    private static Revealed toggled(Revealed revealed, String letters) {
        return new Revealed(
                revealed.session(), revealed.given(), revealed.points().toggled(letters));
    }
}
