package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKindsTest {
    @TempDir
    Path folder;

    /** Two programs that begin at once: each made the lock between two questions of the other, which took it for a pipe. */
    @Test
    void a_file_that_another_process_makes_meanwhile_is_a_file() throws InterruptedException {
        Path file = folder.resolve("journal.lock");
        AtomicBoolean ended = new AtomicBoolean();
        Thread other = new Thread(() -> {
            while (!ended.get()) {
                makeAndRemove(file);
            }
        });
        other.start();

        try {
            assertThatCode(() -> {
                        for (int i = 0; i < 20_000; i++) {
                            FileKinds.check(file);
                        }
                    })
                    .doesNotThrowAnyException();
        } finally {
            ended.set(true);
            other.join();
        }
    }

    private static void makeAndRemove(Path file) {
        try {
            Files.createFile(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
