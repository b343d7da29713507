package dev.careercli.event;

import static dev.careercli.event.SampleEvents.BOT;
import static dev.careercli.event.SampleEvents.CAREER;
import static dev.careercli.event.SampleEvents.DAY;
import static dev.careercli.event.SampleEvents.DRIFT;
import static dev.careercli.event.SampleEvents.GOAL;
import static dev.careercli.event.SampleEvents.answered;
import static dev.careercli.event.SampleEvents.id;
import static dev.careercli.event.SampleEvents.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.ItemId;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private final List<Recorded> events = new ArrayList<>();

    private State after(Event... more) {
        for (Event event : more) {
            events.add(recorded(events.size() + 1, "aaaa", DAY, event));
        }
        return Projection.of(events, Moved.NONE);
    }

    private Event undoOf(long seq) {
        return new Event.Undone(id(seq, "aaaa"));
    }

    private static List<Integer> ratings(State state, QuestionId question) {
        return state.reviews(question, 1).stream()
                .map(a -> java.util.Objects.requireNonNull(a.answered().rating()))
                .toList();
    }

    @Test
    void answers_stand_in_the_order_of_their_seq_whatever_order_they_are_read_in() {
        State state = Projection.of(
                List.of(
                        recorded(3, "aaaa", answered(BOT, 4, null)),
                        recorded(1, "aaaa", answered(BOT, 1, null)),
                        recorded(2, "bbbb", answered(BOT, 3, null)),
                        recorded(2, "aaaa", answered(BOT, 2, null))),
                Moved.NONE);

        assertThat(ratings(state, BOT)).containsExactly(1, 2, 3, 4);
        assertThat(state.highestSeq()).isEqualTo(3);
    }

    @Test
    void undo_again_and_again_takes_back_one_answer_more_each_time() {
        after(answered(BOT, 1, null), answered(BOT, 2, null), answered(BOT, 3, null));

        for (int left = 2; left >= 0; left--) {
            State before = after();
            State state = after(new Event.Undone(before.lastUndoable(1).get(0).id()));
            assertThat(ratings(state, BOT)).isEqualTo(List.of(1, 2).subList(0, left));
        }
        assertThat(after().lastUndoable(1)).isEmpty();
        assertThat(after().history()).hasSize(6);
    }

    @Test
    void an_undone_undo_brings_the_answer_back_to_its_place() {
        State state = after(answered(BOT, 1, null), undoOf(1), answered(BOT, 3, null), undoOf(2));

        assertThat(ratings(state, BOT)).containsExactly(1, 3);
        assertThat(state.isTakenBack(id(1, "aaaa"))).isFalse();
        assertThat(state.isTakenBack(id(2, "aaaa"))).isTrue();
    }

    @Test
    void undo_skips_what_was_learned_along_with_the_answer() {
        after(answered(BOT, 3, "x"));
        State state = after(new ReviewEvent.PhrasingLearned(
                BOT, SampleEvents.point("names-indirect").get(0), "x", false));

        assertThat(state.lastUndoable(1).get(0).event()).isInstanceOf(ReviewEvent.Answered.class);
    }

    @Test
    void a_buried_question_rests_on_its_study_day_only() {
        State state = after(new ReviewEvent.Buried(BOT));

        assertThat(state.isBuried(BOT, DAY)).isTrue();
        assertThat(state.isBuried(BOT, DAY.plusDays(1))).isFalse();
        // A clock that was a year ahead when the question was buried must not hide it for a year.
        assertThat(state.isBuried(BOT, DAY.minusDays(1))).isFalse();
        assertThat(state.isBuried(DRIFT, DAY)).isFalse();
    }

    @Test
    void a_suspended_question_stays_away_until_it_is_resumed() {
        assertThat(after(new ReviewEvent.Suspended(BOT)).suspended()).containsExactly(BOT);
        assertThat(after(new ReviewEvent.Resumed(BOT)).suspended()).isEmpty();
        assertThat(after(undoOf(2)).suspended()).containsExactly(BOT);
    }

    @Test
    void notes_flags_and_phrasings_are_kept_by_question() {
        var point = SampleEvents.point("names-indirect").get(0);
        State state = after(
                new ReviewEvent.Noted(BOT, "one"),
                new ReviewEvent.Noted(BOT, "two"),
                new ReviewEvent.Flagged(DRIFT, "two readings"),
                new ReviewEvent.PhrasingLearned(BOT, point, "page orders", false),
                new ReviewEvent.PhrasingLearned(BOT, point, "page orders", true),
                new ReviewEvent.PhrasingForgotten(BOT, point, "page orders", false));

        assertThat(state.notes().get(BOT)).extracting(State.Remark::text).containsExactly("one", "two");
        assertThat(state.flags().get(DRIFT)).containsExactly(new State.Remark(DAY, "two readings"));
        assertThat(state.phrasings().get(BOT)).containsExactly(new State.Phrasing(point, "page orders", true));
    }

    @Test
    void an_unfinished_fit_is_kept_until_it_is_finished_or_cleared() {
        Event first = new FitEvent.FitAnswered(new ItemId("coding"), 2);
        Event second = new FitEvent.FitAnswered(new ItemId("t1"), FitEvent.CANT_TELL);
        Event corrected = new FitEvent.FitAnswered(new ItemId("coding"), 1);

        assertThat(after(first, second, corrected).fitAnswers(CAREER))
                .containsExactly(Map.entry(new ItemId("coding"), 1), Map.entry(new ItemId("t1"), -1));
        assertThat(after(new FitEvent.FitCleared()).fitAnswers(CAREER)).isEmpty();

        FitEvent.FitTaken taken =
                new FitEvent.FitTaken(Map.of(new ItemId("coding"), 2), 12, "GOOD", "80", "72", "fit-model/1", 1);
        State state = after(first, taken);
        assertThat(state.fitAnswers(CAREER)).isEmpty();
        assertThat(state.lastFit(CAREER).orElseThrow().taken()).isEqualTo(taken);
        assertThat(after(undoOf(6)).lastFit(CAREER)).isEmpty();
    }

    @Test
    void the_last_word_on_a_goal_counts_with_its_day_and_evidence() {
        State done = after(new RoadmapEvent.GoalDone(GOAL, "my note"));
        assertThat(done.goals()).containsExactly(Map.entry(GOAL, new State.GoalMark(true, DAY, "my note")));

        assertThat(after(new RoadmapEvent.GoalUndone(GOAL, null)).isDone(GOAL)).isFalse();
        assertThat(after(undoOf(2)).isDone(GOAL)).isTrue();
        assertThat(after(new RoadmapEvent.GoalReset(GOAL)).goals()).isEmpty();
    }

    @Test
    void the_last_plan_interview_setting_and_story_count() {
        Story early = new Story("s1", "Early", "", "", "", "", "", "", List.of());
        Story late = new Story("s1", "Late", "", "", "", "", "", "", List.of(BOT));
        var plan = new RoadmapEvent.PlanSet(DAY, 8, null, null, List.of());
        var interview = new InterviewEvent.InterviewSet(DAY.plusDays(21), Level.MID, 30);
        State state = after(
                new RoadmapEvent.PlanSet(null, 12, null, null, List.of()),
                plan,
                interview,
                new InterviewEvent.StorySaved(early),
                new InterviewEvent.StorySaved(late),
                new Event.SettingChanged("retention", "0.85"),
                new Event.SettingChanged("level", "mid"),
                new Event.SettingChanged("retention", null));

        assertThat(state.plans()).containsExactly(Map.entry(CAREER, plan));
        assertThat(state.interviews()).containsExactly(Map.entry(CAREER, interview));
        assertThat(state.stories()).containsExactly(Map.entry("s1", late));
        assertThat(state.settings()).containsExactly(Map.entry("level", "mid"));
        assertThat(state.lastCareer()).contains(CAREER);
        assertThat(after(new InterviewEvent.StoryRemoved("s1")).stories()).isEmpty();
    }

    @Test
    void an_answer_to_an_older_revision_moves_no_dates() {
        State state = after(answered(BOT, 3, null));

        assertThat(state.reviews(BOT, 1)).hasSize(1);
        assertThat(state.reviews(BOT, 2)).isEmpty();
        assertThat(state.answers(BOT)).hasSize(1);
    }

    @Test
    void answers_follow_a_question_that_moved() {
        events.add(recorded(1, "aaaa", answered(BOT, 3, null)));
        events.add(recorded(2, "aaaa", answered(DRIFT, 4, null)));
        Moved moved = new Moved(Map.of(BOT.value(), "middle", "middle", DRIFT.value()));

        assertThat(ratings(Projection.of(events, moved), DRIFT)).containsExactly(3, 4);
    }

    @Test
    void ids_that_moved_in_a_circle_do_not_hang_the_fold() {
        Moved circle = new Moved(Map.of("one", "two", "two", "one"));

        assertThat(circle.resolve(new QuestionId("one"))).isEqualTo(new QuestionId("one"));
    }

    @Test
    void unknown_events_are_counted_and_change_nothing_else() {
        State state = after(answered(BOT, 3, null), new Event.Unknown("badge-won"));

        assertThat(state.unknown()).isEqualTo(1);
        assertThat(state.lastUndoable(1).get(0).id()).isEqualTo(id(1, "aaaa"));
        assertThat(state.history()).hasSize(2);
    }
}
