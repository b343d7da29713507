package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that a person may type at any prompt: each is understood there, and none is ever kept as an answer. */
@Tag("tool")
class TerminalCommandsIT {
    private static final String REEF = " --content src/test/resources/guides reef-gardener --level mid --no-grade";
    private static final String TOO_LATE = "A hint comes before the answer";
    private static final String NOTHING_RATED = "Nothing was rated in this session yet";
    private static final List<String> COMMANDS = List.of("?", ":hint", ":skip", ":undo");

    @TempDir
    Path scratch;

    private @Nullable Tmux tmux;

    @AfterEach
    void close() {
        if (tmux != null) {
            tmux.close();
        }
    }

    private Tmux terminal(String command) {
        tmux = new Tmux(new Tools(scratch), scratch, 80, 24);
        tmux.line(command);
        return tmux;
    }

    private String journal() throws IOException {
        Path file = scratch.resolve("home/data/journal.jsonl");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Types a line and waits until a text stands on the screen once more than before. */
    private static void say(Tmux tmux, String typed, String expected) {
        int before = count(tmux.screen(), expected);
        tmux.line(typed);
        await(tmux, expected, before);
    }

    /** Presses a key, and what follows a colon as a line. */
    private static void press(Tmux tmux, String keys, String expected) {
        int before = count(tmux.screen(), expected);
        if (keys.startsWith(":")) {
            tmux.line(keys);
        } else {
            tmux.type(keys);
        }
        await(tmux, expected, before);
    }

    private static void await(Tmux tmux, String expected, int before) {
        long end = System.nanoTime() + Tmux.MOST_MILLIS * 1_000_000;
        while (count(tmux.screen(), expected) <= before) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never saw \"" + expected + "\" again on:\n" + tmux.screen());
            }
            Tmux.pause();
        }
    }

    private static int count(String screen, String text) {
        return screen.split(Pattern.quote(text), -1).length - 1;
    }

    @Test
    void at_the_answer_the_follow_up_and_the_points_of_practice() throws IOException {
        Tmux tmux = terminal("./career quiz --seed 1" + REEF);
        tmux.await("1 of 1");
        say(tmux, ":hint", "Compared with what?");
        say(tmux, "?", "don't know: shows the strong answer");
        say(tmux, ":undo", NOTHING_RATED);
        say(tmux, "b", NOTHING_RATED);
        tmux.line("Words of my own.");
        say(tmux, "", "Enter = nothing more");

        say(tmux, "?", "leave; your answer is kept");
        say(tmux, ":hint", TOO_LATE);
        say(tmux, ":undo", NOTHING_RATED);
        say(tmux, "b", "› Words of my own.");
        tmux.press("Enter");
        say(tmux, "", "Enter = nothing more");
        say(tmux, ":d", "1-4 rate");

        press(tmux, "?", "change a point: said");
        press(tmux, ":hint", TOO_LATE);
        press(tmux, ":undo", NOTHING_RATED);
        press(tmux, ":b", "› Words of my own.");
        tmux.press("C-u");
        say(tmux, ":skip", "g goes on: 1 question");
        press(tmux, "q", "ready$");
        tmux.awaitEnd(0);

        assertThat(journal()).doesNotContain("\"answered\"");
        assertThat(tmux.screen())
                .contains("Skipped. Its date does not change.", "Nothing rated this time")
                .doesNotContain("Exception");
    }

    @Test
    void leaving_at_the_follow_up_or_the_points_keeps_the_answer_and_says_so() throws IOException {
        String kept = "The answer you had begun is kept; career quiz goes on with it.";
        Tmux tmux = terminal("./career quiz --seed 1" + REEF);
        tmux.await("1 of 1");
        tmux.line("Words of my own.");
        say(tmux, "", "Enter = nothing more");
        say(tmux, "exit", kept);
        tmux.awaitShell();

        say(tmux, "./career quiz --seed 1" + REEF, "Enter = nothing more");
        say(tmux, "", "1-4 rate");
        press(tmux, "b", "b  said");
        press(tmux, "q", kept);
        tmux.awaitShell();

        say(tmux, "./career quiz --seed 1" + REEF, "1-4 rate");
        assertThat(tmux.screen()).contains("b  said");
        press(tmux, "3", "Keep what you type");
        tmux.press("Enter");
        tmux.await("r reads the missed");
        press(tmux, "q", "ready$");

        assertThat(journal()).contains("\"answer\":\"Words of my own.\"").doesNotContain("exit");
    }

    @Test
    void in_a_mock() throws IOException {
        Tmux tmux = terminal("./career quiz --mock technical --seed 1" + REEF);
        tmux.await("1 of ");
        tmux.await("›");
        say(tmux, "?", "leave the question out");
        say(tmux, ":undo", "Not in a mock");
        say(tmux, "b", "Not in a mock");
        say(tmux, ":hint", "Hint 1 of ");
        tmux.line("Words of my own.");
        say(tmux, "", "Enter = nothing more");
        say(tmux, "?", "back to the answer");
        say(tmux, ":hint", TOO_LATE);
        say(tmux, ":q", "Keep what you type");
        say(tmux, "", "1-4 rate");
        press(tmux, ":skip", "Each answer of a round is checked once");
        press(tmux, ":undo", NOTHING_RATED);
        press(tmux, ":hint", TOO_LATE);
        press(tmux, "?", "what is checked is saved");
        press(tmux, ":q", "not yet checked");
        tmux.awaitEnd(0);

        assertThat(journal()).contains("Words of my own.").doesNotContain(":hint", ":undo", ":q");
    }

    @Test
    void in_stories_and_a_debrief() throws IOException {
        Tmux tmux = terminal("./career quiz --stories" + REEF);
        tmux.await("n new story");
        for (String command : COMMANDS) {
            say(tmux, command, "Each part is kept as soon as");
        }
        say(tmux, "n", "Title, a few words ›");
        for (String command : COMMANDS) {
            say(tmux, command, "Each part is kept as soon as");
        }
        say(tmux, "b", "n new story");
        tmux.line(":q");
        tmux.awaitShell();

        say(tmux, "./career quiz --debrief" + REEF, "Asked ›");
        for (String command : COMMANDS) {
            say(tmux, command, "A question is kept once you have said how it went.");
        }
        say(tmux, "b", "This is the first thing asked.");
        say(tmux, "Why reefs?", "1 went well");
        for (String command : COMMANDS) {
            say(tmux, command, "A question is kept once you have said how it went.");
        }
        say(tmux, "b", "Asked › Why reefs?");
        tmux.press("C-u");
        say(tmux, "quit", "Nothing was kept.");
        tmux.awaitEnd(0);

        assertThat(journal()).doesNotContain("\"debriefed\"", "\"story-saved\"", "quit", ":skip");
    }

    @Test
    void in_the_set_up_of_an_interview() throws IOException {
        Tmux tmux = terminal("./career quiz --interview --content src/test/resources/guides reef-gardener");
        String help = "Enter takes what is offered";
        tmux.await("When?");
        for (String command : COMMANDS) {
            say(tmux, command, help);
        }
        say(tmux, "2026-12-14", "Level  1 junior");
        for (String command : COMMANDS) {
            say(tmux, command, help);
        }
        say(tmux, "b", "When?");
        say(tmux, "2026-12-15", "Level  1 junior");
        say(tmux, "2", "Minutes a day?");
        for (String command : COMMANDS) {
            say(tmux, command, help);
        }
        say(tmux, ":exit", "Nothing saved");
        tmux.awaitEnd(0);

        assertThat(journal()).isEmpty();
    }
}
