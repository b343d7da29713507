package dev.careercli.export;

import dev.careercli.content.Career;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.State.Remark;
import dev.careercli.render.Html;
import dev.careercli.render.Sanitizer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The questions of a guide as a text file that Anki imports: tab-separated under header lines, with a guid that
 * follows from the question's id, so that importing again updates a note instead of adding one.
 */
public final class AnkiDeck {
    private final Career career;
    private final List<Question> questions;
    private final Map<QuestionId, List<Remark>> notes;

    /** @param notes what the person wrote on questions */
    public AnkiDeck(Career career, List<Question> questions, Map<QuestionId, List<Remark>> notes) {
        this.career = career;
        this.questions = List.copyOf(questions);
        this.notes = Map.copyOf(notes);
    }

    /** Writes the header and one line for each question. */
    public void writeTo(Appendable out) throws IOException {
        out.append("#separator:tab\n#html:true\n");
        out.append("#guid column:1\n#deck column:2\n#tags column:5\n");
        out.append("#columns:guid\tdeck\tfront\tback\ttags\n");
        for (Question question : questions) {
            out.append("career:").append(question.id().value()).append('\t');
            out.append(field(career.title().replace("::", ":"))).append('\t');
            out.append(front(question)).append('\t');
            out.append(back(question)).append('\t');
            out.append(tags(question)).append('\n');
        }
    }

    private String front(Question question) {
        String exhibit = question.exhibit() == null ? "" : "<pre>" + field(question.exhibit()) + "</pre>";
        String area = career.area(question.area())
                .map(Career.Area::title)
                .orElse(question.area().value());
        String about = question.level().word() + ", " + question.kind().word() + ", " + area;
        return paragraph(question.prompt()) + exhibit + "<p><small>" + field(about) + "</small></p>";
    }

    private String back(Question question) {
        StringBuilder back = new StringBuilder();
        back.append("<p><b>").append(field(question.brief())).append("</b></p>");
        back.append(paragraph(question.answer()));
        back.append(points("Must", question.musts()));
        back.append(points(
                "Extra", question.keyPoints().stream().filter(p -> !p.must()).toList()));
        if (!question.lines().isEmpty()) {
            back.append(paragraph("Faulty lines: "
                    + question.lines().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (!question.commonMistake().isBlank()) {
            back.append("<p><i>Common mistake</i>: ")
                    .append(field(question.commonMistake()))
                    .append("</p>");
        }
        for (Remark note : notes.getOrDefault(question.id(), List.of())) {
            back.append("<p><i>Your note, ").append(note.day()).append("</i>: ");
            back.append(field(note.text())).append("</p>");
        }
        return back.toString();
    }

    private static String points(String name, List<KeyPoint> points) {
        if (points.isEmpty()) {
            return "";
        }
        return points.stream()
                .map(p -> "<li>" + field(p.text()) + "</li>")
                .collect(Collectors.joining("", "<p>" + name + "</p><ul>", "</ul>"));
    }

    private static String tags(Question question) {
        return "career " + question.level().word() + " " + question.kind().word() + " "
                + question.area().value();
    }

    private static String paragraph(String text) {
        return "<p>" + field(text.strip()) + "</p>";
    }

    /** Text as HTML on one line without tabs, which would end the field. Quotes would begin a quoted one. */
    private static String field(String text) {
        return Html.escape(Sanitizer.forFile(text.stripTrailing())).replace("\n", "<br>");
    }
}
