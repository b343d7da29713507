package dev.careercli.content.load;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * CPU time of linting the shipped content, beside Jackson reading the same files into trees. Not a test: run its main
 * from an editor, or with the test classes on the class path.
 */
final class LintBench {
    private static final int ROUNDS = 30;

    private LintBench() {}

    public static void main(String[] args) throws IOException {
        Path guide = GuideFolder.inside(Path.of("content/careers")).get(0);
        List<Path> files = new ArrayList<>(GuideFolder.questionFiles(guide));
        files.add(guide.resolve(GuideFolder.CAREER_FILE));
        PrintStream out = System.out;
        long jackson = Long.MAX_VALUE;
        long tree = Long.MAX_VALUE;
        long lint = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            for (Path file : files) {
                new YAMLMapper().readTree(Files.readAllBytes(file));
            }
            long read = cpu();
            GuideFiles parsed = GuideFiles.of(guide, Path::toString);
            long built = cpu();
            new Linter(LocalDate.of(2100, 1, 1)).lint(List.of(parsed), List.of(), file -> true);
            jackson = Math.min(jackson, read - start);
            tree = Math.min(tree, built - read);
            lint = Math.min(lint, cpu() - read);
        }
        out.printf(
                "best of %d rounds, CPU time: Jackson %d ms, tree with places %d ms, whole lint %d ms%n",
                ROUNDS, jackson / 1_000_000, tree / 1_000_000, lint / 1_000_000);
        out.printf("lint / Jackson = %.2f%n", (double) lint / jackson);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
