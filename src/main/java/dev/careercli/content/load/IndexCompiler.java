package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.files.AtomicFile;
import dev.careercli.json.TreeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles the shipped guides while the program is built; see {@link ContentIndex}. */
public final class IndexCompiler {
    private static final SourceMap START = new SourceMap(Location.START, Location.START);

    private IndexCompiler() {}

    /**
     * Compiles every guide of a folder; the build runs this. A guide with problems is left out, so that the program
     * reads its YAML and reports what is wrong by file, line and column.
     *
     * @param args the folder of guides, and the folder that holds the classes
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]).resolve(ContentIndex.FOLDER));
    }

    static void write(Path careers, Path index) throws IOException {
        Files.createDirectories(index);
        List<String> slugs = new ArrayList<>();
        for (Path guide : Files.isDirectory(careers) ? GuideFolder.inside(careers) : List.<Path>of()) {
            String slug = String.valueOf(guide.getFileName());
            slugs.add(slug);
            writeGuide(guide, index.resolve(slug));
        }
        Files.write(index.resolve(ContentIndex.GUIDES), slugs);
    }

    private static void writeGuide(Path guide, Path index) throws IOException {
        clear(index);
        ParsedFile career = GuideFolder.parse(guide.resolve(GuideFolder.CAREER_FILE));
        boolean sound = CareerDecoder.decode(career).problems().isEmpty();
        List<JsonNode> questions = new ArrayList<>();
        List<Question> decoded = new ArrayList<>();
        List<JsonNode> taken = new ArrayList<>();
        for (Path file : GuideFolder.questionFiles(guide)) {
            ParsedFile parsed = GuideFolder.parse(file);
            Decoded<List<Question>> read = QuestionDecoder.decode(parsed);
            sound &= read.problems().isEmpty();
            if (read.problems().isEmpty()) {
                decoded.addAll(read.orThrow());
            }
            parsed.root().path("questions").forEach(questions::add);
            parsed.root().path("reused").forEach(taken::add);
        }
        if (!sound) {
            return;
        }
        writeQuestions(questions, decoded, taken, index);
        writeCareer(career, index);
    }

    /** What {@code career.yaml} says; false when it has problems. */
    static boolean writeCareer(Path file, Path index) throws IOException {
        ParsedFile career = GuideFolder.parse(file);
        boolean sound = CareerDecoder.decode(career).problems().isEmpty();
        if (sound) {
            writeCareer(career, index);
        }
        return sound;
    }

    private static void writeCareer(ParsedFile career, Path index) throws IOException {
        AtomicFile.replaceUnforced(index.resolve(GuideIndex.CAREER), TreeFile.bytes(career.root()));
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        CareerDecoder.HEAD.stream()
                .filter(career.root()::has)
                .forEach(key -> head.set(key, career.root().path(key)));
        AtomicFile.replaceUnforced(index.resolve(GuideIndex.HEAD), TreeFile.bytes(head));
    }

    /**
     * Of every question its head, and where its tree begins among those of its level.
     *
     * @param taken what the guide takes from others
     */
    static void writeQuestions(List<JsonNode> trees, List<Question> decoded, List<JsonNode> taken, Path index)
            throws IOException {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode heads = all.putArray("questions");
        for (Level level : Level.values()) {
            ByteArrayOutputStream texts = new ByteArrayOutputStream();
            for (int i = 0; i < trees.size(); i++) {
                Question question = decoded.get(i);
                if (question.level() == level) {
                    heads.add(QuestionDecoder.tree(question.head()).put(GuideIndex.AT, texts.size()));
                    texts.write(TreeFile.bytes(trees.get(i)));
                }
            }
            AtomicFile.replaceUnforced(index.resolve(GuideIndex.fileOf(level)), texts.toByteArray());
        }
        AtomicFile.replaceUnforced(index.resolve(GuideIndex.QUESTIONS), TreeFile.bytes(all));
        ObjectNode reused = JsonNodeFactory.instance.objectNode();
        reused.putArray("reused").addAll(taken);
        AtomicFile.replaceUnforced(index.resolve(GuideIndex.REUSED), TreeFile.bytes(reused));
        ObjectNode goals = JsonNodeFactory.instance.objectNode();
        GuideSource.count(
                        decoded.stream(),
                        QuestionDecoder.reused(TreeReader.root(new ParsedFile("", reused, START, List.of()))))
                .forEach((goal, count) -> goals.put(goal.value(), count));
        AtomicFile.replaceUnforced(index.resolve(GuideIndex.GOALS), TreeFile.bytes(goals));
    }

    private static void clear(Path index) throws IOException {
        Files.createDirectories(index);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(index)) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }
}
