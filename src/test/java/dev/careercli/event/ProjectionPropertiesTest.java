package dev.careercli.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProjectionPropertiesTest {
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
        List<Recorded> standing = journal.stream()
                .filter(r -> !(r.event() instanceof Event.Undone))
                .filter(r -> !whole.isTakenBack(r.id()))
                .toList();

        State without = Projection.of(standing, Moved.NONE);
        assertThat(whole.answers()).isEqualTo(without.answers());
        assertThat(whole.suspended()).isEqualTo(without.suspended());
        assertThat(whole.goals()).isEqualTo(without.goals());
        assertThat(whole.fits()).isEqualTo(without.fits());
        assertThat(whole.settings()).isEqualTo(without.settings());
    }
}
