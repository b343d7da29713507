package dev.careercli.view.quiz;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.Kind;
import dev.careercli.content.Plural;
import dev.careercli.content.Question;
import dev.careercli.progress.MustHaves;
import dev.careercli.quiz.session.Mock;
import dev.careercli.quiz.session.MockRun;
import dev.careercli.quiz.session.MockScore;
import dev.careercli.quiz.session.Outcome;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.quiz.session.UnfinishedMock;
import dev.careercli.render.Block;
import dev.careercli.render.Block.Cell;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The screens of a mock interview. */
public final class MockView {
    private final Career career;
    private final boolean keys;

    /** @param keys whether somebody sits there, so that keys are worth naming */
    public MockView(Career career, boolean keys) {
        this.career = career;
        this.keys = keys;
    }

    /** @param first whether it is the person's first round, which is explained */
    public Document opening(Mock mock, boolean first) {
        int count = mock.questions().size();
        Document.Builder page = Document.build().title(name(mock), "seed " + mock.seed());
        if (first) {
            page.paragraph(
                    "A whole round as a panel would run it: answer everything first, then check your answers against"
                            + " the points, and see where the round was weak.");
        }
        return page.paragraph(Formats.count(count, "question", "questions") + ", about " + mock.minutesLeft(0)
                        + " minutes. At most one follow-up each; nothing is shown until the end.")
                .end();
    }

    /** Reminds of an interrupted round, before practice. */
    public static Document waiting(UnfinishedMock broken) {
        int unchecked = broken.run().unchecked();
        String answers = Formats.count(unchecked, "answer", "answers") + " of your "
                + broken.run().mock().round().word() + " mock of " + Formats.date(broken.day());
        return Document.build()
                .group(
                        new Block.Paragraph(
                                Text.of(answers + Plural.word(unchecked, " is", " are") + " not checked yet."), 0),
                        new Block.Paragraph(Text.of("To check them: career quiz --mock last"), 0))
                .end();
    }

    /**
     * An interrupted round, before it continues.
     *
     * @param typed whether words come back with it that had not been handed in
     */
    public Document brokenOff(UnfinishedMock broken, boolean typed) {
        MockRun run = broken.run();
        int given = run.given().size();
        int waiting = run.questions().size() - given;
        String kept = given == 0
                ? "no answer handed in yet"
                : Formats.count(given, "answer", "answers") + " kept, "
                        + (run.checked().isEmpty()
                                ? "none checked yet"
                                : run.checked().size() + " of them checked");
        String begun = typed ? " What you had typed comes back; :edit changes it." : "";
        String left = waiting > 0 && run.checked().isEmpty()
                ? " " + Formats.count(waiting, "question is", "questions are") + " left; :q goes to the points at once."
                : "";
        return Document.build()
                .title(name(run.mock()), "seed " + run.mock().seed())
                .paragraph("It broke off on " + Formats.date(broken.day()) + ": " + kept + "." + begun + left)
                .end();
    }

    /** The words that were being typed to a question that has left the round, so that they can be copied. */
    public static Document wordsWithoutQuestion(String words) {
        Document.Builder page = Document.build()
                .paragraph("The question you were answering is no longer in this round: the guide has changed. You had"
                        + " typed:");
        words.lines().filter(line -> !line.isBlank()).forEach(page::paragraph);
        return page.end();
    }

    private static String name(Mock mock) {
        String word = mock.round().word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " round, "
                + mock.level().word() + " level";
    }

    /** A question whose follow-up was on screen when the round was interrupted, and what was handed in to it. */
    public Document given(MockRun run, Given given) {
        return Document.build()
                .addAll(question(run, false))
                .addAll(QuizView.handedIn(given))
                .end();
    }

    /** An answer was begun and not handed in. */
    public Document leftOver() {
        return Document.build()
                .paragraph("What you had begun is kept; career quiz --mock last goes on with it.")
                .end();
    }

    /** A question without its level and area. */
    public Document question(MockRun run) {
        return question(run, keys && run.given().isEmpty());
    }

    private Document question(MockRun run, boolean explained) {
        Question question = run.current();
        String place = (run.given().size() + 1) + " of " + run.questions().size() + " · about "
                + Formats.count(run.minutesLeft(), "minute", "minutes") + " left";
        Document.Builder page = Document.build().add(new Block.Title(Text.accent(place), Text.EMPTY));
        page.paragraph(question.prompt());
        if (question.exhibit() != null) {
            page.add(new Block.Code(question.exhibitLines(), true));
        }
        if (question.kind() == Kind.FLAW) {
            page.paragraph("Which lines, and what would you change?");
        }
        if (explained) {
            page.add(new Block.Keys(
                    List.of("Type, then an empty line.", "Nothing typed = said aloud.", ":d don't know", ":q ends")));
        }
        return page.end();
    }

    /** All questions were asked. */
    public Document walk(MockRun run) {
        int count = run.given().size();
        return Document.build()
                .title("The round is over", Formats.count(count, "answer", "answers"))
                .paragraph("Now the points of each answer, once. The scorecard counts what you confirm.")
                .end();
    }

    /** The question and the answer that are checked, and what a strong candidate would have said. */
    public Document checked(MockRun run, Revealed revealed) {
        Question question = revealed.question();
        Document.Builder page = Document.build()
                .add(new Block.Title(
                        Text.accent("Points " + (run.checked().size() + 1) + " of "
                                + run.given().size()),
                        Text.dim(question.level().word() + " · "
                                + question.kind().label() + " · " + area(question.area()))));
        page.paragraph(question.prompt());
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Heading(Text.strong("Your answer")));
        parts.add(new Block.Paragraph(Text.of(given(revealed)), 1));
        page.add(new Block.Group(parts));
        return page.addAll(QuizView.strong(question)).end();
    }

    private static String given(Revealed revealed) {
        String answer = revealed.given().answer();
        if (!revealed.given().known()) {
            return "Don't know.";
        } else if (answer == null) {
            return revealed.given().unkept() ? "Said aloud, or typed and not kept, as you set it." : "Said aloud.";
        }
        String followUp = revealed.given().followUp();
        return followUp == null || followUp.isBlank() ? answer : answer + "\n" + followUp;
    }

    /**
     * What a mock came to.
     *
     * @param past null when no mock before it was finished
     * @param saved whether its answers are kept
     */
    public Document scorecard(MockRun run, MockScore score, MockScore.@Nullable Past past, boolean saved) {
        Document.Builder page = Document.build()
                .title(
                        name(run.mock()) + ": scorecard",
                        Formats.count(run.given().size(), "answer", "answers") + " of "
                                + run.questions().size());
        if (!run.checked().isEmpty()) {
            page.group(
                    new Block.Heading(Text.strong("Must-haves said, by your own marks: " + said(score.all()))),
                    new Block.Table(List.of(), rows(score.kinds(), Kind::label), 0),
                    new Block.Table(List.of(), rows(score.areas(), this::area), 0));
        }
        if (run.unchecked() > 0) {
            page.paragraph(Formats.count(run.unchecked(), "answer is", "answers are")
                    + " not yet checked by you, and not counted."
                    + (saved ? " To check what is left: career quiz --mock last" : ""));
        }
        weakest(page, score.weakest());
        if (past != null && run.isFinished()) {
            page.paragraph("Your last finished mock, " + past.round() + " on " + Formats.date(past.day()) + ": "
                    + said(past.mustHaves()) + ". This one: " + said(score.all()) + ".");
        }
        return page.paragraph(Text.dim("The same round again: career quiz --mock "
                        + run.mock().round().word() + " --level "
                        + run.mock().level().word() + " --minutes "
                        + run.mock().minutes() + " --seed " + run.mock().seed()))
                .end();
    }

    private static void weakest(Document.Builder page, List<Outcome> weakest) {
        for (Outcome outcome : weakest) {
            Question question = outcome.revealed().question();
            String missed = outcome.revealed().points().missedMusts().stream()
                    .map(p -> p.keyPoint().text())
                    .collect(Collectors.joining(" "));
            page.group(
                    new Block.Heading(Text.strong("Weakest: ").and(question.prompt())),
                    new Block.Paragraph(
                            Text.dim("You said   ")
                                    .and(given(outcome.revealed()).replaceAll("\\s+", " ")),
                            1),
                    new Block.Paragraph(Text.dim("Missed     ").and(missed), 1),
                    new Block.Paragraph(Text.dim("In short   ").and(question.brief()), 1));
        }
    }

    private static <T> List<List<Cell>> rows(Map<T, MustHaves> tallies, Function<T, String> name) {
        return tallies.entrySet().stream()
                .map(e -> List.of(Cell.of(name.apply(e.getKey())), Cell.of(said(e.getValue()))))
                .toList();
    }

    private static String said(MustHaves mustHaves) {
        return mustHaves.said() + " of " + mustHaves.of();
    }

    private String area(AreaId id) {
        return career.area(id).map(Career.Area::title).orElse(id.value());
    }
}
