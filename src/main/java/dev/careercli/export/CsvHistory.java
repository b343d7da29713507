package dev.careercli.export;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.render.Sanitizer;
import dev.careercli.schedule.Rating;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The history of answers as comma-separated values (RFC 4180): CR LF, a header, quotes where a cell needs them. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe, and so does each part of it that would be a cell
 * where a spreadsheet splits at semicolons or tabs.
 */
public final class CsvHistory {
    private static final List<String> HEADER = List.of(
            "day",
            "time",
            "question",
            "revision",
            "level",
            "area",
            "kind",
            "mode",
            "rating",
            "said",
            "on_follow_up",
            "missed",
            "seconds",
            "hinted",
            "answer",
            "follow_up");
    private static final Pattern FORMULA =
            Pattern.compile("(^|[;\\t\\r\\n])([ \\u00a0\\u3000]*)(?=[=+@\\t\\uff1d\\uff0b\\uff0d\\uff20\\u2212-])");
    private final List<GivenAnswer> answers;
    private final Map<QuestionId, Question> questions;

    /**
     * @param answers in the order to be written
     * @param questions those of the guide; an answer to a question that is gone has no level, area and kind
     */
    public CsvHistory(List<GivenAnswer> answers, Map<QuestionId, Question> questions) {
        this.answers = List.copyOf(answers);
        this.questions = Map.copyOf(questions);
    }

    /** Writes the header and one record for each answer. */
    public void writeTo(Appendable out) throws IOException {
        record(out, HEADER);
        for (GivenAnswer answer : answers) {
            record(out, cells(answer));
        }
    }

    private List<String> cells(GivenAnswer given) {
        Answered answer = given.answered();
        Question question = questions.get(answer.question());
        Integer rating = answer.rating();
        return List.of(
                given.envelope().day().toString(),
                Instant.ofEpochMilli(given.envelope().atMillis()).toString(),
                answer.question().value(),
                Integer.toString(answer.revision()),
                question == null ? "" : question.level().word(),
                question == null ? "" : question.area().value(),
                question == null ? "" : question.kind().word(),
                answer.mode().word(),
                rating == null ? "" : Rating.of(rating).name().toLowerCase(Locale.ROOT),
                points(answer.marks().said()),
                points(answer.marks().onFollowUp()),
                points(answer.marks().missed()),
                Long.toString(answer.answerMillis() / 1000),
                answer.hinted() ? "yes" : "no",
                typed(answer.answer()),
                typed(answer.followUp()));
    }

    private static String points(List<KeyPointId> ids) {
        return ids.stream().map(KeyPointId::value).collect(Collectors.joining(" "));
    }

    private static String typed(@Nullable String text) {
        String clean = text == null ? "" : Sanitizer.forFile(text);
        return FORMULA.matcher(clean).replaceAll("$1$2'");
    }

    private static void record(Appendable out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        out.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
