package dev.careercli.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Golden;
import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressCommandTest {
    @TempDir
    Path home;

    @TempDir
    Path guides;

    private Shell practised() {
        Shell shell = new Shell(home).onReef(ReefBank.in(guides));
        for (int day = 23; day < 30; day++) {
            shell.on("2026-11-" + day).type(":d\nab\n2\n:d\nabc\n3\n:d\n1\n\n".repeat(6), "quiz", "--level", "mid");
        }
        return shell.on("2026-11-30");
    }

    @Test
    void what_is_held_weakest_and_due_fits_every_form() {
        Shell shell = practised();
        shell.run("quiz", "--interview", "2026-12-14", "--level", "mid");

        Golden.check("progress.txt", shell.run("progress").out());
        Golden.check("progress.plain", shell.run("progress", "--plain").out());
        Golden.check("progress.json", shell.run("progress", "--json").out());
        Golden.check("progress-areas.txt", shell.run("progress", "--areas").out());
        Golden.check("progress-goals.txt", shell.run("progress", "--goals").out());
        Golden.check("progress-40.txt", shell.wide(40).ascii().run("progress").out());
    }

    @Test
    void bars_and_marks_are_left_out_where_they_cannot_be_seen_and_no_number_with_them() {
        Shell shell = practised();
        String drawn = shell.run("progress").out();
        String bare = shell.with("ACCESSIBLE", "1").run("progress").out();

        assertThat(drawn).contains("█").contains("▇");
        assertThat(bare).doesNotContainPattern("[█░▂▅▇]");
        assertThat(numbers(bare)).containsExactlyElementsOf(numbers(drawn).toList());
    }

    private static Stream<String> numbers(String text) {
        return Arrays.stream(text.split("\\D+")).filter(n -> !n.isEmpty());
    }

    @Test
    void the_shipped_guide_has_a_line_for_every_level_area_and_goal() {
        Shell shell = new Shell(home);

        assertThat(shell.run("progress", "--plain").out())
                .containsPattern("(?m)^junior\t0\t0\t\\d+\t$")
                .containsPattern("(?m)^lead\t0\t0\t\\d+\t$");
        assertThat(shell.run("progress", "--plain", "--areas").out().lines()).hasSizeGreaterThan(20);
        assertThat(shell.run("progress", "--plain", "--goals").out())
                .contains("1a ")
                .contains("4c ");
    }

    @Test
    void nothing_is_said_of_somebody_who_has_answered_nothing() {
        String out = new Shell(home).run("progress").out();

        assertThat(out).contains("not practised").contains("Too few answers to say: 21 areas.");
        assertThat(out).doesNotContain("Weakest");
        assertThat(home).isEmptyDirectory();
    }
}
