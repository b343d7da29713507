package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice that takes the questions of every guide together. */
class GuideMixTest {
    @TempDir
    Path home;

    private Set<String> ids(String... words) {
        return Pattern.compile("\"id\" : \"([^\"]+)\"")
                .matcher(new Shell(home).run(words).out())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private List<String> asked() throws IOException {
        return Pattern.compile("\"question\":\"([^\"]+)\"")
                .matcher(Files.readString(home.resolve("data/journal.jsonl")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    @Test
    void the_first_session_asks_questions_of_each_guide() throws IOException {
        Set<String> first = ids("quiz", "--list", "--json", "ai-devsecops-specialist");
        Set<String> second = ids("quiz", "--list", "--json", "devsecops-engineer");

        String out = new Shell(home).type(":d\n3\n".repeat(6), "quiz", "--mix").out();

        assertThat(out).contains("6 of 6").contains("Done for");
        assertThat(asked()).hasSize(6);
        assertThat(asked()).filteredOn(id -> !second.contains(id)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(asked()).filteredOn(id -> !first.contains(id)).hasSizeGreaterThanOrEqualTo(2);
    }
}
