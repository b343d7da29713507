package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.Tools.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements of docs/conformance.md that need the launcher, a process or a terminal; each test bears its name. */
@Tag("tool")
class ConformanceIT {
    private static final List<String> READERS = List.of("list", "show day", "roadmap", "next", "quiz --list", "doctor");
    private static final Pattern CREATED =
            Pattern.compile("openat\\([^\"]*\"([^\"]*)\", [^)]*O_CREAT[^)]*\\)(?! = -1)");

    @TempDir
    Path scratch;

    private Tools tools() {
        return new Tools(scratch);
    }

    private Ran career(String words) {
        return tools().run(("./career " + words).split(" "));
    }

    @Test
    void f2_a_command_that_asks_nothing_loads_no_terminal() throws IOException {
        Path log = scratch.resolve("classes");
        for (String words : READERS) {
            tools().run(("java -Xlog:class+load:file=" + log + " -jar target/career.jar " + words).split(" "));
            assertThat(Files.readString(log))
                    .as(words)
                    .contains("dev.careercli")
                    .doesNotContain("org.jline.terminal");
        }
    }

    @Test
    void f3_and_f8_a_session_asks_the_terminal_nothing_and_leaves_the_screen_to_scroll() throws IOException {
        Path seen = scratch.resolve("seen");
        try (Tmux terminal = new Tmux(tools(), scratch, 80, 24)) {
            terminal.record(seen);
            terminal.line("./career");
            terminal.await("1-4, q leaves");
            terminal.press("q");
            terminal.awaitShell();
        }

        assertThat(Files.readString(seen)).doesNotContain("\u001b[c", "\u001b[6n", "$p", "?1049h", "\u001b[2J");
    }

    @Test
    void f6_control_z_and_fg_show_the_prompt_again_and_lose_no_key() {
        try (Tmux terminal = new Tmux(tools(), scratch, 80, 24)) {
            terminal.line("bash --norc");
            terminal.line("PS1='ready$ '; set -m; ./career");
            terminal.await("1-4, q leaves");
            terminal.press("C-z");
            terminal.await("Stopped");
            terminal.line("clear; fg");
            terminal.await("1-4, q leaves");
            terminal.press("4");
            terminal.await("AI DevSecOps Specialist");
        }
    }

    @Test
    void h1_files_are_made_in_the_four_folders_and_nowhere_else() throws IOException {
        tools().need("strace");
        Path calls = scratch.resolve("calls");
        for (String words : List.of("list", "roadmap done 1a", "config set color never", "quiz --list", "history")) {
            Ran ran = tools().with("CAREER_HOME", "")
                    .run(("strace -f -qq -e trace=openat -o " + calls + " ./career " + words).split(" "));
            assertThat(ran.code()).as(words + ran.err()).isZero();
            assertThat(CREATED.matcher(Files.readString(calls)).results().map(ConformanceIT::path))
                    .as(words)
                    .allMatch(file -> file.startsWith("/dev/") || ours(file));
        }
        assertThat(scratch.resolve(".local/share/career/journal.jsonl")).exists();
    }

    private static String path(MatchResult call) {
        return call.group(1);
    }

    private boolean ours(String file) {
        return Stream.of(".config/career", ".local/share/career", ".local/state/career", ".cache/career")
                .anyMatch(folder -> file.startsWith(scratch.resolve(folder).toString()));
    }

    @Test
    void h8_without_the_cache_everything_says_the_same() throws IOException {
        career("roadmap done 1a");
        List<Ran> before = READERS.stream().map(this::career).toList();
        Path cache = tools().home().resolve("cache");
        if (Files.exists(cache)) {
            try (Stream<Path> files = Files.walk(cache)) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(f -> assertThat(f.toFile().delete()).isTrue());
            }
        }

        assertThat(READERS.stream().map(this::career)).containsExactlyElementsOf(before);
    }

    @Test
    void i9_it_works_where_there_is_no_network() {
        tools().need("unshare");
        for (String words : READERS) {
            Ran with = career(words);
            assertThat(tools().run(("unshare -rn ./career " + words).split(" ")))
                    .as(words)
                    .isEqualTo(with);
        }
    }
}
