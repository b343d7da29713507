import dev.careercli.quiz.interview.AreaFinder;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
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
                texts.addAll(AreaFinder.texts(question));
            }
        }
        return texts;
    }

    /** Longest first, and a portion to whichever thread is free, so that all processors end at about the same time. */
    private static Map<Long, float[]> compute(MiniLm model, Map<Long, int[]> texts)
            throws InterruptedException, ExecutionException {
        List<Map.Entry<Long, int[]>> sorted = new ArrayList<>(texts.entrySet());
        sorted.sort(Comparator.comparing(entry -> -entry.getValue().length));
        List<Callable<Map<Long, float[]>>> portions = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += PORTION) {
            List<Map.Entry<Long, int[]>> portion = sorted.subList(from, Math.min(sorted.size(), from + PORTION));
            portions.add(() -> embed(model, portion));
        }
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<Long, float[]> vectors = new LinkedHashMap<>();
            for (Future<Map<Long, float[]>> portion : threads.invokeAll(portions)) {
                vectors.putAll(portion.get());
            }
            return vectors;
        } finally {
            threads.shutdown();
        }
    }

    private static Map<Long, float[]> embed(MiniLm model, List<Map.Entry<Long, int[]>> texts) {
        List<float[]> computed =
                model.embedIds(texts.stream().map(Map.Entry::getValue).toList());
        Map<Long, float[]> vectors = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            vectors.put(texts.get(i).getKey(), computed.get(i));
        }
        return vectors;
    }
}
