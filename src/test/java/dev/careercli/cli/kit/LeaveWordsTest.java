package dev.careercli.cli.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever word somebody is used to, it leaves every prompt that can be left with a word. */
class LeaveWordsTest {
    @TempDir
    Path home;

    @TempDir
    Path guides;

    @ParameterizedTest
    @ValueSource(strings = {"q", "QUIT", "exit", ":q", ":quit", ":exit"})
    void a_word_that_leaves_one_prompt_leaves_all_of_them(String word) {
        Shell shell = new Shell(home).onReef(ReefBank.in(guides)).onDumbTerminal();
        String leave = word + "\n";

        assertThat(left(shell.type(leave))).as("home screen").doesNotContain("1 suits me?");
        assertThat(left(shell.type("1\n" + leave, "fit"))).as("fit").contains("career fit goes on where you stopped");
        assertThat(left(shell.type(leave, "quiz", "--interview")))
                .as("interview")
                .contains("Nothing saved")
                .doesNotContain("A date from tomorrow");
        assertThat(left(shell.type(leave, "quiz", "--stories"))).as("stories").doesNotContain("a number of the list");
        assertThat(left(shell.type(leave, "quiz"))).as("answer").doesNotContain("it is kept");
        assertThat(left(shell.type(":d\n" + leave, "quiz"))).as("points").doesNotContain("A letter changes a point");
        shell.type(":d\n", "quiz", "--mock", "screen", "--seed", "7");
        assertThat(left(shell.type(leave, "quiz", "--mock", "screen")))
                .as("a mock to go on with")
                .contains("Enter goes on with it")
                .doesNotContain("1 of ");
        assertThat(left(shell.type(leave))).as("later home screen").containsOnlyOnce("› ");
    }

    private static String left(Said said) {
        assertThat(said.code()).isZero();
        return said.out();
    }
}
