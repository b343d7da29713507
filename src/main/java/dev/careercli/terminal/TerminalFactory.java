package dev.careercli.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/** Opens the terminal of this process. */
final class TerminalFactory {
    private static final String USUAL_TYPE = "xterm-256color";
    /** Its log lines would stand between those of the session. Kept here, since a level is forgotten with its logger. */
    private static final Logger LIBRARY = Logger.getLogger("org.jline");

    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;

    private TerminalFactory() {}

    /**
     * Opens the terminal; one that does not say its size has the usual one.
     *
     * @param cache where JLine may unpack its native library; null where there is no such place, and stty is run instead
     * @throws IOException where this process has no usable terminal
     */
    static Terminal open(@Nullable Path cache) throws IOException {
        if (cache != null) {
            System.setProperty("jline.tmpdir", cache.toString());
        }
        LIBRARY.setLevel(Level.OFF);
        Terminal terminal = TerminalBuilder.builder()
                .type(type())
                .system(true)
                .jni(cache != null)
                .dumb(false)
                .encoding(StandardCharsets.UTF_8)
                .nativeSignals(true)
                .signalHandler(Terminal.SignalHandler.SIG_DFL)
                .build();
        if (terminal.getWidth() <= 0 || terminal.getHeight() <= 0) {
            terminal.setSize(new Size(
                    terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH,
                    terminal.getHeight() > 0 ? terminal.getHeight() : USUAL_HEIGHT));
        }
        return terminal;
    }

    /**
     * The name under which the library knows what this terminal can do. A machine may lack the description of a terminal
     * that somebody reaches it from, as over ssh; all of them do what an xterm does.
     */
    private static String type() throws IOException {
        String term = System.getenv().getOrDefault("TERM", USUAL_TYPE);
        try {
            return InfoCmp.getInfoCmp(term) == null ? USUAL_TYPE : term;
        } catch (IOException e) {
            return USUAL_TYPE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the terminal was asked");
        }
    }
}
