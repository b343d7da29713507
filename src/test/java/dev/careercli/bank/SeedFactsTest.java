package dev.careercli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is marked as the career page's own says no figure and no name that the page does not have. */
class SeedFactsTest {
    private static final Path GUIDE = Path.of("content/careers/ai-devsecops-specialist/career.yaml");
    private static final Path FACTS = Path.of("src/test/resources/seed-facts.tsv");
    private static final List<String> TEXTS = List.of("text", "name", "title", "value", "label", "stem", "brief");

    /** A figure, or a capitalised word inside a sentence. */
    private static final Pattern NAMED = Pattern.compile("\\d[\\d.,/]*\\d|\\d|(?<=[a-z,;:] )\\p{Lu}[\\w+#./-]*\\w");

    private static final Pattern ADDRESS = Pattern.compile("\\(?(?:https?://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+/?[\\w./-]*\\)?");

    @Test
    void every_figure_and_name_marked_as_the_pages_is_on_the_page() throws IOException {
        String facts = Files.readAllLines(FACTS).stream()
                .skip(1)
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        List<String> seen = new ArrayList<>();
        collect(new YAMLMapper().readTree(GUIDE.toFile()), seen);

        assertThat(seen).as("marked figures and names").hasSizeGreaterThan(50);
        assertThat(seen.stream().filter(s -> !facts.contains(s.toLowerCase(Locale.ROOT))))
                .isEmpty();
    }

    private static void collect(JsonNode node, List<String> seen) {
        if (node.path("source").asText().equals("seed")) {
            for (String field : TEXTS) {
                Matcher named = NAMED.matcher(
                        ADDRESS.matcher(node.path(field).asText().replaceAll("\\s+", " ")).replaceAll(""));
                while (named.find()) {
                    seen.add(named.group());
                }
            }
        }
        node.forEach(child -> collect(child, seen));
    }
}
