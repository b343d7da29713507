package dev.careercli.grading;

import dev.careercli.content.Question;
import dev.careercli.grading.model.MiniLm;
import dev.careercli.grading.score.Reading;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Fluency;
import dev.careercli.grading.text.Rarity;
import java.util.List;

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
        this.points = new PointGrader(reader, scorers.point(), scorers.joint());
        this.answers = new AnswerGrader(reader, scorers, fluency);
    }

    /** A grader of wording alone; ready in tens of milliseconds. */
    public static Grader tier1() {
        return of(new TextReader(Rarity.of(Shipped.vocabulary()), null), Shipped.scorers(), Shipped.fluency());
    }

    /**
     * A grader of wording and meaning.
     *
     * @param model the bytes of {@code minilm.bin}, which the build puts beside this class; kept, not copied
     * @throws IllegalArgumentException if they are not that file's
     */
    public static Grader tier2(byte[] model) {
        List<String> vocabulary = Shipped.vocabulary();
        TextReader reader = new TextReader(Rarity.of(vocabulary), MiniLm.read(model, vocabulary));
        return of(reader, Shipped.scorers(), Shipped.fluency());
    }

    /** A grader of given parts: how training measures scorers that do not ship yet. */
    public static Grader of(TextReader reader, List<String> scorers, List<String> fluency) {
        return new Grader(reader, Scorers.of(scorers, reader.deep() ? "meaning" : "wording"), Fluency.read(fluency));
    }

    /** Whether it compares meaning too. */
    public boolean deep() {
        return reader.deep();
    }

    /** Reads a rubric's texts ahead of the answer, so that grading takes the answer's time only. */
    public void prepare(Rubric rubric) {
        points.prepare(rubric);
        answers.prepare(rubric);
    }

    /** Grades an answer to a guide's question. */
    public Grading grade(Question question, String answer) {
        return grade(Rubric.of(question), answer);
    }

    /** Grades an answer; any text is fine, an empty one misses everything. */
    public Grading grade(Rubric rubric, String answer) {
        Reading read = reader.read(answer);
        List<PointProposal> proposals = points.propose(rubric, read);
        return answers.grade(rubric, proposals, read);
    }

    /** The proposals alone, of a text that is likely to come again. */
    List<PointProposal> propose(Rubric rubric, String answer) {
        return points.propose(rubric, reader.knownAnswer(answer));
    }
}
