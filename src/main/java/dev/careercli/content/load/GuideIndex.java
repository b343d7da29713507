package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Head;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.Reuse;
import dev.careercli.json.TreeFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A guide in the {@link ContentIndex}. */
final class GuideIndex implements GuideSource {
    static final String CAREER = "career.tree";

    /** What every command asks of every guide. Written last, so that a guide is complete when it is there. */
    static final String HEAD = "head.tree";

    /** How many questions practise each goal, so that a roadmap reads none of them. */
    static final String GOALS = "goals.tree";

    /** The heads of all questions. */
    static final String QUESTIONS = "questions.tree";

    /** Where the texts of a question begin in the file of its level. */
    static final String AT = "at";

    private final ContentIndex.Store store;
    private final String slug;
    private final Map<Level, byte[]> texts = new EnumMap<>(Level.class);
    private @Nullable List<Question> questions;

    GuideIndex(ContentIndex.Store store, String slug) {
        this.store = store;
        this.slug = slug;
    }

    /** What the guide takes from others. */
    static final String REUSED = "reused.tree";

    static String fileOf(Level level) {
        return "questions-" + level.word() + ".trees";
    }

    boolean isComplete() {
        try (InputStream in = store.open(slug + "/" + HEAD)) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Head head() {
        return decoded(HEAD, CareerDecoder::head);
    }

    @Override
    public Career career() {
        return decoded(CAREER, CareerDecoder::career);
    }

    @Override
    public List<Question> questions(Level level) {
        if (questions == null) {
            questions = decoded(QUESTIONS, c -> c.list("questions", this::question));
        }
        return questions.stream().filter(q -> q.level() == level).toList();
    }

    /** Only its head; the grader in the background may ask for the rest. */
    private Question question(TreeReader from) {
        Question.Head head = QuestionDecoder.head(from);
        int at = from.whole(AT);
        return new Question(head, () -> decoded(file(tree(head.level(), at)), QuestionDecoder::question));
    }

    private JsonNode tree(Level level, int at) {
        byte[] bytes = texts(level);
        try {
            return TreeFile.read(ByteBuffer.wrap(bytes, at, bytes.length - at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized byte[] texts(Level level) {
        return texts.computeIfAbsent(level, l -> bytes(fileOf(l)));
    }

    @Override
    public List<Reuse> reused() {
        return decoded(REUSED, QuestionDecoder::reused);
    }

    @Override
    public Map<GoalId, Integer> goalQuestions() {
        Map<GoalId, Integer> counts = new TreeMap<>();
        parsed(GOALS)
                .root()
                .properties()
                .forEach(goal ->
                        counts.put(new GoalId(goal.getKey()), goal.getValue().intValue()));
        return counts;
    }

    @Override
    public GuideFiles files() {
        // The heads say what other guides ask: which ids there are.
        return new GuideFiles(slug, parsed(CAREER), List.of(parsed(QUESTIONS), parsed(REUSED)), List.of(), List.of());
    }

    private <T> T decoded(String name, Function<TreeReader, T> decoder) {
        return decoded(parsed(name), decoder);
    }

    private static <T> T decoded(ParsedFile file, Function<TreeReader, T> decoder) {
        List<Problem> problems = new ArrayList<>();
        return new Decoded<>(TreeReader.decode(file, problems, decoder), problems).orThrow();
    }

    private ParsedFile parsed(String name) {
        try {
            return file(TreeFile.read(bytes(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParsedFile file(JsonNode tree) {
        return new ParsedFile(
                "content/careers/" + slug, tree, new SourceMap(Location.START, Location.START), List.of());
    }

    private byte[] bytes(String name) {
        try (InputStream in = store.open(slug + "/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(slug + "/" + name + " is not in the index");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
