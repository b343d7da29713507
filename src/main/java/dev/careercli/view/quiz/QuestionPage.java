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
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.view.DateForm;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bank to be read: every question of a level with its answer, key points and follow-ups. */
public final class QuestionPage {
    private final Career career;
    private final DateForm dates;

    public QuestionPage(Career career) {
        this(career, DateForm.ISO);
    }

    /** @param dates how the days are written on which references were checked; data has them in ISO form always */
    public QuestionPage(Career career, DateForm dates) {
        this.career = career;
        this.dates = dates;
    }

    /**
     * @param faultyLines of the exhibit, from 1; empty where the question is no {@code flaw}
     */
    record Shown(
            int schemaVersion,
            String id,
            String level,
            String area,
            String kind,
            int revision,
            String prompt,
            @Nullable String exhibit,
            List<Integer> faultyLines,
            String brief,
            String answer,
            List<Point> keyPoints,
            List<Statement> wrong,
            List<More> followUps,
            String commonMistake,
            String tests,
            List<Ref> refs) {}

    record Point(String id, String text, boolean must) {}

    record Statement(String text, String why) {}

    record More(String prompt, String answer) {}

    record Ref(@Nullable String id, @Nullable String url, String title, String checked) {}

    /** One question with all that is known of it, to be read outside a session. */
    public Output one(Question question) {
        return new Output(
                question(question),
                new Shown(
                        1,
                        question.id().value(),
                        question.level().word(),
                        question.area().value(),
                        question.kind().word(),
                        question.revision(),
                        question.prompt(),
                        question.exhibit(),
                        question.lines(),
                        question.brief(),
                        question.answer(),
                        question.keyPoints().stream()
                                .map(p -> new Point(p.id().value(), p.text(), p.must()))
                                .toList(),
                        question.wrong().stream()
                                .map(w -> new Statement(w.text(), w.why()))
                                .toList(),
                        question.followUps().stream()
                                .map(f -> new More(f.prompt(), f.answer()))
                                .toList(),
                        question.commonMistake(),
                        question.tests(),
                        question.refs().stream()
                                .map(r -> new Ref(
                                        r.id(), r.url(), r.title(), r.checked().toString()))
                                .toList()));
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
                                .map(r -> (r.id() == null ? "" : r.id() + " ") + r.title() + ", checked "
                                        + dates.day(r.checked()))
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
