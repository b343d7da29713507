package dev.careercli.cli.quiz;

import dev.careercli.terminal.Console;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says what is being done where it takes longer than a person likes to wait in silence. */
final class LongWait implements AutoCloseable {
    private static final long QUIET_MILLIS = 700;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread watcher;

    /** @param sentence what is being done */
    LongWait(Console console, String sentence) {
        watcher = new Thread(
                () -> {
                    if (!isOver()) {
                        console.line("  " + sentence);
                    }
                },
                "career-long-wait");
        watcher.setDaemon(true);
        if (console.interactive()) {
            watcher.start();
        }
    }

    private boolean isOver() {
        try {
            return over.await(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Returns once nothing more will be printed. */
    @Override
    public void close() {
        over.countDown();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
