package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Practice on a real terminal, killed without warning in each state of its engine. */
@Tag("tool")
class CrashIT extends KilledSession {
    private static final String QUIZ = "./career quiz --seed 1 --count 2 --kind concept --no-grade";

    /** A new terminal with practice begun in it. */
    private Tmux practise() {
        return start(QUIZ);
    }

    @Test
    void a_kill_in_any_state_of_practice_loses_neither_the_place_nor_a_word() throws IOException {
        Tmux on = practise();
        on.await(":d don't know");
        on.line("the first line");
        on.type("and half of the sec");
        on.await("half of the sec");
        awaitDraft("the first line\\nand half of the sec");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft())))
                .isEqualTo("rw-------");
        kill(on);

        on = practise();
        on.await("Going on where it broke off, with what you had typed");
        on.await("and half of the sec");
        on.line("ond");
        on.press("Enter");
        on.await("Go on:");
        on.type("a reply that was beg");
        awaitDraft("a reply that was beg");
        kill(on);

        on = practise();
        assertThat(on.await("a reply that was beg"))
                .contains("Your answer:")
                .contains("and half of the second")
                .contains("Go on:");
        on.line("un");
        on.press("Enter");
        on.awaitPoints();
        on.press("a");
        awaitDraft("\"SAID\"");
        kill(on);

        on = practise();
        assertThat(on.awaitPoints()).contains("a reply that was begun").containsPattern("a +said");
        on.press("3");
        Tmux.await(journal(), "\"rating\":3");
        on.await("Keep what you type");
        kill(on);

        assertThat(Files.readString(journal()))
                .containsOnlyOnce("\"rating\":3")
                .contains("\"answer\":\"the first line\\nand half of the second\"")
                .contains("\"followUp\":\"a reply that was begun\"");

        on = practise();
        on.await("Going on where it broke off.");
        on.await("2 of ");
        on.press("C-c");
        on.awaitShell();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void an_answer_that_was_left_with_control_c_is_there_the_next_time() {
        Tmux on = practise();
        on.await(":d don't know");
        on.type("not finis");
        awaitDraft("not finis");
        on.press("C-c");
        on.await("The answer you had begun is kept");
        on.awaitShell();

        on = practise();
        on.await("with what you had typed");
        on.await("not finis");
        on.line("hed");
        on.press("Enter");
        on.await("Go on:");
        awaitDraft("not finished");
    }
}
