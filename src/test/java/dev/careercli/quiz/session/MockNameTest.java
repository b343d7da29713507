package dev.careercli.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MockNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"screen-mid-14-7@2026-11-23T09:00:00Z", "design-lead-240--5@now"})
    void a_stored_name_is_read_and_written_alike(String text) {
        assertThat(MockRun.Name.parse(text).map(MockRun.Name::text)).contains(text);
    }

    @Test
    void it_tells_the_round_to_choose_again() {
        MockRun.Name name = MockRun.Name.parse("design-lead-240--5@now").orElseThrow();

        assertThat(name).isEqualTo(new MockRun.Name(MockRound.DESIGN, Level.LEAD, 240, -5, "now"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "screen", "screen-mid-14-7", "panel-mid-14-7@now", "screen-mid-x-7@now", "screen-mid-1@now"})
    void a_name_of_another_form_is_no_mock(String text) {
        assertThat(MockRun.Name.parse(text)).isEmpty();
    }
}
