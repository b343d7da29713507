package dev.careercli.quiz.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Level;
import dev.careercli.event.Event;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.event.Moved;
import dev.careercli.event.Projection;
import dev.careercli.event.Recorded;
import dev.careercli.event.SampleEvents;
import dev.careercli.event.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DATE = LocalDate.of(2026, 12, 14);
    private final List<Recorded> events = new ArrayList<>();

    private void on(LocalDate day, Event event) {
        events.add(SampleEvents.recorded(events.size() + 1, "dev1", day, event));
    }

    private Optional<Interview> latest() {
        State state = Projection.of(events, Moved.NONE);
        return Interview.latest(state, SampleEvents.CAREER);
    }

    @Test
    void none_is_set_at_first() {
        assertThat(latest()).isEmpty();
    }

    @Test
    void it_counts_from_the_day_its_date_was_first_named_whatever_minutes_come_later() {
        on(DAY, new InterviewSet(DATE, Level.MID, 30));
        on(DAY.plusDays(3), new InterviewSet(DATE, Level.SENIOR, 45));

        assertThat(latest()).contains(new Interview(DAY, DATE, Level.SENIOR, 45));
    }

    @Test
    void another_date_begins_anew() {
        on(DAY, new InterviewSet(DATE, Level.MID, 30));
        on(DAY.plusDays(3), new InterviewSet(DATE.plusDays(7), Level.MID, 30));

        assertThat(latest()).map(Interview::start).contains(DAY.plusDays(3));
    }

    @Test
    void no_date_forgets_it_and_undo_brings_it_back() {
        on(DAY, new InterviewSet(DATE, Level.MID, 30));
        on(DAY, new InterviewSet(null, Level.MID, 30));
        assertThat(latest()).isEmpty();

        on(DAY, new Event.Undone(events.get(1).id()));
        assertThat(latest()).map(Interview::date).contains(DATE);
    }
}
