package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the scripts in the real shells and lets these complete. */
@Tag("tool")
class ShellCompletionTest {
    @TempDir
    Path temp;

    @BeforeEach
    void a_program_named_career_on_the_path() throws IOException {
        String script = "#!/bin/sh\nCAREER_HOME='" + temp.resolve("home") + "' exec '"
                + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' dev.careercli.Main \"$@\"\n";
        Path program = Files.writeString(temp.resolve("career"), script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> run(String shell, String option, String script) throws IOException, InterruptedException {
        Optional<String> program = Programs.find(shell);
        assumeTrue(program.isPresent(), shell + " is not installed");
        return Programs.run(temp, List.of(program.get(), option, script))
                .lines()
                .toList();
    }

    @Test
    void bash_completes_commands_and_values() throws IOException, InterruptedException {
        List<String> lines = run("bash", "-c", """
                PATH="$PWD:$PATH"
                source <(career completion bash)
                complete -p career
                try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _career; echo "${COMPREPLY[*]}"; }
                try career q
                try career quiz --level ""
                try career roadmap done 2
                try career fit --answers ""
                """);

        assertThat(lines)
                .containsExactly(
                        "complete -o default -F _career career", "quiz", "junior mid senior lead", "2a 2b 2c 2m", "");
    }

    @Test
    void zsh_completes_commands_and_values() throws IOException, InterruptedException {
        // The two functions of the completion system that the script calls print what they are given.
        List<String> lines = run("zsh", "-fc", """
                PATH="$PWD:$PATH"
                autoload -Uz compinit && compinit -u -D
                source <(career completion zsh)
                echo $_comps[career]
                _describe() { print -r -- ${(Pj: :)@[-1]} }
                _files() { echo files }
                try() { words=("$@"); CURRENT=$#; _career }
                try career q
                try career quiz --level ""
                try career roadmap done 2m
                try career fit --answers ""
                """);

        assertThat(lines)
                .containsExactly(
                        "_career",
                        "quiz:practise its interview questions",
                        "junior mid senior lead",
                        "2m:" + lines.get(3).substring(3),
                        "files");
    }

    @Test
    void fish_completes_commands_and_values() throws IOException, InterruptedException {
        List<String> lines = run("fish", "-c", """
                set -x PATH $PWD $PATH
                career completion fish | source
                complete -C "career q"
                complete -C "career quiz --level "
                complete -C "career content try direct-and"
                touch here.yaml
                complete -C "career fit --answers her"
                """);

        assertThat(lines)
                .contains("quiz\tpractise its interview questions", "direct-and-indirect-injection\tjunior, concept")
                .contains("junior", "lead", "here.yaml");
    }
}
