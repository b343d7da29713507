package dev.careercli.content.load;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.Reuse;
import dev.careercli.json.TreeFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A guide in the {@link ContentIndex}. */
final class GuideIndex implements GuideSource {
    /** Written last, so that a guide is complete when it is there. */
    static final String CAREER = "career.tree";

    /** How many questions practise each goal, so that a roadmap reads none of them. */
    static final String GOALS = "goals.tree";

    private final ContentIndex.Store store;
    private final String slug;

    GuideIndex(ContentIndex.Store store, String slug) {
        this.store = store;
        this.slug = slug;
    }

    /** What the guide takes from others. */
    static final String REUSED = "reused.tree";

    static String fileOf(Level level) {
        return "questions-" + level.word() + ".tree";
    }

    boolean isComplete() {
        try (InputStream in = store.open(slug + "/" + CAREER)) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Career career() {
        return decoded(CAREER, CareerDecoder::career);
    }

    @Override
    public List<Question> questions(Level level) {
        return decoded(fileOf(level), c -> c.list("questions", QuestionDecoder::question));
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
        List<ParsedFile> questions = Stream.concat(
                        Arrays.stream(Level.values()).map(GuideIndex::fileOf), Stream.of(REUSED))
                .map(this::parsed)
                .toList();
        return new GuideFiles(slug, parsed(CAREER), questions, List.of(), List.of());
    }

    private <T> T decoded(String name, Function<TreeReader, T> decoder) {
        List<Problem> problems = new ArrayList<>();
        return new Decoded<>(TreeReader.decode(parsed(name), problems, decoder), problems).orThrow();
    }

    private ParsedFile parsed(String name) {
        try (InputStream in = store.open(slug + "/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(slug + "/" + name + " is not in the index");
            }
            SourceMap start = new SourceMap(Location.START, Location.START);
            return new ParsedFile("content/careers/" + slug, TreeFile.read(in.readAllBytes()), start, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
