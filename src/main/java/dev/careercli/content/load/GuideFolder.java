package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Head;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.Reuse;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A guide as its author edits it: a folder with {@code career.yaml} and {@code questions/*.yaml}. */
final class GuideFolder implements GuideSource {
    static final String CAREER_FILE = "career.yaml";
    private static final String QUESTIONS = "questions";

    private final Path folder;
    private @Nullable Career career;
    private @Nullable List<ParsedFile> files;
    private List<Question> questions = List.of();

    GuideFolder(Path folder) {
        this.folder = folder;
    }

    /** The folders directly inside a folder that hold a guide, by name. */
    static List<Path> inside(Path folder) {
        return entries(folder, "").stream()
                .filter(f -> Files.exists(f.resolve(CAREER_FILE)))
                .toList();
    }

    /**
     * The guides in a folder named by the user: the folder itself, the folders in it, or those in its {@code careers}
     * folder.
     *
     * @throws MissingInputException when there is no such folder or it holds no guide
     */
    static List<Path> named(Path named) {
        if (!Files.isDirectory(named)) {
            String reason = Files.exists(named) ? "is not a folder" : "there is no such folder";
            throw new MissingInputException(named.toString(), reason);
        }
        if (Files.exists(named.resolve(CAREER_FILE))) {
            return List.of(named);
        }
        Path careers = named.resolve("careers");
        List<Path> found = inside(Files.isDirectory(careers) ? careers : named);
        if (found.isEmpty()) {
            throw new MissingInputException(named.toString(), "holds no guide: no folder in it has a career.yaml");
        }
        return found;
    }

    /** The files that questions are read from, by name. */
    static List<Path> questionFiles(Path folder) {
        Path questions = folder.resolve(QUESTIONS);
        return Files.isDirectory(questions) ? entries(questions, ".yaml") : List.of();
    }

    /** Files beside the questions that look like YAML and are not read. */
    static List<Path> overlooked(Path folder) {
        Path questions = folder.resolve(QUESTIONS);
        return Files.isDirectory(questions) ? misnamed(questions) : List.of();
    }

    /** YAML by the name that another system or another program would give it. */
    private static List<Path> misnamed(Path folder) {
        return entries(folder, "").stream()
                .filter(file -> {
                    String name = String.valueOf(file.getFileName());
                    String lower = name.toLowerCase(Locale.ROOT);
                    return (lower.endsWith(".yml") || lower.endsWith(".yaml")) && !name.endsWith(".yaml");
                })
                .toList();
    }

    static ParsedFile parse(Path file) {
        return YamlReader.read(file.toString(), InputFile.read(file, file.toString()));
    }

    @Override
    public Head head() {
        return Head.of(career());
    }

    @Override
    public Career career() {
        if (career == null) {
            career = CareerDecoder.decode(parse(folder.resolve(CAREER_FILE))).orThrow();
        }
        return career;
    }

    @Override
    public List<Question> questions(Level level) {
        readFiles();
        return questions.stream().filter(q -> q.level() == level).toList();
    }

    @Override
    public Map<GoalId, Integer> goalQuestions() {
        return GuideSource.count(Arrays.stream(Level.values()).flatMap(level -> questions(level).stream()), reused());
    }

    @Override
    public List<Reuse> reused() {
        return readFiles().stream()
                .flatMap(file -> QuestionDecoder.reused(TreeReader.root(file)).stream())
                .toList();
    }

    @Override
    public List<Problem> reuseProblems(Supplier<Map<String, Bank>> banks) {
        List<Problem> problems = new ArrayList<>();
        List<UncheckedNode> reused = entries("reused");
        if (!reused.isEmpty()) {
            new ReuseCheck(career().slug().value(), banks.get(), problems).check(entries("questions"), reused);
        }
        return problems;
    }

    @Override
    public GuideFiles files() {
        return GuideFiles.of(folder, Path::toString);
    }

    private List<UncheckedNode> entries(String key) {
        return readFiles().stream()
                .flatMap(file -> UncheckedNode.root(file).entries(key).stream())
                .toList();
    }

    /** Writes the questions as the index has them. */
    boolean compile(Path index) throws IOException {
        List<JsonNode> trees = new ArrayList<>();
        readFiles().forEach(file -> file.root().path("questions").forEach(trees::add));
        IndexCompiler.writeQuestions(trees, questions, List.of(), index);
        return true;
    }

    private List<ParsedFile> readFiles() {
        if (files == null) {
            List<ParsedFile> parsed = new ArrayList<>();
            List<Question> read = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (Path file : questionFiles(folder)) {
                try {
                    ParsedFile tree = parse(file);
                    read.addAll(QuestionDecoder.decode(tree).orThrow());
                    parsed.add(tree);
                } catch (ContentException e) {
                    problems.addAll(e.problems());
                }
            }
            if (!problems.isEmpty()) {
                throw new ContentException(problems);
            }
            questions = List.copyOf(read);
            files = List.copyOf(parsed);
        }
        return files;
    }

    private static List<Path> entries(Path folder, String ending) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (entry.getFileName().toString().endsWith(ending)) {
                    found.add(entry);
                }
            }
        } catch (IOException e) {
            throw new MissingInputException(folder.toString(), "the folder cannot be read");
        }
        found.sort(null);
        return found;
    }
}
