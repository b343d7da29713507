package dev.careercli.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.cli.Shell.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** What tests of docs/conformance.md share: a home of their own and every command there is. */
abstract class Conformance {
    static final ObjectMapper JSON = new ObjectMapper();

    /** Commands that only read, and print something in a new home. */
    static final List<String> READERS = List.of(
            "list",
            "show",
            "show day",
            "show ladder",
            "show skills",
            "search docker",
            "open portswigger",
            "roadmap",
            "roadmap --hours 8 --start 2027-01-04",
            "progress",
            "next",
            "history",
            "config",
            "config get color",
            "config path",
            "quiz --list",
            "quiz --show jailbreak-is-not-injection",
            "quiz --stories",
            "doctor",
            "version",
            "help",
            "help quiz",
            "help exit-codes",
            "completion bash",
            "content stale");

    /** Command lines that fail, each in its own way. */
    static final List<String> FAILURES = List.of(
            "quizz",
            "quiz --bogus",
            "list extra",
            "show nowhere",
            "fit --answers nowhere.yaml",
            "quiz --level boss",
            "roadmap --hours 0",
            "roadmap done 9z",
            "config set colour never",
            "config set color blue",
            "quiz --count 0",
            "--width 3 list",
            "--color red list",
            "history undo 0",
            "completion tcsh",
            "quiz --mock lunch",
            "export pdf",
            "export ics --slots today",
            "content stale --older-than now",
            "quiz --minutes 3",
            "open nothing",
            "search ...",
            "quiz --show nothing",
            "help fit quiz");

    @TempDir
    Path home;

    @TempDir
    Path folder;

    Said run(String line) {
        return new Shell(home).run(line.split(" "));
    }

    static Stream<String> commands() {
        return CommandTree.all().stream()
                .filter(spec -> spec.parent() != null)
                .filter(spec -> !spec.usageMessage().hidden())
                .map(spec -> spec.qualifiedName(" ").substring("career ".length()));
    }
}
