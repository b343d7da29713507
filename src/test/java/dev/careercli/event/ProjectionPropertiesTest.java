package dev.careercli.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.ItemId;
import dev.careercli.content.QuestionId;
import dev.careercli.event.State.GivenAnswer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProjectionPropertiesTest {
    private static final ItemId CODE = new ItemId("b_code");

    @Provide
    Arbitrary<List<Recorded>> journals() {
        Arbitrary<Event> events = Arbitraries.oneOf(
                Arbitraries.of(SampleEvents.ofEveryKind()),
                Combinators.combine(Arbitraries.longs().between(1, 12), Arbitraries.of("aaaa", "bbbb"))
                        .as((seq, device) -> new Event.Undone(SampleEvents.id(seq, device))),
                Arbitraries.just(new Event.Unknown("badge-won")));
        Arbitrary<Recorded> recorded = Combinators.combine(
                        Arbitraries.longs().between(1, 12), Arbitraries.of("aaaa", "bbbb"), events)
                .as(SampleEvents::recorded);
        return recorded.list().ofMaxSize(24).uniqueElements(Recorded::id);
    }

    @Property(tries = 300)
    void folding_one_by_one_gives_the_same_state_as_folding_at_once(@ForAll("journals") List<Recorded> journal) {
        Projection incremental = new Projection(Moved.NONE);
        List<Recorded> sofar = new ArrayList<>();
        for (Recorded recorded : journal) {
            incremental.add(recorded);
            sofar.add(recorded);
            assertThat(incremental.state()).isEqualTo(Projection.of(sofar, Moved.NONE));
        }
    }

    @Property(tries = 200)
    void a_state_that_was_handed_out_never_changes(@ForAll("journals") List<Recorded> journal) {
        Projection projection = new Projection(Moved.NONE);
        List<State> handedOut = new ArrayList<>();
        for (Recorded recorded : journal) {
            projection.add(recorded);
            handedOut.add(projection.state());
        }

        for (int i = 0; i < journal.size(); i++) {
            assertThat(handedOut.get(i)).isEqualTo(Projection.of(journal.subList(0, i + 1), Moved.NONE));
        }
    }

    @Property(tries = 300)
    void order_of_reading_and_repeats_change_nothing(
            @ForAll("journals") List<Recorded> journal, @ForAll Random random) {
        List<Recorded> shuffled = new ArrayList<>(journal);
        shuffled.addAll(journal);
        Collections.shuffle(shuffled, random);

        State expected = Projection.of(journal, Moved.NONE);
        State state = Projection.of(shuffled, Moved.NONE);
        assertThat(state).isEqualTo(expected);
        assertThat(List.copyOf(state.goals().keySet()))
                .isEqualTo(List.copyOf(expected.goals().keySet()));
    }

    @Property(tries = 300)
    void what_was_taken_back_leaves_no_trace_in_the_state(@ForAll("journals") List<Recorded> journal) {
        State whole = Projection.of(journal, Moved.NONE);
        List<Recorded> kept = journal.stream()
                .filter(r -> !(r.event() instanceof Event.Undone))
                .filter(r -> !whole.isTakenBack(r.id()))
                .toList();

        State without = Projection.of(kept, Moved.NONE);
        assertThat(whole.answers()).isEqualTo(without.answers());
        assertThat(whole.suspended()).isEqualTo(without.suspended());
        assertThat(whole.goals()).isEqualTo(without.goals());
        assertThat(whole.fits()).isEqualTo(without.fits());
        assertThat(whole.settings()).isEqualTo(without.settings());
    }

    /**
     * What an undo takes back is as if it had not been. A finished fit that replaced an earlier one takes its single answers
     * with it, so that the earlier verdict stands and no half-done run is left over.
     */
    @Property(tries = 300)
    void undo_restores_the_state_whatever_the_last_event_was(@ForAll("journals") List<Recorded> journal) {
        State whole = Projection.of(journal, Moved.NONE);
        whole.lastUndoable(1).forEach(last -> {
            List<Recorded> undone = new ArrayList<>(journal);
            undone.add(SampleEvents.recorded(100, "aaaa", new Event.Undone(last.id())));
            List<Recorded> without = new ArrayList<>(journal);
            without.remove(last);

            State after = Projection.of(undone, Moved.NONE);
            State expected = Projection.of(without, Moved.NONE);
            assertThat(List.of(
                            after.answers(),
                            after.buriedOn(),
                            after.suspended(),
                            after.notes(),
                            after.flags(),
                            after.phrasings(),
                            after.fits(),
                            after.tried(),
                            after.goals(),
                            after.plans(),
                            after.interviews(),
                            after.debriefs(),
                            after.stories(),
                            after.settings()))
                    .isEqualTo(List.of(
                            expected.answers(),
                            expected.buriedOn(),
                            expected.suspended(),
                            expected.notes(),
                            expected.flags(),
                            expected.phrasings(),
                            expected.fits(),
                            expected.tried(),
                            expected.goals(),
                            expected.plans(),
                            expected.interviews(),
                            expected.debriefs(),
                            expected.stories(),
                            expected.settings()));
            boolean retake = last.event() instanceof FitEvent.FitTaken
                    && !expected.fits().isEmpty();
            if (!retake) {
                assertThat(after.fitAnswers()).isEqualTo(expected.fitAnswers());
            }
        });
    }

    @Test
    void undo_after_a_retake_takes_the_whole_retake_back() {
        List<Recorded> journal = new ArrayList<>();
        append(journal, new FitEvent.FitAnswered(CODE, 3));
        append(journal, taken(3));
        State before = Projection.of(journal, Moved.NONE);
        append(journal, new FitEvent.FitAnswered(CODE, 0));
        Recorded retake = append(journal, taken(0));
        append(journal, new Event.Undone(retake.id()));

        State after = Projection.of(journal, Moved.NONE);

        assertThat(after.fits()).isEqualTo(before.fits());
        assertThat(after.fitAnswers()).isEqualTo(before.fitAnswers()).isEmpty();
    }

    /** Undo and redo are events like any other, so both follow from replaying them. */
    @Property(tries = 200)
    void undoing_any_number_of_times_and_redoing_gives_every_state_on_the_way_again(
            @ForAll List<@IntRange(min = 1, max = 4) Integer> ratings, @ForAll @IntRange(min = 0, max = 12) int times) {
        List<Recorded> journal = new ArrayList<>();
        List<Map<QuestionId, List<GivenAnswer>>> states = new ArrayList<>();
        for (int rating : ratings) {
            states.add(Projection.of(journal, Moved.NONE).answers());
            QuestionId question = rating % 2 == 0 ? SampleEvents.BOT : SampleEvents.DRIFT;
            append(journal, SampleEvents.answered(question, rating, null));
        }
        Map<QuestionId, List<GivenAnswer>> all =
                Projection.of(journal, Moved.NONE).answers();

        Deque<UUID> undos = new ArrayDeque<>();
        for (int i = 0; i < times; i++) {
            Optional<Recorded> last =
                    Projection.of(journal, Moved.NONE).lastUndoable(1).stream().findFirst();
            assertThat(last.isPresent()).isEqualTo(i < ratings.size());
            last.ifPresent(
                    l -> undos.push(append(journal, new Event.Undone(l.id())).id()));
            assertThat(Projection.of(journal, Moved.NONE).answers())
                    .isEqualTo(ratings.isEmpty() ? all : states.get(Math.max(0, ratings.size() - 1 - i)));
        }
        undos.forEach(undo -> append(journal, new Event.Undone(undo)));

        assertThat(Projection.of(journal, Moved.NONE).answers()).isEqualTo(all);
    }

    private static FitEvent.FitTaken taken(int answer) {
        return new FitEvent.FitTaken(Map.of(CODE, answer), null, null, null, null, "fit-model/1", 1);
    }

    private static Recorded append(List<Recorded> journal, Event event) {
        Recorded recorded = SampleEvents.recorded(journal.size() + 1L, "aaaa", event);
        journal.add(recorded);
        return recorded;
    }
}
