import dev.careercli.content.ContentLibrary;
import dev.careercli.content.Question;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.grading.Rubric;
import dev.careercli.grading.model.MiniLm;
import dev.careercli.grading.model.VectorFile;
import dev.careercli.grading.model.WordPiece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Build step: computes the vectors of all texts of the shipped guides that answers are compared with.
 *
 * <p>Run by Maven as a single source file with the program's classes: {@code CompileVectors FOLDER}, which holds the
 * model and gets {@code vectors.bin}. Vectors of an earlier build stay when the model is the same, so that only new texts
 * take time: about half a millisecond of one processor for a word.
 */
public final class CompileVectors {
    /** Texts computed at once by one thread; the model gathers short ones. */
    private static final int PORTION = 64;

    private CompileVectors() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Path folder = Path.of(args[0]);
        Path file = folder.resolve("vectors.bin");
        byte[] model = Files.readAllBytes(folder.resolve("minilm.bin"));
        List<String> vocabulary = Files.readAllLines(folder.resolve("vocabulary.txt"));
        int checksum = VectorFile.checksum(model);
        VectorFile before = Files.exists(file)
                ? VectorFile.read(Files.readAllBytes(file), checksum).orElse(VectorFile.EMPTY)
                : VectorFile.EMPTY;
        Map<Long, float[]> vectors = new LinkedHashMap<>();
        Map<Long, int[]> fresh = new LinkedHashMap<>();
        WordPiece pieces = new WordPiece(vocabulary);
        for (String text : texts()) {
            int[] ids = pieces.encode(text, MiniLm.LONGEST);
            float[] kept = before.find(VectorFile.key(ids));
            if (kept == null) {
                fresh.put(VectorFile.key(ids), ids);
            } else {
                vectors.put(VectorFile.key(ids), kept);
            }
        }
        if (fresh.isEmpty() && vectors.size() == before.size()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return;
        }
        vectors.putAll(compute(MiniLm.read(model, vocabulary), fresh));
        Path made = folder.resolve("vectors.new");
        Files.write(made, VectorFile.of(vectors).write(checksum));
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        System.out.println("vectors of " + vectors.size() + " texts, " + fresh.size() + " of them new, in "
                + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    private static List<String> texts() {
        ContentLoader content = new ContentLoader(null, null);
        List<String> texts = new ArrayList<>();
        for (ContentLibrary.Guide guide : content.library().guides()) {
            for (Question question : content.questions(guide.career().slug())) {
                texts.addAll(Rubric.of(question).texts());
            }
        }
        return texts;
    }

    /** Longest first, so that all processors end at about the same time. */
    private static Map<Long, float[]> compute(MiniLm model, Map<Long, int[]> texts) {
        List<Map.Entry<Long, int[]>> sorted = new ArrayList<>(texts.entrySet());
        sorted.sort(Comparator.comparing(entry -> -entry.getValue().length));
        int portions = (sorted.size() + PORTION - 1) / PORTION;
        List<List<float[]>> computed = IntStream.range(0, portions)
                .parallel()
                .mapToObj(i -> model.embedIds(
                        portion(sorted, i).stream().map(Map.Entry::getValue).toList()))
                .toList();
        Map<Long, float[]> vectors = new LinkedHashMap<>();
        for (int i = 0; i < portions; i++) {
            List<Map.Entry<Long, int[]>> portion = portion(sorted, i);
            for (int j = 0; j < portion.size(); j++) {
                vectors.put(portion.get(j).getKey(), computed.get(i).get(j));
            }
        }
        return vectors;
    }

    private static List<Map.Entry<Long, int[]>> portion(List<Map.Entry<Long, int[]>> all, int i) {
        return all.subList(i * PORTION, Math.min(all.size(), (i + 1) * PORTION));
    }
}
