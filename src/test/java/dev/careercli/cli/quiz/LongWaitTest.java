package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.terminal.Console;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A second of silence, such as while a long answer is graded, says what is being done. */
class LongWaitTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch said = new CountDownLatch(1);

    private Console console(boolean interactive) {
        return (Console) Proxy.newProxyInstance(
                Console.class.getClassLoader(), new Class<?>[] {Console.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("interactive")) {
                        return interactive;
                    }
                    lines.add(String.valueOf(arguments[0]));
                    said.countDown();
                    return null;
                });
    }

    @Test
    void what_takes_a_second_is_said_once_at_a_terminal() throws InterruptedException {
        long begun = System.nanoTime();
        try (LongWait wait = new LongWait(console(true), "Comparing your answer with the points ...")) {
            assertThat(wait).isNotNull();
            assertThat(said.await(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(lines).containsExactly("  Comparing your answer with the points ...");
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)).isGreaterThanOrEqualTo(500);
    }

    @Test
    void what_is_quick_passes_in_silence() {
        new LongWait(console(true), "Comparing ...").close();

        assertThat(lines).isEmpty();
    }

    @Test
    void nobody_at_a_pipe_is_told() throws InterruptedException {
        try (LongWait wait = new LongWait(console(false), "Comparing ...")) {
            assertThat(wait).isNotNull();
            assertThat(said.await(1, TimeUnit.SECONDS)).isFalse();
        }
    }
}
