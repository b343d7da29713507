package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.AreaId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.quiz.pick.Filter;
import org.junit.jupiter.api.Test;

/** A draft is found again by the choice it was written for, also one that an earlier version wrote. */
class DraftChoiceTest {
    private static final Filter ALL = new Filter(Level.MID, new AreaId("A1"), Kind.CONCEPT, 3);

    @Test
    void a_draft_of_an_earlier_version_is_of_the_same_choice() {
        assertThat(DraftChoice.practice(Filter.NONE, false, null)
                        .matches("Filter[level=null, area=null, kind=null, count=null] false null"))
                .isTrue();
        assertThat(DraftChoice.practice(ALL, true, 7L)
                        .matches("Filter[level=MID, area=A1, kind=CONCEPT, count=3] true 7"))
                .isTrue();
        assertThat(DraftChoice.interview("2026-12-14", Level.MID, 30).matches("interview 2026-12-14 MID 30"))
                .isTrue();
        assertThat(DraftChoice.interview("", null, null).matches("interview  null null"))
                .isTrue();
    }

    @Test
    void another_choice_does_not_take_it() {
        String stored = DraftChoice.practice(ALL, false, null).stored();

        assertThat(stored).isEqualTo("practice level=mid area=A1 kind=concept count=3");
        assertThat(DraftChoice.practice(ALL, false, null).matches(stored)).isTrue();
        assertThat(DraftChoice.practice(ALL, true, null).matches(stored)).isFalse();
        assertThat(DraftChoice.practice(ALL, false, 1L).matches(stored)).isFalse();
        assertThat(DraftChoice.practice(Filter.NONE, false, null).matches(stored))
                .isFalse();
    }
}
