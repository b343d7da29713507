package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
    @TempDir
    Path temp;

    private List<String> offered(String... words) {
        Path home = temp.resolve("home");
        Shell.Said said = new Shell(home)
                .run(Stream.concat(Stream.of("__complete", "--"), Stream.of(words))
                        .toArray(String[]::new));
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(home).as("completion writes no file").doesNotExist();
        return said.out().lines().map(l -> l.split("\t", -1)[0]).toList();
    }

    @Test
    void commands_and_options_are_offered_by_what_is_typed() {
        assertThat(offered("")).contains("quiz", "content", "completion").doesNotContain("__complete");
        assertThat(offered("q")).containsExactly("quiz");
        assertThat(offered("quiz", "--le")).containsExactly("--level");
        assertThat(offered("--he")).containsExactly("--help");
        assertThat(offered("help", "exit")).containsExactly("exit-codes");
        assertThat(offered("help", "gui")).containsExactly("guide");
        assertThat(offered("content", "s")).containsExactly("schema", "stale", "simulate");
    }

    @Test
    void careers_sections_levels_areas_kinds_and_formats_are_offered() {
        assertThat(offered("show", "")).contains("ai-devsecops-specialist", "day", "sources");
        assertThat(offered("show", "ai-devsecops-specialist", "la")).containsExactly("ladder");
        assertThat(offered("quiz", "--level", "")).containsExactly("junior", "mid", "senior", "lead");
        assertThat(offered("quiz", "--area", "A2")).containsExactly("A2", "A20", "A21");
        assertThat(offered("quiz", "--kind", "f")).containsExactly("flaw");
        assertThat(offered("export", "i")).containsExactly("ics");
        assertThat(offered("export", "ics", "")).containsExactly("ai-devsecops-specialist", "devsecops-engineer");
        assertThat(offered("--color", "a")).containsExactly("auto", "always");
    }

    @Test
    void verbs_lead_to_what_they_take() {
        assertThat(offered("roadmap", "")).contains("done", "undo", "reset", "ai-devsecops-specialist");
        assertThat(offered("roadmap", "done", "1")).containsExactly("1a", "1b", "1c", "1m");
        assertThat(offered("roadmap", "ai-devsecops-specialist", "")).containsExactly("done", "undo", "reset");
        assertThat(offered("roadmap", "ai-devsecops-specialist", "done", "2")).containsExactly("2a", "2b", "2c", "2m");
        assertThat(offered("roadmap", "reset", "p")).containsExactly("plan");
        assertThat(offered("config", "unset", "ret")).containsExactly("retention");
        assertThat(offered("history", "forget", "--a")).containsExactly("--answers", "--all", "--accessible");
        assertThat(offered("config", "set", "ret")).containsExactly("retention");
        assertThat(offered("history", "")).contains("undo", "forget", "replay");
        assertThat(offered("history", "unteach", "--a")).containsExactly("--all", "--accessible");
        assertThat(offered("config", "set", "session")).containsExactly("session-minutes");
    }

    @Test
    void a_setting_offers_the_words_it_takes() {
        assertThat(offered("config", "set", "color", "")).containsExactly("auto", "always", "never");
        assertThat(offered("config", "set", "keep-answers", "")).containsExactly("yes", "no");
        assertThat(offered("config", "set", "level", "s")).containsExactly("senior");
        assertThat(offered("config", "set", "career", "ai")).containsExactly("ai-devsecops-specialist");
        assertThat(offered("config", "set", "session-minutes", "")).isEmpty();
        assertThat(offered("quiz", "--mock", "")).contains("screen", "design", "last");
    }

    @Test
    void question_ids_are_offered_also_of_a_guide_of_ones_own() {
        assertThat(offered("content", "try", "direct-and")).containsExactly("direct-and-indirect-injection");
        assertThat(offered("content", "try", "--content", Guides.REEF.toString(), "reef-"))
                .containsExactly("reef-frame-storm", "reef-plot-survey");
    }

    @Test
    void a_value_behind_an_equals_sign_is_completed_as_shells_break_words() {
        assertThat(offered("quiz", "--level=s")).containsExactly("--level=senior");
        assertThat(offered("quiz", "--level", "=", "s")).containsExactly("senior");
        assertThat(offered("quiz", "--level", "=")).containsExactly("junior", "mid", "senior", "lead");
    }

    @Test
    void nothing_is_offered_where_a_file_or_free_text_stands() {
        assertThat(offered("fit", "--answers", "")).isEmpty();
        assertThat(offered("content", "lint", "")).isEmpty();
        assertThat(offered("quiz", "--count", "")).isEmpty();
        assertThat(offered("nonsense", "")).isEmpty();
    }

    @Test
    void an_unknown_shell_is_refused_with_those_there_are() {
        Shell.Said said = new Shell(temp).run("completion", "bsh");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("Did you mean 'bash'?");
    }
}
