package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What surrounds an interview on a real terminal, killed without warning wherever something is typed. */
@Tag("tool")
class InterviewCrashIT extends KilledSession {
    private static final String MOCK = "./career quiz --mock screen --level mid --minutes 10 --seed 1 --no-grade";
    private static final String LAST = "./career quiz --mock last --no-grade";

    /** Types, and kills once the draft has it. */
    private void killTyping(Tmux on, String text) {
        on.type(text);
        awaitDraft(text);
        kill(on);
    }

    private String kept() throws IOException {
        return Files.readString(journal());
    }

    private long count(String part) throws IOException {
        return kept().lines().filter(line -> line.contains(part)).count();
    }

    @Test
    void a_kill_anywhere_in_a_mock_loses_no_word_and_counts_nothing_twice() throws IOException {
        Tmux on = start(MOCK);
        on.await(":d don't know");
        killTyping(on, "half an ans");

        on = start(MOCK);
        on.await("no answer handed in yet. What you had typed");
        on.await("q leaves ›");
        on.press("Enter");
        on.await("half an ans");
        on.line("wer");
        on.press("Enter");
        on.await("Go on:");
        killTyping(on, "a reply that was beg");

        on = start(LAST);
        assertThat(on.await("a reply that was beg"))
                .contains("1 of 2")
                .contains("Your answer:")
                .contains("half an answer")
                .contains("Go on:");
        on.line("un");
        on.press("Enter");
        on.await("Keep what you type");
        on.press("Enter");
        on.await("2 of 2");
        kill(on);

        on = start(LAST);
        on.await("1 answer kept, none checked yet. 1 question is");
        on.await("2 of 2");
        on.line(":d");
        on.await("Points 1 of 2");
        on.awaitPoints();
        on.press("a");
        awaitDraft("\"SAID\"");
        kill(on);

        on = start(LAST);
        on.await("2 answers kept, none checked yet.");
        assertThat(on.awaitPoints()).containsPattern("a +said").contains("a reply that was begun");
        on.press("3");
        on.await("Points 2 of 2");
        kill(on);

        on = start(LAST);
        on.await("2 answers kept, 1 of them checked.");
        on.awaitPoints();
        on.press("1");
        assertThat(on.await("The same round again")).contains("2 answers of 2");
        on.awaitShell();

        assertThat(count("\"kind\":\"answered\"")).isEqualTo(4);
        assertThat(count("\"rating\":3")).isEqualTo(1);
        assertThat(count("\"rating\":1")).isEqualTo(1);
        assertThat(kept())
                .contains("\"answer\":\"half an answer\"")
                .contains("\"followUp\":\"a reply that was begun\"");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_mock_that_was_left_for_its_points_goes_on_with_them_after_a_kill() throws IOException {
        Tmux on = start(MOCK);
        on.await(":d don't know");
        on.line(":d");
        on.await("2 of 2");
        on.line(":q");
        on.await("Points 1 of 1");
        kill(on);

        on = start(LAST);
        on.await("Points 1 of 1");
        on.press("1");
        assertThat(on.await("The same round again")).contains("1 answer of 2").doesNotContain("2 of 2");
        assertThat(count("\"kind\":\"answered\"")).isEqualTo(2);
    }

    @Test
    void a_kill_in_a_debrief_loses_neither_a_question_nor_half_of_one() throws IOException {
        Tmux on = start("./career quiz --debrief");
        on.await("Asked");
        on.line("How do you rotate keys?");
        on.await("1 went well");
        on.line("3");
        takeArea(on);
        on.line("Why us?");
        awaitDraft("\"lines\":[\"Why us?\"]");
        kill(on);

        on = start("./career quiz --debrief");
        on.await("Asked › Why us?");
        on.await("3 badly ›");
        on.line("1");
        takeArea(on);
        killTyping(on, "And the p");

        on = start("./career quiz --debrief");
        on.await("And the p");
        on.line("ay?");
        on.await("3 badly ›");
        on.line("2");
        takeArea(on);
        on.press("Enter");
        on.await("3 questions, first in line tomorrow");
        on.awaitShell();

        assertThat(count("\"kind\":\"debriefed\"")).isEqualTo(3);
        assertThat(kept()).contains("\"asked\":\"And the pay?\"");
        assertThat(drafts()).isEmpty();
    }

    /** Takes the area that is proposed for a question; where none is near, nothing is asked. */
    private static void takeArea(Tmux on) {
        if (on.awaitAny(List.of("Enter = 1 ›", "Kept as")).stripTrailing().endsWith("Enter = 1 ›")) {
            on.press("Enter");
        }
        on.await("Kept as");
    }

    @Test
    void a_story_goes_on_where_a_kill_broke_it_off() throws IOException {
        Tmux on = start("./career quiz --stories");
        on.await("n new story");
        on.line("n");
        on.await("Title");
        on.line("The outage");
        on.await("Situation");
        on.line("At night.");
        on.await("Task");
        killTyping(on, "Restore the");

        on = start("./career quiz --stories");
        on.await("Going on with \"The outage\"");
        on.await("Task › Restore the");
        on.line(" shop.");
        on.await("Action");
        kill(on);

        on = start("./career quiz --stories");
        on.await("Action ›");
        on.press("C-c");
        on.await("What you had begun is kept");
        on.awaitShell();
        assertThat(on.screen()).doesNotContain("Situation").doesNotContain("Task");
        assertThat(kept()).contains("\"situation\":\"At night.\",\"task\":\"Restore the shop.\"");
    }

    @Test
    void setting_an_interview_goes_on_at_the_prompt_where_a_kill_broke_it_off() throws IOException {
        Tmux on = start("./career quiz --interview");
        on.await("When?");
        on.line("2026-12-14");
        on.await("Level");
        on.line("2");
        on.await("Minutes a day");
        on.type("4");
        awaitDraft("\"4\"");
        kill(on);

        on = start("./career quiz --interview");
        assertThat(on.await("Enter = 30 › 4")).contains("no date yet › 2026-12-14");
        on.line("5");
        on.await("Mon 14 Dec 2026, 21 days, mid level, 45 minutes a day");
        on.press("q");
        on.awaitShell();
        assertThat(count("\"kind\":\"interview-set\"")).isEqualTo(1);
        assertThat(drafts()).isEmpty();
    }
}
