package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled table of ids against what the guides and their ledgers name. */
class FrameworkIdsTest {
    @Test
    void every_id_that_a_guide_or_its_ledger_names_is_in_the_table() throws IOException {
        FrameworkIds ids = FrameworkIds.bundled();
        TreeMap<String, TreeSet<String>> unknown = new TreeMap<>();
        int named = 0;
        for (Path file : texts()) {
            for (String id : FrameworkIds.tokens(Files.readString(file))) {
                named++;
                if (ids.find(id).isEmpty() && ids.editions(id).isEmpty()) {
                    unknown.computeIfAbsent(file.toString(), any -> new TreeSet<>())
                            .add(id);
                }
            }
        }

        assertThat(named).isPositive();
        assertThat(unknown).isEmpty();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content", "careers"))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|tsv)"))
                    .toList();
        }
    }
}
