package dev.careercli.view.quiz;

import dev.careercli.grading.Reliability;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.List;

/** What can be typed at each prompt of practice and of a mock, and how far to trust what is proposed. */
public final class QuizKeysView {
    private static final Block.Item NOTE = key(":note TEXT", "keep a note with the question");
    private static final Block.Item BAD = key(":bad TEXT", "flag a bad question");
    private static final Block.Item EDIT = key(":edit", "write in your editor");

    private QuizKeysView() {}

    /** Where a question stands. */
    public enum Prompt {
        ANSWER,
        FOLLOW_UP,
        POINTS
    }

    /** The keys of practice. */
    public static Document practice(Prompt prompt) {
        return switch (prompt) {
            case ANSWER ->
                page(
                        key("Enter", "an empty line hands in; at once, it means said aloud"),
                        key(":d", "don't know: shows the strong answer"),
                        key(":hint", "one hint; a hinted point counts as said on the follow-up"),
                        key(":skip", "leave this question for another day"),
                        key(":bury", "not again today"),
                        key(":suspend", "not again until you ask for it"),
                        NOTE,
                        BAD,
                        EDIT,
                        key("b :undo", "back to the question before, taking its rating back"),
                        key(":q", "leave; all that was rated is saved"));
            case FOLLOW_UP ->
                page(
                        key("Enter", "an empty line hands in; at once, it means nothing more"),
                        key(":d", "nothing more"),
                        key(":skip", "leave this question for another day"),
                        key(":bury", "not again today"),
                        key(":suspend", "not again until you ask for it"),
                        NOTE,
                        BAD,
                        EDIT,
                        key("b", "back to the answer"),
                        key(":undo", "take back the last rating"),
                        key(":q", "leave; your answer is kept, and career quiz goes on with it"));
            case POINTS ->
                points(
                        key(":b :skip", "back to the answer; leave the question for another day"),
                        key("u :undo", "take back the last rating"),
                        key("q :q", "leave; your answer is kept, and career quiz goes on with it"));
        };
    }

    /** The keys of a mock. */
    public static Document mock(Prompt prompt) {
        return switch (prompt) {
            case ANSWER ->
                page(
                        key("Enter", "an empty line hands in; at once, it means said aloud"),
                        key(":d", "don't know"),
                        key(":hint", "one hint; what is said then counts as said on the follow-up"),
                        key(":skip", "leave the question out; it counts as not known"),
                        NOTE,
                        BAD,
                        EDIT,
                        key(":q", "end the round; the answers so far are checked next"));
            case FOLLOW_UP ->
                page(
                        key("Enter", "an empty line hands in; at once, it means nothing more"),
                        key(":d :skip", "nothing more"),
                        NOTE,
                        BAD,
                        EDIT,
                        key("b", "back to the answer"),
                        key(":q", "end the round; the answers so far are checked next"));
            case POINTS ->
                points(
                        key("u :undo :b", "take back the last rating"),
                        key("q :q", "leave; what is checked is saved, and --mock last goes on"));
        };
    }

    private static Document points(Block.Item... more) {
        List<Block.Item> items = new ArrayList<>(List.of(
                key("a-h", "change a point: said, said on the follow-up, not said; shows its quote"),
                key("y n", "to the question about an unclear point; Enter is no"),
                key("=", "say a point in your own words, which are known from then on"),
                key("1-4", "rate: 1 again, 2 hard, 3 good, 4 easy; hard means you did recall it"),
                key("Enter", "take the rating that is offered"),
                key("m k", "the strong answer; the common mistake"),
                key("p", "your last answer to this question, beside today's"),
                key(":note :bad", "write a note; flag a bad question; also n and !")));
        items.addAll(List.of(more));
        return Document.build().items(items).paragraph(rule()).end();
    }

    private static Document page(Block.Item... items) {
        return Document.build().items(List.of(items)).end();
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

    private static String rule() {
        return "The offered rating: every must-have said unaided is good; more than half said and at most one missing, or said"
                + " only on the follow-up, is hard; less is again. Easy is only ever your own word.";
    }

    private static Block.Item key(String key, String meaning) {
        return new Block.Item(key, Text.of(meaning), Text.EMPTY);
    }
}
