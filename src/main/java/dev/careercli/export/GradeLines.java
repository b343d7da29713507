package dev.careercli.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.careercli.grading.Gate;
import dev.careercli.grading.Grader;
import dev.careercli.grading.Grading;
import dev.careercli.grading.PointProposal;
import dev.careercli.grading.Rubric;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Bulk grading: JSON Lines in, one JSON line out for each, in order.
 *
 * <p>Lines are graded side by side, but only a few at a time are held, so memory does not grow with the file. A line that
 * cannot be graded is reported with its number and does not stop the rest.
 */
public final class GradeLines {
    /** A longer line is refused, so that one line cannot fill the memory. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int AHEAD = 8;

    private final Grader grader;
    private final Questions questions;
    private final int threads;

    /** Finds the rubric of a guide's question. */
    public interface Questions {
        /**
         * The rubric of a question, if there is one.
         *
         * @param career the guide's slug; null when the line names none
         */
        Optional<Rubric> find(@Nullable String career, String questionId);
    }

    /** Receives the lines that cannot be graded. */
    public interface Problems {
        /**
         * Takes note of one line.
         *
         * @param line its number, from 1
         * @param reason a sentence that starts in lower case: "it is not JSON."
         */
        void bad(long line, String reason);
    }

    /**
     * How it went.
     *
     * @param graded lines graded
     * @param bad lines refused
     */
    public record Summary(long graded, long bad) {}

    /**
     * Puts a bulk grading together.
     *
     * @param threads how many lines are graded side by side, at least 1
     */
    public GradeLines(Grader grader, Questions questions, int threads) {
        this.grader = grader;
        this.questions = questions;
        this.threads = threads;
    }

    private record Done(
            long line, @Nullable String json, @Nullable String reason) {}

    /** Grades every line; blank lines are skipped. */
    public Summary run(Reader in, Appendable out, Problems problems) throws IOException {
        BoundedLines lines = new BoundedLines(in, LONGEST_LINE);
        Deque<Future<Done>> waiting = new ArrayDeque<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long[] counts = new long[2];
        try {
            for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
                BoundedLines.Line one = line;
                if (one.tooLong() || !one.text().isBlank()) {
                    waiting.add(pool.submit(() -> grade(one)));
                }
                if (waiting.size() >= threads * AHEAD) {
                    give(waiting.remove(), out, problems, counts);
                }
            }
            while (!waiting.isEmpty()) {
                give(waiting.remove(), out, problems, counts);
            }
        } finally {
            pool.shutdownNow();
        }
        return new Summary(counts[0], counts[1]);
    }

    private static void give(Future<Done> future, Appendable out, Problems problems, long[] counts) throws IOException {
        Done done = finished(future);
        if (done.json() != null) {
            out.append(done.json()).append('\n');
            counts[0]++;
        } else {
            problems.bad(done.line(), String.valueOf(done.reason()));
            counts[1]++;
        }
    }

    private static Done finished(Future<Done> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("grading was interrupted", e);
        } catch (ExecutionException e) {
            // A failure in a thread, such as a guide with mistakes, is reported like any other.
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("grading a line failed", e.getCause());
        }
    }

    private Done grade(BoundedLines.Line line) throws IOException {
        if (line.tooLong()) {
            return new Done(line.number(), null, "it is longer than " + LONGEST_LINE + " characters.");
        }
        try {
            GradeRequest request = GradeRequest.read(line.text(), line.number(), questions);
            return new Done(line.number(), json(request.id(), grader.grade(request.rubric(), request.answer())), null);
        } catch (GradeRequest.Unusable e) {
            return new Done(line.number(), null, e.getMessage());
        }
    }

    private static String json(String id, Grading grading) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            number(json, "score", grading.score());
            number(json, "low", grading.low());
            number(json, "high", grading.high());
            json.writeArrayFieldStart("points");
            for (PointProposal point : grading.points()) {
                json.writeStartObject();
                json.writeStringField("id", point.id());
                json.writeStringField("verdict", point.verdict().name().toLowerCase(Locale.ROOT));
                number(json, "p", point.probability());
                json.writeStringField("sentence", point.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("flags");
            for (Gate flag : Gate.values()) {
                if (grading.flags().contains(flag)) {
                    json.writeString(flag.id());
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notes");
            for (String note : grading.notes()) {
                json.writeString(note);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Math.rint(value * 10_000) / 10_000);
    }
}
