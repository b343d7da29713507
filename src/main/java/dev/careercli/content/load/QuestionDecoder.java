package dev.careercli.content.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careercli.content.AreaId;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.FollowUp;
import dev.careercli.content.GoalId;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.Reference;
import dev.careercli.content.Reuse;
import dev.careercli.content.Stage;
import dev.careercli.content.WrongStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of questions, from its tree to the model. */
final class QuestionDecoder {
    /** Stands before the id of a key point without which an answer is incomplete. */
    private static final String MUST = "!";

    private QuestionDecoder() {}

    /** The questions of a file, or every problem it has. */
    static Decoded<List<Question>> decode(ParsedFile file) {
        List<Problem> problems = new ArrayList<>(file.problems());
        problems.addAll(ShapeCheck.of(file, QuestionShape.FILE));
        emptiness(file).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new Decoded<>(null, problems);
        }
        return new Decoded<>(TreeReader.decode(file, problems, QuestionDecoder::questions), problems);
    }

    /** That a file says nothing; the keys it could have are both left out. */
    static Optional<Problem> emptiness(ParsedFile file) {
        return file.root().isObject()
                        && !file.root().has("questions")
                        && !file.root().has("reused")
                ? Optional.of(file.error("", "the file has neither questions nor reused", null))
                : Optional.empty();
    }

    private static List<Question> questions(TreeReader file) {
        return file.list("questions", QuestionDecoder::question);
    }

    /** The questions that a file takes from other guides; its shape has been checked. */
    static List<Reuse> reused(TreeReader file) {
        return file.list(
                "reused",
                c -> new Reuse(
                        new QuestionId(c.text("id")),
                        new CareerSlug(c.text("from")),
                        new AreaId(c.text("area")),
                        c.list("goals", g -> new GoalId(g.value()))));
    }

    /** What stands of each question in the compiled index, to be read by {@link #head}. */
    static ObjectNode tree(Question.Head head) {
        ObjectNode tree = JsonNodeFactory.instance
                .objectNode()
                .put("id", head.id().value())
                .put("level", head.level().word())
                .put("area", head.area().value())
                .put("kind", head.kind().word())
                .put("prompt", head.prompt())
                .put("revision", head.revision());
        ArrayNode points = tree.putArray("points");
        head.points().forEach(p -> points.add((p.must() ? MUST : "") + p.id()));
        head.refs().forEach(tree.putArray("refs")::add);
        ArrayNode goals = tree.putArray("goals");
        head.goals().forEach(g -> goals.add(g.value()));
        return tree;
    }

    static Question.Head head(TreeReader from) {
        return new Question.Head(
                new QuestionId(from.text("id")),
                level(from),
                new AreaId(from.text("area")),
                kind(from),
                from.text("prompt"),
                from.list("points", QuestionDecoder::point),
                from.texts("refs"),
                from.list("goals", c -> new GoalId(c.value())),
                from.whole("revision"));
    }

    private static Question.Point point(TreeReader from) {
        String id = from.value();
        boolean must = id.startsWith(MUST);
        return new Question.Point(new KeyPointId(must ? id.substring(1) : id), must);
    }

    private static Level level(TreeReader from) {
        return Level.valueOf(from.text("level").toUpperCase(Locale.ROOT));
    }

    private static Kind kind(TreeReader from) {
        return Kind.valueOf(from.text("kind").toUpperCase(Locale.ROOT));
    }

    static Question question(TreeReader from) {
        return new Question(
                new QuestionId(from.text("id")),
                level(from),
                new AreaId(from.text("area")),
                kind(from),
                from.text("prompt"),
                from.verbatim("exhibit"),
                from.text("short"),
                from.text("answer"),
                from.list("keyPoints", QuestionDecoder::keyPoint),
                from.list("wrong", QuestionDecoder::wrong),
                from.list("lines", c -> c.node().asInt()),
                from.list("optionalLines", c -> c.node().asInt()),
                from.list("followUps", QuestionDecoder::followUp),
                from.texts("hints"),
                from.text("commonMistake"),
                from.text("tests"),
                from.list("refs", QuestionDecoder::reference),
                from.list("goals", c -> new GoalId(c.value())),
                from.whole("revision"));
    }

    private static KeyPoint keyPoint(TreeReader from) {
        return new KeyPoint(
                new KeyPointId(from.text("id")),
                from.text("text"),
                stage(from.maybeText("stage")),
                from.flag("must"),
                from.texts("phrasings"),
                from.list("anyOf", QuestionDecoder::group));
    }

    private static List<String> group(TreeReader from) {
        List<String> terms = new ArrayList<>();
        from.node().forEach(term -> terms.add(term.asText().strip()));
        return terms;
    }

    private static @Nullable Stage stage(@Nullable String word) {
        return word == null
                ? null
                : Arrays.stream(Stage.values())
                        .filter(s -> s.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("unknown stage " + Quote.of(word)));
    }

    private static WrongStatement wrong(TreeReader from) {
        return new WrongStatement(from.text("text"), from.text("why"), point(from.maybeText("keyPoint")));
    }

    private static FollowUp followUp(TreeReader from) {
        String when = from.text("when");
        return new FollowUp(
                when.equals("strong") ? null : new KeyPointId(when),
                from.text("prompt"),
                from.text("answer"),
                point(from.maybeText("keyPoint")));
    }

    private static @Nullable KeyPointId point(@Nullable String id) {
        return id == null ? null : new KeyPointId(id);
    }

    private static Reference reference(TreeReader from) {
        return new Reference(
                from.maybeText("id"), from.maybeText("url"), from.text("title"), day(from.text("checked")));
    }

    /** A day whose form has been checked. Without the parser of dates, which takes longer than all questions together. */
    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
