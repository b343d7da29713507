package dev.careercli.content.load;

import dev.careercli.content.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The parsed files of one guide, for checking.
 *
 * @param folder the name of the guide's folder; empty when a lone file is checked
 * @param career null when only questions are checked and there is no guide beside them
 * @param claims the rows of the guide's ledger
 */
record GuideFiles(
        String folder,
        @Nullable ParsedFile career,
        List<ParsedFile> questionFiles,
        List<CheckedReference> claims,
        List<Problem> problems) {
    GuideFiles {
        questionFiles = List.copyOf(questionFiles);
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }

    /** Reads every file of a guide's folder; a file that cannot be read becomes a problem. */
    static GuideFiles of(Path folder, FileNames names) {
        List<Problem> problems = new ArrayList<>();
        ParsedFile career = parse(folder.resolve(GuideFolder.CAREER_FILE), names, problems);
        List<ParsedFile> questions = new ArrayList<>();
        for (Path file : GuideFolder.questionFiles(folder)) {
            ParsedFile parsed = parse(file, names, problems);
            if (parsed != null) {
                questions.add(parsed);
            }
        }
        for (Path file : GuideFolder.overlooked(folder)) {
            problems.add(new Problem(
                    names.of(file),
                    1,
                    1,
                    "",
                    "is not read: its name does not end in .yaml",
                    "Rename it.",
                    Severity.WARNING));
        }
        Path ledger = folder.resolve(ClaimLedger.FILE);
        List<CheckedReference> claims = ClaimLedger.read(ledger, names.of(ledger), problems);
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new GuideFiles(name == null ? "" : name.toString(), career, questions, claims, problems);
    }

    /** A file that cannot be read is a problem here; its absence is one, too. */
    static @Nullable ParsedFile parse(Path file, FileNames names, List<Problem> problems) {
        String name = names.of(file);
        try {
            return YamlReader.read(name, InputFile.read(file, name));
        } catch (ContentException e) {
            problems.addAll(e.problems());
        } catch (MissingInputException e) {
            problems.add(Problem.ofFile(name, Files.exists(file) ? "cannot be read" : "is missing", null));
        }
        return null;
    }

    /** A file of questions that belongs to no guide. */
    static GuideFiles ofQuestions(Path file) {
        List<Problem> problems = new ArrayList<>();
        ParsedFile parsed = parse(file, Path::toString, problems);
        return new GuideFiles("", null, parsed == null ? List.of() : List.of(parsed), List.of(), problems);
    }

    /** How a path is called in messages. */
    interface FileNames {
        String of(Path file);
    }

    String slug() {
        return career == null ? "" : UncheckedNode.root(career).text("slug");
    }

    List<ParsedFile> all() {
        List<ParsedFile> all = new ArrayList<>(questionFiles);
        if (career != null) {
            all.add(0, career);
        }
        return all;
    }

    /** The questions of all files. */
    List<UncheckedNode> questions() {
        return questionFiles.stream()
                .flatMap(f -> UncheckedNode.root(f).entries("questions").stream())
                .toList();
    }

    /** What the guide takes from others. */
    List<UncheckedNode> reused() {
        return questionFiles.stream()
                .flatMap(f -> UncheckedNode.root(f).entries("reused").stream())
                .toList();
    }

    /**
     * The questions that can be read, in the order of the files; a file with a mistake of shape gives none.
     *
     * @param asked which files, by name, are asked for
     */
    List<PlacedQuestion> readable(Predicate<String> asked) {
        List<PlacedQuestion> readable = new ArrayList<>();
        for (ParsedFile file : questionFiles) {
            List<Question> read = QuestionDecoder.decode(file).value();
            for (int i = 0; read != null && i < read.size(); i++) {
                String guide = folder.isEmpty() ? file.name() : folder;
                readable.add(new PlacedQuestion(guide, read.get(i), asked.test(file.name()), file, "/questions/" + i));
            }
        }
        return readable;
    }

    /** The value of a key of the guide; an empty value when there is no guide. */
    List<UncheckedNode> careerEntries(String key) {
        return career == null ? List.of() : UncheckedNode.root(career).entries(key);
    }

    List<UncheckedNode> phases() {
        return career == null
                ? List.of()
                : UncheckedNode.root(career).at("roadmap").entries("phases");
    }

    /** Goals and milestones. */
    List<UncheckedNode> steps() {
        List<UncheckedNode> steps = new ArrayList<>();
        for (UncheckedNode phase : phases()) {
            steps.addAll(phase.entries("goals"));
            if (phase.has("milestone")) {
                steps.add(phase.at("milestone"));
            }
        }
        return steps;
    }

    /** The fit items in the order in which they are asked. */
    List<UncheckedNode> fitItems() {
        List<UncheckedNode> items = new ArrayList<>();
        if (career != null) {
            UncheckedNode fit = UncheckedNode.root(career).at("fit");
            for (String group : List.of("gates", "preview", "backgrounds", "requirements", "placement")) {
                items.addAll(fit.entries(group));
            }
        }
        return items;
    }

    /** The criteria of all three lists. */
    List<UncheckedNode> criteria() {
        List<UncheckedNode> criteria = new ArrayList<>();
        if (career != null) {
            UncheckedNode lists = UncheckedNode.root(career).at("criteria");
            for (String group : List.of("greatFit", "requires", "mayNotFit")) {
                criteria.addAll(lists.entries(group));
            }
        }
        return criteria;
    }
}
