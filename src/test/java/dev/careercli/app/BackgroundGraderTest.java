package dev.careercli.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.grading.Grader;
import dev.careercli.grading.Rubric;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundGraderTest {
    private static final Rubric RUBRIC = new Rubric("", List.of("A reference of a few words."), List.of(), List.of());
    private static final Grader LOADED = Grader.tier1();

    @Test
    void what_was_loaded_in_the_background_is_used() {
        BackgroundGrader grader = new BackgroundGrader(() -> LOADED, Long.MAX_VALUE);
        grader.prepare(RUBRIC);

        assertThat(grader.get()).isSameAs(LOADED);
        assertThat(grader.problem()).isEmpty();
    }

    @Test
    void it_can_be_loaded_before_any_question_is_on_screen() throws InterruptedException {
        CountDownLatch loading = new CountDownLatch(1);
        BackgroundGrader grader = new BackgroundGrader(
                () -> {
                    loading.countDown();
                    return LOADED;
                },
                Long.MAX_VALUE);

        grader.begin();

        assertThat(loading.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(grader.get()).isSameAs(LOADED);
    }

    @Test
    void a_model_that_is_late_is_not_waited_for_and_serves_the_next_answer() {
        CountDownLatch late = new CountDownLatch(1);
        Callable<Grader> slow = () -> {
            late.await();
            return LOADED;
        };
        BackgroundGrader grader = new BackgroundGrader(slow, 0);

        Grader first = grader.get();
        assertThat(first).isNotSameAs(LOADED);
        assertThat(first.deep()).isFalse();

        late.countDown();
        assertThat(eventually(grader)).isSameAs(LOADED);
    }

    private static Grader eventually(BackgroundGrader grader) {
        Grader last = grader.get();
        for (int i = 0; i < 5_000 && last != LOADED; i++) {
            pause();
            last = grader.get();
        }
        return last;
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_model_that_cannot_be_read_leaves_wording_and_a_reason() {
        BackgroundGrader grader = new BackgroundGrader(
                () -> {
                    throw new IOException("this build holds no model for meaning");
                },
                Long.MAX_VALUE);
        grader.prepare(RUBRIC);

        assertThat(grader.get().deep()).isFalse();
        assertThat(grader.problem()).hasValueSatisfying(p -> assertThat(p).hasMessageContaining("no model"));
    }

    @Test
    void the_model_that_ships_compares_meaning() throws IOException {
        assertThat(BackgroundGrader.load().deep()).isTrue();
        assertThat(BackgroundGrader.load()).isSameAs(BackgroundGrader.load());
    }
}
