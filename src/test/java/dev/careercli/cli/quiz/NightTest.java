package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that goes on past the hour, four in the morning, at which a study day begins. */
class NightTest {
    private static final Pattern ANSWERED = Pattern.compile("\"day\":\"([^\"]*)\"[^}]*\"kind\":\"answered\"");

    @TempDir
    Path home;

    @TempDir
    Path guides;

    private String screen;

    /** Three questions of two lines each, three minutes a line: rated at 03:56, 04:02 and 04:08. */
    @BeforeEach
    void practise() {
        ReefBank.in(guides);
        screen = on("2026-11-24")
                .slowly("03:50", Duration.ofMinutes(3))
                .type(":d\n3\n".repeat(3), "quiz", "--level", "mid", "--count", "3")
                .out();
    }

    private Shell on(String day) {
        return new Shell(home).onReef(guides).on(day);
    }

    private String begun(String day) {
        return on(day).type("", "quiz", "--level", "mid").out();
    }

    @Test
    void each_answer_counts_for_the_day_on_which_it_was_given() throws IOException {
        assertThat(ANSWERED.matcher(Files.readString(home.resolve("data/journal.jsonl")))
                        .results()
                        .map(MatchResult::group)
                        .map(g -> g.substring(7, 17)))
                .containsExactly("2026-11-23", "2026-11-24", "2026-11-24");
    }

    @Test
    void the_session_goes_on_as_one_and_its_questions_come_back_on_days_of_their_own() {
        assertThat(screen).contains("3 of 3").contains("18 minutes, 3 questions");
        assertThat(begun("2026-11-24")).contains("all new").doesNotContain("mid question 1:");
        assertThat(begun("2026-11-25")).contains("1 due");
        assertThat(begun("2026-11-26")).contains("3 due");
    }
}
