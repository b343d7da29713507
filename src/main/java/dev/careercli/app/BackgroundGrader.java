package dev.careercli.app;

import dev.careercli.grading.Grader;
import dev.careercli.grading.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The grader of a session, made ready on a thread of its own while the person types. The thread is a daemon: the program
 * never waits for it to end. Where the model cannot be read, wording alone is compared.
 */
public final class BackgroundGrader implements Supplier<Grader> {
    /** Cached for the life of the process: it is expensive to load, and one screen may lead to several sessions. */
    private static @Nullable Grader shipped;

    private final Callable<Grader> loading;
    private final long patienceMillis;
    private final ExecutorService worker;
    private @Nullable Future<Grader> meaning;
    private @Nullable Grader wording;
    private volatile @Nullable Throwable problem;

    /**
     * @param loading makes the grader of meaning: {@link #load}
     * @param patienceMillis how long an answer that was handed in waits for it before wording alone is compared
     */
    public BackgroundGrader(Callable<Grader> loading, long patienceMillis) {
        this.loading = loading;
        this.patienceMillis = patienceMillis;
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "grader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The grader of wording and meaning, with the model that ships. */
    public static synchronized Grader load() throws IOException {
        Grader loaded = shipped == null ? read() : shipped;
        shipped = loaded;
        return loaded;
    }

    private static Grader read() throws IOException {
        byte[] model = shipped("minilm.bin");
        if (model.length == 0) {
            throw new IOException("this build holds no model for meaning");
        }
        byte[] vectors = shipped("vectors.bin");
        return Grader.tier2(model, vectors.length == 0 ? computedBeside() : vectors);
    }

    /** The vectors of a checkout whose first build left them out; the launcher has them computed and says where. */
    private static byte[] computedBeside() throws IOException {
        Path file = Path.of(System.getProperty("career.vectors", ""));
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = Grader.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    /** Begins to load where that has not begun. */
    public synchronized void begin() {
        var unused = loaded();
    }

    /** Begins to load where that has not begun, and then reads a question's texts ahead of its answer. */
    public synchronized void prepare(Rubric rubric) {
        Future<Grader> loaded = loaded();
        var unused = worker.submit(() -> {
            loaded.get().prepare(rubric);
            return rubric;
        });
    }

    @Override
    public synchronized Grader get() {
        try {
            return loaded().get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            problem = e.getCause();
        } catch (TimeoutException e) {
            // This answer is compared by wording, the next one by meaning too.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Grader shallow = wording == null ? Grader.tier1() : wording;
        wording = shallow;
        return shallow;
    }

    /** Why meaning is not compared; empty where it is, or nothing was compared yet. */
    public Optional<Throwable> problem() {
        return Optional.ofNullable(problem);
    }

    private Future<Grader> loaded() {
        Future<Grader> begun = meaning == null ? worker.submit(loading) : meaning;
        meaning = begun;
        return begun;
    }
}
