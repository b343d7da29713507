package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    @TempDir
    Path folder;

    /** Another JVM that takes the lock, says so, and holds it until its input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (JournalLock lock = JournalLock.take(Path.of(args[0]), Journal.PATIENCE)) {
                lock.whileHeld(() -> holdUntilToldOtherwise());
            }
        }

        private static boolean holdUntilToldOtherwise() {
            try {
                System.out.write("held\n".getBytes(StandardCharsets.US_ASCII));
                System.out.flush();
                if (System.in.read() == 'x') {
                    Runtime.getRuntime().halt(9);
                }
                return true;
            } catch (IOException e) {
                return false;
            }
        }
    }

    private Process holder(Home home) throws IOException {
        Files.createDirectories(home.files.data());
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        home.files.lock().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.getInputStream().readNBytes(5)).isEqualTo("held\n".getBytes(StandardCharsets.US_ASCII));
        return process;
    }

    @Test
    void while_another_process_holds_the_lock_a_write_fails_with_its_pid_and_works_once_it_died() throws Exception {
        Home home = new Home(folder);
        Process holder = holder(home);

        assertThatThrownBy(() -> home.practise("a"))
                .isInstanceOfSatisfying(
                        JournalFailure.Busy.class, e -> assertThat(e.pid()).hasValue(holder.pid()))
                .hasMessage("the journal is in use by process " + holder.pid());
        assertThat(home.files.journal()).doesNotExist();

        holder.getOutputStream().write('x');
        holder.getOutputStream().flush();
        assertThat(holder.waitFor()).isEqualTo(9);
        assertThat(home.practise("a")).hasSize(1);
    }

    @Test
    void reading_needs_no_lock() throws Exception {
        Home home = new Home(folder);
        home.practise("a");
        Process holder = holder(home);

        assertThat(home.answers()).containsExactly("a");

        holder.getOutputStream().close();
        holder.waitFor();
    }

    @Test
    void a_lock_file_left_behind_with_the_pid_of_a_live_process_does_not_block() throws IOException {
        Home home = new Home(folder);
        Files.createDirectories(home.files.data());
        Files.writeString(home.files.lock(), ProcessHandle.current().pid() + "\n");

        assertThat(home.practise("a")).hasSize(1);
    }

    @Test
    void threads_of_one_process_wait_for_each_other() throws InterruptedException {
        Home home = new Home(folder);
        List<Thread> threads = List.of(writer(home, "a"), writer(home, "b"), writer(home, "c"));

        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(home.open().events())
                .extracting(r -> r.envelope().seq())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    private static Thread writer(Home home, String name) {
        return new Thread(() -> {
            Journal journal = Journal.open(home.files, Home::nextId);
            for (int i = 0; i < 4; i++) {
                journal.append(Home.stamp(), Home.answer(name + i));
            }
        });
    }
}
