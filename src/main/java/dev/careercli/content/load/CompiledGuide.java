package dev.careercli.content.load;

import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Head;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.Reuse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A guide of one's own that was read before: from its trees in the cache folder as long as its files hold the same
 * bytes, else from the files, whose trees are then kept. It says what its files say; a guide with problems, and one that
 * takes questions from others, is always read from its files.
 */
final class CompiledGuide implements GuideSource {
    private final GuideFolder folder;
    private final GuideCache cache;
    private final Path careerFile;
    private final List<Path> questionFiles;
    private @Nullable GuideSource top;
    private @Nullable GuideSource bank;

    CompiledGuide(Path folder, GuideCache cache) {
        this.folder = new GuideFolder(folder);
        this.cache = cache;
        this.careerFile = folder.resolve(GuideFolder.CAREER_FILE);
        this.questionFiles = GuideFolder.questionFiles(folder);
    }

    @Override
    public Head head() {
        return top().head();
    }

    @Override
    public Career career() {
        return top().career();
    }

    @Override
    public List<Question> questions(Level level) {
        return bank().questions(level);
    }

    @Override
    public Map<GoalId, Integer> goalQuestions() {
        return bank().goalQuestions();
    }

    @Override
    public List<Reuse> reused() {
        return bank().reused();
    }

    @Override
    public List<Problem> reuseProblems(Supplier<Map<String, Bank>> banks) {
        return bank().reuseProblems(banks);
    }

    @Override
    public GuideFiles files() {
        return folder.files();
    }

    private GuideSource top() {
        if (top == null) {
            top = compiled(List.of(careerFile), index -> IndexCompiler.writeCareer(careerFile, index));
        }
        return top;
    }

    private GuideSource bank() {
        if (bank == null) {
            bank = compiled(questionFiles, index -> folder.reused().isEmpty() && folder.compile(index));
        }
        return bank;
    }

    private GuideSource compiled(List<Path> files, GuideCache.Compiler compiler) {
        GuideIndex known = cache.find(files);
        if (known != null) {
            return known;
        }
        cache.keep(files, compiler);
        return folder;
    }
}
