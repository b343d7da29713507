package dev.careercli.view.quiz;

import dev.careercli.grading.Reliability;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import java.util.List;
import java.util.stream.Stream;

/** The keys of practice, the rule behind the offered rating, and how far to trust what is proposed. */
public final class QuizKeysView {
    /** The keys of the points screen that practice and a round have alike. */
    private static final List<Block.Item> POINTS = List.of(
            key("a-h", "change a point: said, said on the follow-up, not said; shows its quote"),
            key("y n", "to the question about an unclear point; Enter is no"),
            key("=", "say a point in your own words, which are known from then on"),
            key("1-4", "rate: 1 again, 2 hard, 3 good, 4 easy; hard means you did recall it"),
            key("Enter", "take the rating that is offered"),
            key("m k", "the strong answer; the common mistake"),
            key("p", "your last answer to this question, beside today's"),
            key(":note :bad", "write a note; flag a bad question; also n and !"));

    private QuizKeysView() {}

    /** Every key of practice, while a question is open or while its points are on screen. */
    public static Document practice(boolean points) {
        Document.Builder page = Document.build();
        if (points) {
            page.items(pointsAnd(
                    key(":b :skip", "back to the answer; leave the question for another day"),
                    key("u", "undo the rating before this one"),
                    key("q", "leave; all that was rated is saved")));
        } else {
            page.items(List.of(
                    key("Enter", "an empty line hands in; at once, it means said aloud"),
                    key(":d", "don't know: shows the strong answer"),
                    key(":hint", "one hint; a hinted point counts as said on the follow-up"),
                    key(":skip", "leave this question for another day"),
                    key(":bury", "not again today"),
                    key(":suspend", "not again until you ask for it"),
                    key(":note TEXT", "keep a note with the question"),
                    key(":bad TEXT", "flag a bad question"),
                    key(":edit", "write in your editor"),
                    key("b", "back: to the answer, or to the question before"),
                    key(":undo", "take back the last rating"),
                    key(":q", "leave; all that was rated is saved")));
        }
        return page.paragraph(rule()).end();
    }

    /** Every key of a round, while it asks or while its answers are checked. */
    public static Document mock(boolean points) {
        Document.Builder page = Document.build();
        return points
                ? page.items(pointsAnd(
                                key("u :b", "undo the rating before this one"),
                                key("q", "leave; what is checked is saved, and --mock last goes on")))
                        .paragraph(rule())
                        .end()
                : page.items(List.of(
                                key("Enter", "an empty line hands in; at once, it means said aloud"),
                                key(":d", "don't know"),
                                key(":hint", "one hint; what is said then counts as said on the follow-up"),
                                key(":skip", "leave the question out; it counts as not known"),
                                key(":note TEXT", "keep a note with the question"),
                                key(":bad TEXT", "flag a bad question"),
                                key(":edit", "write in your editor"),
                                key("b", "at a follow-up, back to the answer; one that was handed in stays"),
                                key(":q", "end the round; the answers so far are checked next")))
                        .end();
    }

    private static List<Block.Item> pointsAnd(Block.Item... others) {
        return Stream.concat(POINTS.stream(), Stream.of(others)).toList();
    }

    /** How often proposals are wrong, in counts; never in shares of a hundred. */
    public static Document howOften() {
        Reliability measured = Reliability.MEASURED;
        return Document.build()
                .paragraph("How far to trust it: in tests on exam answers, of 10 points marked found about "
                        + measured.foundOfTen() + " were said, and of 10 marked not found about "
                        + measured.missingOfTen()
                        + " were not. The quote tells which. Only what you confirm is counted.")
                .end();
    }

    static String rule() {
        return "The offered rating: every must-have said unaided is good; more than half said and at most one missing, or said"
                + " only on the follow-up, is hard; less is again. Easy is only ever your own word.";
    }

    static Block.Item key(String key, String meaning) {
        return new Block.Item(key, Text.of(meaning), Text.EMPTY);
    }
}
