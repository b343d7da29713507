package dev.careercli.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Guides;
import dev.careercli.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guides of one's own: found, listed with where they come from, and never in place of a shipped one unsaid. */
class UserContentTest {
    @TempDir
    Path temp;

    private Path home() {
        return temp.resolve("home");
    }

    private Path own() throws IOException {
        return Files.createDirectories(home().resolve("data").resolve("careers"));
    }

    private Shell shell() {
        return new Shell(home());
    }

    @Test
    void a_folder_that_is_named_is_listed_beside_the_shipped_guides() {
        Shell.Said said = shell().run("list", "--plain", "--content", Guides.REEF.toString());

        assertThat(said.out().lines())
                .contains("ai-devsecops-specialist\tAI DevSecOps Specialist\tin use, shipped")
                .contains("reef-gardener\tReef Gardener\t" + Guides.REEF);
        assertThat(shell().run("list").out()).doesNotContain("reef");
    }

    @Test
    void a_guide_in_the_data_directory_is_found_without_an_option() throws IOException {
        Path guide = Guides.copy(Guides.REEF, own());

        assertThat(shell().run("list", "--plain").out()).contains("reef-gardener\tReef Gardener\t" + guide);
        assertThat(shell().run("show", "reef-gardener", "roadmap").out()).contains("Build frames");
        assertThat(shell().run("quiz", "reef-gardener", "--list").out()).contains("reef-frame-storm");
        assertThat(shell().run("roadmap", "reef-gardener", "--no-save").code()).isZero();
    }

    @Test
    void ones_own_form_of_a_shipped_guide_wins_and_both_are_listed_with_a_note() throws IOException {
        Path guide =
                Guides.copy(Guides.SHIPPED, own(), t -> t.replace("title: AI DevSecOps Specialist", "title: Mine"));

        Shell.Said said = shell().run("list", "--plain");

        assertThat(said.out().lines().filter(l -> l.startsWith("ai-devsecops-specialist")))
                .containsExactly(
                        "ai-devsecops-specialist\tMine\tin use, " + guide + "; replaces the shipped guide",
                        "ai-devsecops-specialist\tAI DevSecOps Specialist\tshipped");
        assertThat(said.err()).contains("replaces the shipped one");
        assertThat(shell().run("show", "overview").out()).startsWith("  Mine");
    }

    @Test
    void a_broken_guide_of_ones_own_is_left_out_and_told() throws IOException {
        Guides.copy(Guides.REEF, own(), text -> text.replace("weeks: 4", "weeks: four"));

        Shell.Said said = shell().run("list");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("AI DevSecOps Specialist").doesNotContain("reef");
        assertThat(said.err()).contains("is left out").contains("career content lint");
        assertThat(shell().run("show", "day").code()).isZero();
        assertThat(shell().run("content", "lint").code()).isEqualTo(65);
    }

    @Test
    void a_broken_guide_in_the_folder_named_is_an_error_with_its_place() {
        Path guide = Guides.copy(Guides.REEF, temp, text -> text.replace("weeks: 4", "weeks: four"));

        Shell.Said said = shell().run("list", "--content", guide.toString());

        assertThat(said.code()).isEqualTo(65);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("career.yaml:").contains("\"four\"");
    }
}
