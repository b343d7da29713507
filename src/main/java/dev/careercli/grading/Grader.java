package dev.careercli.grading;

import dev.careercli.content.Question;
import dev.careercli.grading.model.Embedder;
import dev.careercli.grading.model.KnownVectors;
import dev.careercli.grading.model.MiniLm;
import dev.careercli.grading.model.VectorFile;
import dev.careercli.grading.score.Reading;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Fluency;
import dev.careercli.grading.text.Rarity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares typed answers with key points and model answers, offline.
 *
 * <p>Tier 1 compares wording and needs nothing but what ships in the jar; tier 2 also compares meaning by sentence
 * vectors. Both propose; only a person decides. How often they are wrong stands in {@code docs/grading.md}. Safe for use by
 * several threads.
 */
public final class Grader {
    private final TextReader reader;
    private final PointGrader points;
    private final AnswerGrader answers;

    private Grader(TextReader reader, Scorers scorers, Fluency fluency) {
        this.reader = reader;
        this.points = new PointGrader(reader, scorers);
        this.answers = new AnswerGrader(reader, scorers, fluency);
    }

    /** A grader of wording alone; ready in tens of milliseconds. */
    public static Grader tier1() {
        return of(new TextReader(Rarity.of(Shipped.vocabulary()), null), Shipped.scorers(), Shipped.fluency());
    }

    /**
     * A grader of wording and meaning, which computes all vectors when they are needed.
     *
     * @param model the bytes of {@code minilm.bin}, which the build puts beside this class; kept, not copied
     * @throws IllegalArgumentException if they are not that file's
     */
    public static Grader tier2(byte[] model) {
        return tier2(model, new byte[0]);
    }

    /**
     * A grader of wording and meaning.
     *
     * @param model see there
     * @param vectors the bytes of {@code vectors.bin} beside it, the vectors of the shipped guides' texts; bytes that are not
     *     that file's, or another model's, are ignored, and all vectors are then computed when they are needed
     * @throws IllegalArgumentException if the first are not that file's
     */
    public static Grader tier2(byte[] model, byte[] vectors) {
        List<String> vocabulary = Shipped.vocabulary();
        VectorFile ahead = VectorFile.read(vectors, VectorFile.checksum(model)).orElse(VectorFile.EMPTY);
        TextReader reader =
                new TextReader(Rarity.of(vocabulary), new KnownVectors(MiniLm.read(model, vocabulary), ahead));
        return of(reader, Shipped.scorers(), Shipped.fluency());
    }

    /** A grader of given parts: how training measures scorers that do not ship yet. */
    public static Grader of(TextReader reader, List<String> scorers, List<String> fluency) {
        return new Grader(reader, Scorers.of(scorers, reader.deep() ? "meaning" : "wording"), Fluency.read(fluency));
    }

    /** What compares meaning; null where wording alone is compared. */
    public @Nullable Embedder meaning() {
        return reader.embedder();
    }

    /** Whether it compares meaning too. */
    public boolean deep() {
        return reader.deep();
    }

    /** Reads a rubric's texts ahead of the answer, so that grading takes the answer's time only. */
    public void prepare(Rubric rubric) {
        reader.prepare(rubric.texts());
        if (reader.deep() && rubric.points().isEmpty()) {
            reader.prepare(Statements.in(rubric.references(), reader));
        }
    }

    /** Grades an answer to a guide's question. */
    public Grading grade(Question question, String answer) {
        return grade(Rubric.of(question), answer);
    }

    /** Grades an answer; any text is fine, an empty one misses everything. */
    public Grading grade(Rubric rubric, String answer) {
        prepare(rubric);
        Reading read = reader.read(answer);
        return answers.grade(rubric, points.propose(rubric, read), read);
    }

    /** Takes a text of a guide apart that rubrics are held against. */
    Reading read(String answer) {
        return reader.knownAnswer(answer);
    }

    /** The proposals alone. */
    List<PointProposal> propose(Rubric rubric, Reading answer) {
        prepare(rubric);
        return points.propose(rubric, answer).stream()
                .map(PointGrader.Judged::proposal)
                .toList();
    }
}
