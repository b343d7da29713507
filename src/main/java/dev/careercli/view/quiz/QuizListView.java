package dev.careercli.view.quiz;

import dev.careercli.content.Career;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Due;
import dev.careercli.view.DateForm;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The map of the bank. */
public final class QuizListView {
    private QuizListView() {}

    record Listed(int schemaVersion, String career, int count, List<Row> questions) {}

    record Row(
            String id,
            String level,
            String area,
            String kind,
            String prompt,
            List<String> goals,
            List<String> refs,
            int keyPoints,
            int revision,
            boolean seen,
            @Nullable String due) {}

    record Woken(int schemaVersion, String question) {}

    /** @param dates how days are written; data has them in ISO form always */
    public static Output of(Career career, List<Question> questions, Map<QuestionId, Card> cards, DateForm dates) {
        List<Row> rows = questions.stream().map(q -> row(q, cards.get(q.id()))).toList();
        Document.Builder page =
                Document.build().title(career.title(), Formats.count(rows.size(), "question", "questions"));
        if (!rows.isEmpty()) {
            page.add(new Block.Table(
                    List.of(), rows.stream().map(row -> cells(row, dates)).toList(), 0));
        }
        return new Output(page.end(), new Listed(1, career.slug().value(), rows.size(), rows));
    }

    private static Row row(Question question, @Nullable Card card) {
        Due due = card == null ? null : card.due();
        return new Row(
                question.id().value(),
                question.level().word(),
                question.area().value(),
                question.kind().word(),
                question.prompt(),
                question.goals().stream().map(Object::toString).toList(),
                question.head().refs(),
                question.head().points().size(),
                question.revision(),
                card != null,
                due instanceof Due.OnDay day ? day.day().toString() : null);
    }

    private static List<Block.Cell> cells(Row row, DateForm dates) {
        String due = row.due();
        String state = due != null ? "due " + dates.day(LocalDate.parse(due)) : row.seen() ? "seen" : "new";
        return List.of(
                Block.Cell.of(Text.accent(row.id())),
                Block.Cell.of(row.level()),
                Block.Cell.of(row.area()),
                Block.Cell.of(row.kind()),
                Block.Cell.of(Text.dim(state)));
    }

    /** A suspended question is asked again. */
    public static Output woken(String id) {
        return new Output(
                Document.build()
                        .paragraph(id + " is asked again. Next: career quiz")
                        .end(),
                new Woken(1, id));
    }
}
