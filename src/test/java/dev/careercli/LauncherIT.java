package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.Tools.Ran;
import dev.careercli.TwoWeeks.Runner;
import dev.careercli.cli.ThreeWeeks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started: through its shell launcher, in a process of its own. */
@Tag("tool")
class LauncherIT {
    @TempDir
    Path scratch;

    private Tools tools() {
        return new Tools(scratch);
    }

    @Test
    void the_version_is_one_line_and_standard_error_is_silent() {
        Ran ran = tools().run("./career", "--version");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).matches("career \\d+\\.\\d+\\.\\d+\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void no_command_in_a_pipe_prints_an_escape_or_a_warning() {
        for (String words : List.of("list", "show", "show day", "roadmap", "help", "quiz --list", "next", "doctor")) {
            Ran ran = tools().with("TERM", "xterm-256color").run(("./career " + words).split(" "));

            assertThat(ran.code()).as(words).isZero();
            assertThat(ran.out()).as(words).isNotEmpty().doesNotContain("\u001b");
            assertThat(ran.err()).as(words).isEmpty();
        }
    }

    @Test
    void colour_in_a_pipe_only_where_it_is_asked_for() {
        assertThat(tools().run("./career", "list", "--color=always").out()).contains("\u001b[");
        assertThat(tools().with("NO_COLOR", "1").run("./career", "list").out()).doesNotContain("\u001b");
        assertThat(tools().run("./career", "list", "--json", "--color=always").out())
                .startsWith("{")
                .doesNotContain("\u001b");
    }

    @Test
    void a_plain_c_locale_gets_ascii_without_lost_letters() {
        Ran ran = tools().with("LC_ALL", "C").run("./career", "roadmap");

        assertThat(ran.out().chars().filter(c -> c > 126)).isEmpty();
        assertThat(ran.out()).contains("*").doesNotContain("??");
    }

    @Test
    void it_runs_through_a_symlink_and_from_a_path_with_spaces_and_letters_beyond_ascii() throws IOException {
        Path odd = Files.createDirectories(scratch.resolve("ein Ort für Käfer"));
        Files.createDirectories(odd.resolve("bin"));
        Files.createDirectories(odd.resolve("lib"));
        Files.copy(Path.of("career"), odd.resolve("bin/career"));
        Files.copy(Path.of("target/career.jar"), odd.resolve("lib/career.jar"));
        Files.setPosixFilePermissions(odd.resolve("bin/career"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Path link = Files.createSymbolicLink(scratch.resolve("a link"), odd.resolve("bin/career"));

        Ran ran = tools().run(link.toString(), "--version");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("career ");
    }

    @Test
    void a_jar_with_a_part_missing_ends_as_a_fault_in_three_lines() throws IOException {
        Path bin = Files.createDirectories(scratch.resolve("bin"));
        Path jar = Files.createDirectories(scratch.resolve("lib")).resolve("career.jar");
        Files.copy(Path.of("career"), bin.resolve("career"));
        Files.setPosixFilePermissions(bin.resolve("career"), PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String part : List.of("journal/Journal", "cli/kit/ErrorReporter")) {
            Files.copy(Path.of("target/career.jar"), jar, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem parts = FileSystems.newFileSystem(jar)) {
                Files.delete(parts.getPath("dev/careercli/" + part + ".class"));
            }

            Ran ran = tools().run(bin.resolve("career").toString(), "roadmap", "done", "1a");

            assertThat(ran.code()).as(part).isEqualTo(70);
            assertThat(ran.err().lines()).as(part).hasSize(3);
            assertThat(ran.err()).startsWith("career: an internal fault").doesNotContain("java", "Error");
        }
        assertThat(tools().home().resolve("state")).isDirectoryContaining("glob:**/report-*.txt");
    }

    @Test
    void it_runs_under_dash_and_busybox_and_without_java_home() {
        tools().need("dash");
        tools().need("busybox");

        assertThat(tools().run("dash", "career", "--version").code()).isZero();
        assertThat(tools().run("busybox", "sh", "career", "--version").code()).isZero();
    }

    /** The first file that Java opens would else be taken for what somebody typed, and answers kept from it. */
    @Test
    void a_closed_stream_is_an_empty_one_in_every_shell() {
        for (String shell : List.of("sh", "dash", "bash", "busybox sh")) {
            tools().need(shell.split(" ")[0]);
            Ran fit = tools().run("sh", "-c", shell + " ./career fit <&-");
            assertThat(fit.code()).as(shell + fit.err()).isZero();
            assertThat(fit.out()).as(shell).contains("1 of 24").doesNotContain("2 of 24");
            assertThat(tools().run("sh", "-c", shell + " ./career list >&-").code())
                    .isEqualTo(74);
            assertThat(tools().run("sh", "-c", shell + " ./career list 2>&-").code())
                    .isZero();
        }
        assertThat(tools().home().resolve("data/journal.jsonl")).doesNotExist();
    }

    @Test
    void a_folder_that_is_gone_is_told_in_one_line() {
        String launcher = Path.of("career").toAbsolutePath().toString();
        for (String shell : List.of("dash", "bash", "busybox sh")) {
            tools().need(shell.split(" ")[0]);
            Ran ran = tools().run(
                            "sh",
                            "-c",
                            "cd " + scratch + " && mkdir gone && cd gone && rmdir ../gone && " + shell + " " + launcher
                                    + " list");

            assertThat(ran.code()).as(shell).isEqualTo(66);
            assertThat(ran.err())
                    .contains("career: the folder you are in is gone.")
                    .doesNotContain("java");
        }
    }

    /** A folder that looks like a JDK of a version, whose java must never be started. */
    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(scratch.resolve("jdk-" + version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho started >&2\nexit 1\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    /** Practice alone wants the full compiler, which costs every other command a part of its start. */
    @Test
    void a_list_of_questions_keeps_the_quick_compiler() throws IOException {
        Path home = jdk("21.0.1");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$@\"\n");

        for (String words : List.of("list", "quiz --list", "quiz --level mid --list", "quiz --show x", "quiz --help")) {
            Ran ran = tools().with("JAVA_HOME", home.toString()).run(("./career " + words).split(" "));
            assertThat(ran.out()).as(words).contains("-XX:TieredStopAtLevel=1");
        }
        for (String words : List.of("quiz", "quiz --area A1", "content grade x")) {
            Ran ran = tools().with("JAVA_HOME", home.toString()).run(("./career " + words).split(" "));
            assertThat(ran.out()).as(words).contains("career.jar").doesNotContain("TieredStopAtLevel");
        }
    }

    @Test
    void an_old_java_exits_69_with_one_line() throws IOException {
        for (String version : List.of("11.0.2", "1.8.0_392")) {
            Ran ran = tools().with("JAVA_HOME", jdk(version).toString()).run("./career", "list");

            assertThat(ran.code()).isEqualTo(69);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines()).hasSize(1);
            assertThat(ran.err()).contains("needs Java 17 or newer, found " + version);
        }
    }

    @Test
    void a_checkout_without_maven_says_in_one_line_what_to_install() throws IOException {
        Path checkout = Files.createDirectories(scratch.resolve("checkout"));
        Files.copy(Path.of("career"), checkout.resolve("career"));
        Files.createFile(checkout.resolve("pom.xml"));
        Path few = Files.createDirectories(scratch.resolve("few"));
        for (String tool : List.of("dirname", "readlink", "find", "head", "sed")) {
            Files.createSymbolicLink(few.resolve(tool), tools().need(tool));
        }

        Ran ran = tools().with("PATH", few.toString())
                .with("JAVA_HOME", jdk("17.0.1").toString())
                .run("/bin/sh", checkout.resolve("career").toString(), "list");

        assertThat(ran.code()).isEqualTo(69);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("Install Maven 3.8.7 or newer");
    }

    @Test
    void a_home_that_cannot_be_made_is_an_error_of_storage_that_says_where() {
        Ran ran = tools().run("./career", "roadmap", "done", "1a", "--home", "/proc/nowhere/home");

        assertThat(ran.code()).isEqualTo(73);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("/proc/nowhere/home").doesNotContain("Exception");
    }

    @Test
    void a_file_given_as_home_is_wrong_usage_however_it_is_given() throws IOException {
        Path file = Files.createFile(scratch.resolve("notes.txt"));

        Ran option = tools().run("./career", "roadmap", "done", "1a", "--home", file.toString());
        Ran variable = tools().with("CAREER_HOME", file.toString()).run("./career", "roadmap", "done", "1a");

        assertThat(option.code()).isEqualTo(2).isEqualTo(variable.code());
        assertThat(option.err()).contains("--home is '" + file + "', a file and not a folder");
        assertThat(variable.err()).contains("CAREER_HOME is '" + file + "', a file and not a folder");
    }

    @Test
    void two_weeks_of_practice_through_the_launcher_are_those_of_the_golden() {
        String golden = golden("two-weeks.txt");
        Runner runner = launcher("reef-gardener --content " + TwoWeeks.guide(scratch.resolve("guides")));

        assertThat(TwoWeeks.play(runner, TwoWeeks.counts(golden))).isEqualTo(golden);
    }

    @Test
    void three_weeks_up_to_an_interview_through_the_launcher_are_those_of_the_golden() {
        Runner runner = launcher("reef-gardener --content " + ThreeWeeks.guide(scratch.resolve("guides")));

        assertThat(ThreeWeeks.play(runner)).isEqualTo(golden("interview-three-weeks.txt"));
    }

    /** Runs the launcher on a day, with lines piped into it. */
    private Runner launcher(String guide) {
        Path typed = scratch.resolve("typed.txt");
        return (day, lines, words) -> {
            write(typed, lines);
            return tools().with("CAREER_NOW", day + "T09:00:00Z")
                    .run("sh", "-c", "./career " + String.join(" ", words) + " " + guide + " <" + typed)
                    .out();
        };
    }

    private static String golden(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/golden", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
