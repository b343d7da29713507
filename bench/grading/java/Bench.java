import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.grading.Grader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the shipped grader on the development sets: {@code Bench DEV-FOLDER [LAUNCHER [OPTION...]]}.
 *
 * <p>With a launcher every line goes through {@code LAUNCHER content grade FILE OPTION...}; without one through the same
 * code in this process. The shipped scorers were trained on saf, digiklausur and argkp, so their figures here flatter;
 * those of mohler, beetle and scientsbank do not. Training prints held-out figures for the first three.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException {
        Path dev = Path.of(args[0]);
        Measure.Lines lines = args.length > 1
                ? launcher(List.of(args).subList(1, args.length))
                : Train.lines(Grader.tier2(model()));
        Measure measure = new Measure();
        for (String set : List.of("mohler", "digiklausur_nn", "saf_english")) {
            measure.scored(Item.read(dev.resolve(set + ".jsonl.gz")), lines);
        }
        for (String set : List.of("semeval2013_beetle", "semeval2013_scientsbank", "argkp2021")) {
            measure.pointed(Item.read(dev.resolve(set + ".jsonl.gz")), lines);
        }
        measure.probed(Item.read(dev.resolveSibling("adversarial_dev.jsonl")), lines);
        measure.print();
        measure.misses.forEach(System.out::println);
        speed(args.length > 1 ? lines : null);
    }

    private static byte[] model() throws IOException {
        try (InputStream in = Grader.class.getResourceAsStream("minilm.bin")) {
            if (in == null) {
                throw new IOException("minilm.bin is not on the class path; build the program first");
            }
            return in.readAllBytes();
        }
    }

    static Measure.Lines launcher(List<String> command) {
        return in -> {
            Path file = Files.createTempFile("grade", ".jsonl");
            try {
                Files.write(file, in);
                List<String> full = new ArrayList<>(List.of(command.get(0), "content", "grade", file.toString()));
                full.addAll(command.subList(1, command.size()));
                Process process =
                        new ProcessBuilder(full).redirectError(ProcessBuilder.Redirect.INHERIT).start();
                List<JsonNode> rows = new ArrayList<>();
                for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    rows.add(new ObjectMapper().readTree(line));
                }
                return rows;
            } finally {
                Files.delete(file);
            }
        };
    }

    /** Times answers of eighty words, once warm, on one thread. */
    private static void speed(Measure.Lines lines) throws IOException {
        String words = "The page carries the order and not the user so it has to be treated as data that never picks a tool. ";
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add("{\"question\":\"What is this and what do you change?\",\"references\":[\"Retrieved text is data. What leaves"
                    + " is checked against an allow list.\"],\"answer\":\"" + words.repeat(4).strip() + " " + i + "\"}");
        }
        Measure.Lines used = lines == null ? Train.lines(Grader.tier2(model())) : lines;
        used.grade(rows);
        long start = System.nanoTime();
        used.grade(rows);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d answers of 80 words in %.1f s, %.0f ms each%n", rows.size(), seconds,
                1000 * seconds / rows.size());
    }
}
