package dev.careercli.cli.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/fit-run.md is what the program shows; {@code -Dgolden.update=true} writes it anew. */
class FitRunTest {
    private static final Path PAGE = Path.of("docs", "fit-run.md");

    @TempDir
    Path home;

    private String screen(String day, String typed, String... words) {
        return "```\n$ career " + String.join(" ", words) + "\n"
                + new Shell(home).on(day).screen(typed, words).stripTrailing() + "\n```\n";
    }

    private String page() {
        return """
                # A whole run of the fit quiz

                What `career fit` shows on a terminal that can only print, line by line (`TERM=dumb`; \
                `docs/accessible.md` has accessible mode). On other terminals one key answers, no Enter is needed, and an \
                answered question folds to one line. `FitRunTest` plays these runs and fails when this page says something else.

                ## Five answers, and stop

                Can't tell (6) is a choice of its own; `b` goes back; `s` stops and shows what the answers say so far.

                """
                + screen("2026-11-23", "5\n5\nb\n4\n1\n6\n5\ns\n", "fit")
                + "\n## Going on the next day\n\nThe rest of the 24, a number to reopen the fourth, then the verdict and"
                + " the keys under it: why, what to try, the arithmetic.\n\n"
                + screen(
                        "2026-11-24", "4\n3\n5\n5\n5\n4\n5\n3\n1\n2\n3\n3\n4\n2\n1\n1\n12\n4\n4\n\nw\nt\nh\nq\n", "fit")
                + "\n## Later\n\n`career fit` shows the kept verdict and asks nothing that was answered.\n\n"
                + screen("2026-12-01", "q\n", "fit");
    }

    @Test
    void the_page_on_a_run_says_what_the_program_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }
}
