package dev.careercli.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Guides;
import dev.careercli.cli.Shell;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide with no career page behind it: nothing on its screens speaks of such a page. */
class ShowCommandTest {
    @TempDir
    Path temp;

    private String show(String section, UnaryOperator<String> career) {
        Path guide = Guides.copy(Guides.REEF, temp, career);
        Shell.Said said =
                new Shell(temp.resolve("home")).run("show", "reef-gardener", section, "--content", guide.toString());
        assertThat(said.code()).isZero();
        return said.out();
    }

    private String show(String section) {
        return show(section, text -> text);
    }

    @Test
    void tools_and_questions_are_not_measured_against_a_page_that_does_not_exist() {
        assertThat(show("tools"))
                .contains("The choice of tools is the editors'.")
                .doesNotContain("page");
        assertThat(show("faq"))
                .contains("The questions and answers are the editors'.")
                .doesNotContain("page");
    }

    @Test
    void a_note_on_a_tool_begins_a_sentence_of_its_own() {
        assertThat(show("tools")).contains("measures fragments. Rinse it.");
    }

    @Test
    void a_skill_names_the_source_that_asks_for_it() {
        String skills = show(
                "skills",
                text -> text.replace(
                        "name: Reef survey, source: editorial",
                        "name: Reef survey, source: \"Reef office, 2026-11-01\""));

        assertThat(skills).contains("Reef office, 2026-11-01").doesNotContain("added by the editors");
    }

    @Test
    void a_figure_that_the_editors_guessed_says_so() {
        assertThat(show("metrics")).contains("our assumption").doesNotContain("source not stated");
    }

    @Test
    void a_figure_that_nobody_states_says_that() {
        String metrics = show(
                "metrics",
                text -> text.replace(
                        "value: 5/10, note: A guess., source: assumption",
                        "value: not stated, note: Open., source: not_stated"));

        assertThat(metrics).contains("source not stated");
    }

    @Test
    void the_page_begins_with_the_sections_and_the_command_for_each() {
        String page = page("show", "reef-gardener");

        assertThat(page.lines().skip(2).limit(11))
                .allMatch(line -> line.startsWith("  career show reef-gardener "))
                .anyMatch(line -> line.contains("ladder") && line.contains("1 rung"));
    }

    @Test
    void the_commands_of_the_page_name_the_career_only_where_it_was_named() {
        assertThat(page("show")).contains("  career show ladder ").doesNotContain("career show reef");
    }

    @Test
    void section_and_career_may_be_given_in_either_order() {
        assertThat(page("show", "sources", "reef-gardener")).isEqualTo(page("show", "reef-gardener", "sources"));
    }

    @Test
    void a_section_of_a_career_that_does_not_exist_is_told_as_that() {
        Shell.Said said = new Shell(temp.resolve("home")).run("show", "sources", "ref-gardener");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("career 'ref-gardener'").doesNotContain("section");
    }

    @Test
    void the_items_of_the_fit_quiz_stand_under_fit_with_their_ids() {
        assertThat(page("show", "ai-devsecops-specialist", "fit"))
                .contains("coding_exp")
                .contains("What is the largest piece of code you own?");
        assertThat(page("show", "ai-devsecops-specialist", "fit", "--json")).contains("\"id\" : \"coding_exp\"");
    }

    @Test
    void years_that_nobody_states_read_as_words() {
        assertThat(show("ladder", text -> text.replace("years: 0 to 1", "years: not stated")))
                .contains("years not stated")
                .doesNotContain("not stated years");
    }

    @Test
    void a_resource_stands_with_its_address() {
        String roadmap = show(
                "roadmap",
                text -> text.replace(
                        "{id: res-reef-manual, ", "{id: res-reef-manual, url: \"https://reef.example/t\", "));

        assertThat(roadmap).contains("https://reef.example/t");
    }

    private String page(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--content";
        all[words.length + 1] = Guides.REEF.toString();
        Shell.Said said = new Shell(temp.resolve("home")).run(all);
        assertThat(said.code()).isZero();
        return said.out();
    }
}
