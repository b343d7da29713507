package dev.careercli.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Guides;
import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentDiffTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void says_what_changed_and_what_that_does_to_the_person() throws IOException {
        Shell shell = new Shell(home);
        shell.type("\n\n\n2\n", "quiz", "reef-gardener", "--level", "mid", "--content", Guides.REEF.toString());
        shell.run("roadmap", "reef-gardener", "--hours", "5", "--content", Guides.REEF.toString());
        Path now = Guides.copy(
                Guides.REEF,
                folder,
                text -> text.replace("{goal-old-plot: goal-reef-plant}", "{goal-reef-frame: goal-reef-frames}")
                        .replace("goal-reef-frame,", "goal-reef-frames,")
                        .replace("[goal-reef-frame]", "[goal-reef-frames]")
                        .replace("weeks: 6", "weeks: 8"));
        replace(now.resolve("questions/mid.yaml"), "revision: 1", "revision: 2");
        replace(now.resolve("questions/junior.yaml"), "goal-reef-frame]", "goal-reef-frames]");
        replace(now.resolve("questions/junior.yaml"), "id: reef-frame-storm", "id: reef-frame-gale");

        Said said = shell.run("content", "diff", Guides.REEF.toString(), now.toString());

        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("Added, 1 entry", "reef-frame-gale")
                .contains("Moved, 1 entry", "goal-reef-frame is goal-reef-frames now")
                .contains("Retired, 1 entry", "reef-frame-storm")
                .contains("Revised: asks for something else, 2 entries", "phase 2", "reef-plot-survey")
                .contains("1 question that you practised asks for something else now and starts anew")
                .contains("The roadmap changed, and your dates with it");
        assertThat(shell.run("content", "diff", now.toString(), now.toString()).out())
                .contains("Nothing changed.");
    }

    @Test
    void an_update_is_told_once() throws IOException {
        Shell shell = new Shell(home);
        shell.run("roadmap", "done", "1a");
        assertThat(shell.run("next").out()).doesNotContain("New in");
        Path digest = home.resolve("state/guides.tsv");
        String kept = Files.readString(digest);
        // As an earlier edition would have left it: one question was not there yet.
        String line = kept.lines()
                .filter(l -> l.contains("\tQUESTION\twatching-forty-agents\t"))
                .findFirst()
                .orElseThrow();
        Files.writeString(digest, "0.0.1" + kept.substring(kept.indexOf('\n')).replace(line + "\n", ""));

        String first = shell.run("next").out();
        assertThat(first).contains("New in AI DevSecOps Specialist").contains("1 question is new.");
        assertThat(shell.run("next").out()).doesNotContain("New in");
    }

    @Test
    void two_guides_are_no_versions_of_one() {
        Said said = new Shell(home).run("content", "diff", Guides.REEF.toString(), Shell.FLAGSHIP.value());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("these are two guides, not two versions of one");
    }
}
