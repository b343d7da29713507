package dev.careercli.view.quiz;

import dev.careercli.content.Career;
import dev.careercli.content.FollowUp;
import dev.careercli.content.Kind;
import dev.careercli.content.Question;
import dev.careercli.quiz.session.Effect;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.Session;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The screens of practice before anything is revealed, and the strong answer. */
public final class QuizView {
    private final Career career;
    private final boolean keys;

    /** @param keys whether somebody sits there, so that keys are worth naming */
    public QuizView(Career career, boolean keys) {
        this.career = career;
        this.keys = keys;
    }

    /**
     * A question that keeps being forgotten.
     *
     * @param lapses how often
     * @param point the key point missed most often; null where none is known
     */
    public Document leech(int lapses, @Nullable String point) {
        Document.Builder page = Document.build()
                .paragraph("Forgotten for the " + Formats.ordinal(lapses)
                        + " time: the way it is being learned does not work.");
        if (point != null) {
            page.paragraph("Missed most often: " + point);
        }
        return page.paragraph(
                        "Read that one thing, and tell it in a story of your own. When the question comes back at the"
                                + " end of this session, :suspend lets it rest.")
                .end();
    }

    /**
     * An interrupted session continues.
     *
     * @param typed whether an answer comes back with it
     */
    public Document goingOn(boolean typed) {
        return Document.build()
                .paragraph(Text.dim(
                        "Going on where it broke off" + (typed ? ", with what you had typed; :edit changes it." : ".")))
                .end();
    }

    /** What was handed in before the session was interrupted. */
    public Document given(Given given) {
        return handedIn(given);
    }

    static Document handedIn(Given given) {
        String answer = given.answer();
        String followUp = given.followUp();
        Document.Builder page = Document.build();
        page.paragraph(Text.dim(answer != null ? "Your answer:" : withoutWords(given)));
        if (answer != null) {
            page.paragraph(answer);
        }
        if (followUp != null && !followUp.isBlank()) {
            page.paragraph(Text.dim("And to the follow-up:")).paragraph(followUp);
        }
        return page.end();
    }

    private static String withoutWords(Given given) {
        if (!given.known()) {
            return "You said: don't know.";
        }
        return given.unkept()
                ? "You typed an answer; its words are not kept, as you set it."
                : "You said your answer aloud.";
    }

    /** An answer was begun and not rated. */
    public Document leftOver() {
        return Document.build()
                .paragraph("The answer you had begun is kept; career quiz goes on with it.")
                .end();
    }

    /** The question, and how to answer it. */
    public Document question(Session session, boolean explain) {
        Question question = session.current().question();
        boolean again = session.current().again();
        String left = again ? "Once more, aloud" : session.position() + " of " + session.total();
        Document.Builder page = Document.build().add(new Block.Title(Text.accent(left), Text.dim(tags(question))));
        page.paragraph(question.prompt());
        if (question.exhibit() != null) {
            page.add(new Block.Code(question.exhibitLines(), true));
        }
        if (question.kind() == Kind.FLAW) {
            page.paragraph("Which lines, and what would you change?");
        }
        if (keys && explain) {
            page.add(new Block.Keys(
                    List.of("Type, then an empty line.", "Nothing typed = said aloud.", ":d don't know", "? keys")));
        }
        return page.end();
    }

    private String tags(Question question) {
        String area = career.area(question.area())
                .map(Career.Area::title)
                .orElse(question.area().value());
        return question.level().word() + " · " + question.kind().label() + " · " + area;
    }

    /** What an interviewer asks next. */
    public Document followUp(FollowUp followUp) {
        Document.Builder page = Document.build().paragraph("Go on: " + followUp.prompt());
        if (keys) {
            page.keys("Enter = nothing more");
        }
        return page.end();
    }

    public Document hint(String hint, int number, int of) {
        return Document.build()
                .paragraph(Text.dim("Hint " + number + " of " + of + "  ").and(hint))
                .end();
    }

    /** The answer that a strong candidate would give, and what goes wrong most. */
    public Document answer(Question question) {
        return Document.build()
                .addAll(strong(question))
                .addAll(mistake(question))
                .end();
    }

    /** The strong answer, in paragraphs that are read in one go. */
    static Document strong(Question question) {
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Heading(Text.strong("A strong answer")));
        parts.add(new Block.Paragraph(Text.strong(question.brief()), 1));
        Document.Builder page = Document.build();
        List<String> paragraphs = Paragraphs.of(question.answer());
        parts.add(new Block.Paragraph(Text.of(paragraphs.get(0)), 1));
        page.add(new Block.Group(parts));
        paragraphs.stream().skip(1).forEach(p -> page.add(new Block.Paragraph(Text.of(p), 1)));
        return page.end();
    }

    public Document mistake(Question question) {
        return Document.build()
                .group(
                        new Block.Heading(Text.strong("A common mistake")),
                        new Block.Paragraph(Text.of(question.commonMistake()), 1))
                .end();
    }

    public static String notice(Effect.Notice notice) {
        return switch (notice) {
            case NO_MORE_HINTS -> "There is no further hint.";
            case NOTHING_TO_UNDO -> "Nothing was rated in this session yet. Earlier ones: career history undo";
            case NOTED -> "Noted. career history list shows it.";
            case FLAGGED -> "Flagged as a bad question. It is still asked; :suspend rests it.";
            case BURIED -> "Put away until tomorrow.";
            case SUSPENDED -> "Put away until you ask for it: career quiz --wake QUESTION";
            case SKIPPED -> "Skipped. Its date does not change.";
            case NO_SUCH_POINT -> "No such point. Press its letter, a digit to rate, or Enter.";
            case HINT_TOO_LATE -> "A hint comes before the answer; yours is handed in. :b goes back to it.";
            case SKIPPED_IN_A_MOCK -> "Skipped: in a round that counts as not known.";
            case CHECK_CANNOT_BE_SKIPPED -> "Each answer of a round is checked once. q leaves; --mock last goes on.";
            case NOT_IN_A_MOCK ->
                "Not in a mock: what was handed in stays. Answer, or :d for don't know; ? lists the keys.";
        };
    }
}
