package dev.careercli.view.quiz;

import dev.careercli.content.Career;
import dev.careercli.content.FollowUp;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.WrongStatement;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bank to be read: every question of a level with its answer, key points and follow-ups. */
public final class QuestionPage {
    private final Career career;

    public QuestionPage(Career career) {
        this.career = career;
    }

    /** The questions of one level as a page. */
    public Document page(Level level, List<Question> questions) {
        Document.Builder page = Document.build()
                .title(
                        career.title() + ": " + level.word() + " questions",
                        Formats.count(questions.size(), "question", "questions")
                                + ". Made from the bank by its own test; edit the YAML, not this page.");
        questions.forEach(q -> page.addAll(question(q)));
        return page.end();
    }

    private Document question(Question question) {
        String area = career.area(question.area()).map(Career.Area::title).orElse("");
        Document.Builder page = Document.build()
                .heading(question.id().value())
                .paragraph(question.kind().label() + ", " + question.area() + " " + area)
                .paragraph(question.prompt());
        if (question.exhibit() != null) {
            page.add(new Block.Code(question.exhibitLines(), true));
        }
        page.paragraph("In one sentence: " + question.brief()).paragraph(question.answer());
        page.paragraph("Key points:")
                .items(question.keyPoints().stream().map(QuestionPage::point).toList());
        page.paragraph("What is wrong:")
                .items(question.wrong().stream().map(QuestionPage::wrong).toList());
        page.paragraph("Then they ask:")
                .items(question.followUps().stream().map(QuestionPage::followUp).toList());
        page.paragraph("A common mistake: " + question.commonMistake());
        page.paragraph("What it tests: " + question.tests());
        page.paragraph("Leans on: "
                + String.join(
                        "; ",
                        question.refs().stream()
                                .map(r -> (r.id() == null ? "" : r.id() + " ") + r.title() + ", checked " + r.checked())
                                .toList()));
        return page.end();
    }

    private static Block.Item point(KeyPoint point) {
        return new Block.Item("", Text.of(point.text()), Text.of(point.must() ? "must" : "extra"));
    }

    private static Block.Item wrong(WrongStatement wrong) {
        return new Block.Item("", Text.of("\"" + wrong.text() + "\" " + wrong.why()), Text.EMPTY);
    }

    private static Block.Item followUp(FollowUp followUp) {
        return new Block.Item("", Text.of(followUp.prompt() + " " + followUp.answer()), Text.EMPTY);
    }

    /** How many questions there are of each area and level, as built. */
    public Document coverage(List<Question> questions) {
        List<List<Block.Cell>> rows = career.areas().stream()
                .map(area -> row(
                        area.id() + " " + area.title(),
                        questions.stream()
                                .filter(q -> q.area().equals(area.id()))
                                .toList()))
                .toList();
        List<List<Block.Cell>> all = new ArrayList<>(rows);
        all.add(row("all", questions));
        return Document.build()
                .title(career.title() + ": what the bank covers", "Made from the bank by its own test.")
                .add(new Block.Table(
                        List.of(
                                Text.of("area"),
                                Text.of("junior"),
                                Text.of("mid"),
                                Text.of("senior"),
                                Text.of("lead"),
                                Text.of("sum")),
                        all,
                        0))
                .heading("Kinds")
                .items(Arrays.stream(Kind.values())
                        .map(k -> new Block.Item(
                                "",
                                Text.of(k.label() + ": "
                                        + questions.stream()
                                                .filter(q -> q.kind() == k)
                                                .count()),
                                Text.EMPTY))
                        .toList())
                .heading("Goals")
                .items(career.roadmap().goals().stream()
                        .map(g -> new Block.Item(
                                "",
                                Text.of(g.handle() + " " + g.brief() + ": "
                                        + questions.stream()
                                                .filter(q -> q.goals().contains(g.id()))
                                                .count()),
                                Text.EMPTY))
                        .toList())
                .end();
    }

    private static List<Block.Cell> row(String name, List<Question> questions) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(name));
        for (Level level : Level.values()) {
            cells.add(Block.Cell.of(Long.toString(
                    questions.stream().filter(q -> q.level() == level).count())));
        }
        cells.add(Block.Cell.of(Integer.toString(questions.size())));
        return cells;
    }
}
