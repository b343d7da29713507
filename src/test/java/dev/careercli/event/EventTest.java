package dev.careercli.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.ItemId;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventTest {
    @Test
    void a_typed_or_spoken_answer_needs_a_rating_from_1_to_4() {
        assertThatThrownBy(() -> SampleEvents.answered(SampleEvents.BOT, 0, null))
                .hasMessageContaining("rating is 0");
        assertThatThrownBy(() -> SampleEvents.answered(SampleEvents.BOT, 5, null))
                .hasMessageContaining("rating is 5");
        assertThatThrownBy(() -> new Answered(
                        SampleEvents.BOT, 1, Mode.ALOUD, null, Marks.NONE, null, null, 0, "fsrs-6", "p", false, null))
                .hasMessage("an answer of mode aloud has no rating");
    }

    @Test
    void only_a_rated_answer_that_is_not_extra_is_a_review() {
        List<Boolean> reviews = SampleEvents.ofEveryKind().stream()
                .filter(Answered.class::isInstance)
                .map(e -> ((Answered) e).isReview())
                .toList();

        assertThat(reviews).containsExactly(true, false, false);
    }

    @Test
    void a_key_point_cannot_be_both_said_and_missed() {
        assertThatThrownBy(() -> new Marks(SampleEvents.point("a"), List.of(), SampleEvents.point("a")))
                .hasMessage("a key point is marked twice");
    }

    @Test
    void a_fit_belongs_to_a_career() {
        Envelope noCareer = new Envelope(1, new UUID(1, 1), "abcd", 1, 0, LocalDate.EPOCH, null);

        assertThatThrownBy(() -> new Recorded(noCareer, new FitEvent.FitAnswered(new ItemId("t1"), 3)))
                .hasMessage("an event of kind 'fit-answered' names no career");
    }

    @Test
    void fit_answers_are_0_to_4_or_cannot_tell() {
        assertThatThrownBy(
                        () -> new FitEvent.FitTaken(Map.of(new ItemId("t1"), 5), 1, null, null, null, "fit-model/1", 1))
                .hasMessage("answer of t1 is 5, not between -1 and 4");
    }

    @Test
    void an_envelope_refuses_a_device_or_seq_that_no_program_gives() {
        for (String device : List.of("abc", "ABCD", "a-cd", "a".repeat(33))) {
            assertThatThrownBy(() -> new Envelope(1, new UUID(1, 1), device, 1, 0, LocalDate.EPOCH, null))
                    .hasMessage("device '" + device + "' is not 4 to 32 of a-z0-9");
        }
        assertThatThrownBy(() -> new Envelope(1, new UUID(1, 1), "abcd", 0, 0, LocalDate.EPOCH, null))
                .hasMessage("seq is 0, below 1");
    }

    @Test
    void events_sort_by_seq_then_device_then_id_as_text() {
        Envelope low = envelope("00000000-0000-4000-8000-000000000001");
        Envelope high = envelope("f0000000-0000-4000-8000-000000000001");

        // As signed numbers the second id would come first.
        assertThat(low).isLessThan(high);
        assertThat(SampleEvents.recorded(2, "aaaa", new Event.Unknown("x")))
                .isLessThan(SampleEvents.recorded(2, "bbbb", new Event.Unknown("x")))
                .isGreaterThan(SampleEvents.recorded(1, "cccc", new Event.Unknown("x")));
    }

    private static Envelope envelope(String id) {
        return new Envelope(1, UUID.fromString(id), "aaaa", 1, 0, LocalDate.EPOCH, null);
    }
}
