package dev.careercli.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.jline.utils.Signals;

/**
 * The shell that started this process on a terminal and waits for it. The two end together, whichever of them a signal was
 * sent to.
 */
public final class Launcher {
    private static final int TERMINATED = 143;
    private static final int INTERRUPTED_CODE = 130;
    /** What the launcher sends when it was interrupted itself: a signal that does nothing where nobody waits for it. */
    private static final String INTERRUPTED = "URG";
    /** How long the same Ctrl-C may take to reach this process too, on a machine that is busy. */
    private static final long ONE_PRESS_MILLIS = 500;

    private static volatile IntConsumer exit = code -> {};
    private static volatile Runnable last = () -> {};
    private static final AtomicLong INTERRUPTED_AT = new AtomicLong(Long.MIN_VALUE);

    private Launcher() {}

    /**
     * From now on this process ends when its launcher does; it might else hold the terminal against the shell.
     *
     * @param ending ends this process with a code
     */
    public static void endTogether(IntConsumer ending) {
        exit = ending;
        pid().ifPresent(launcher -> {
            Optional<ProcessHandle> process = ProcessHandle.of(launcher);
            process.ifPresent(p -> {
                var unused = p.onExit().thenRun(() -> {
                    last.run();
                    exit.accept(TERMINATED);
                });
            });
        });
    }

    /** @param action what is done first when this process ends with its launcher */
    static void beforeEnd(Runnable action) {
        last = action;
    }

    /** Whether the launcher was killed while this process goes on. */
    static boolean isGone() {
        OptionalLong launcher = pid();
        return launcher.isPresent()
                && ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L) != launcher.getAsLong();
    }

    /**
     * Does what the launcher would have done last. The shell has taken the terminal back, and the system lets a process
     * behind it set the terminal only where that one ignores the signal which would stop it.
     */
    static void putTerminalRight() {
        try {
            // The library knows handlers of its own only, and hands any other to Java as it is.
            Object ignore =
                    Class.forName("sun.misc.SignalHandler").getField("SIG_IGN").get(null);
            Signals.unregister("TTOU", ignore);
            for (String how : List.of(System.getProperty("career.stty", "sane"), "line 0")) {
                List<String> command = new ArrayList<>(List.of("stty"));
                command.addAll(List.of(how.split(" ", -1)));
                new ProcessBuilder(command)
                        .redirectInput(ProcessBuilder.Redirect.INHERIT)
                        .start()
                        .waitFor();
            }
        } catch (ReflectiveOperationException | IOException e) {
            // The terminal stays as it is.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ctrl-C reaches both processes; an interrupt of the launcher alone is to do the same.
     *
     * @param action what Ctrl-C does to this process
     */
    static void onInterrupt(Runnable action) {
        Signals.register(INTERRUPTED, () -> {
            long heard = System.nanoTime();
            pause();
            long ago = heard - INTERRUPTED_AT.get();
            if (INTERRUPTED_AT.get() == Long.MIN_VALUE || ago > TimeUnit.MILLISECONDS.toNanos(2 * ONE_PRESS_MILLIS)) {
                action.run();
            }
        });
    }

    /** As {@link #onInterrupt}, where Ctrl-C ends this process at once. */
    public static void endOnInterrupt() {
        onInterrupt(() -> exit.accept(INTERRUPTED_CODE));
    }

    /** To be called when this process was interrupted, so that it is not done twice. */
    static void interruptedHere() {
        INTERRUPTED_AT.set(System.nanoTime());
    }

    private static void pause() {
        try {
            Thread.sleep(ONE_PRESS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty where this process was started without a launcher, or took its place. */
    private static OptionalLong pid() {
        try {
            long launcher = Long.parseLong(System.getProperty("career.launcher", ""));
            return launcher == ProcessHandle.current().pid() ? OptionalLong.empty() : OptionalLong.of(launcher);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
