package dev.careercli.content.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds every mistake in content at once: form, shape, ids, references, fit items, questions and texts. Works on trees,
 * so that one broken value hides no other mistake.
 */
final class Linter {
    private final LocalDate today;
    private final FrameworkIds ids = FrameworkIds.bundled();

    Linter(LocalDate today) {
        this.today = today;
    }

    /**
     * Checks guides.
     *
     * @param others guides whose ids are taken
     * @param files which files, by name, to report on
     */
    LintReport lint(List<GuideFiles> guides, List<GuideFiles> others, Predicate<String> files) {
        List<Problem> found = new ArrayList<>();
        Map<String, UncheckedNode> prompts = new HashMap<>();
        new IdCheck(found).check(guides, others);
        Map<String, Bank> banks = new HashMap<>();
        Placeholders placeholders = new Placeholders();
        Stream.concat(guides.stream(), others.stream()).forEach(g -> banks.put(g.slug(), Bank.of(g)));
        for (GuideFiles guide : guides) {
            found.addAll(guide.problems());
            guide.questionFiles().forEach(file -> {
                form(file, QuestionShape.FILE, found);
                QuestionDecoder.emptiness(file).ifPresent(found::add);
            });
            new ReferenceCheck(guide, found).check();
            new ReuseCheck(guide.slug(), banks, found).check(guide.questions(), guide.reused());
            if (guide.career() != null) {
                form(guide.career(), CareerShape.FILE, found);
                new FitCheck(guide, guide.career(), found).check();
                new CareerCheck(guide, guide.career(), found).check();
            }
            QuestionCheck questions = new QuestionCheck(today, found);
            guide.questions().forEach(q -> questions.check(q, prompts));
            TextCheck texts = new TextCheck(ids, today, found);
            guide.all().forEach(texts::check);
            guide.all().forEach(file -> placeholders.check(file, found));
        }
        return report(guides, files, found);
    }

    private static LintReport report(List<GuideFiles> guides, Predicate<String> files, List<Problem> found) {
        List<ParsedFile> checked = guides.stream()
                .flatMap(g -> g.all().stream())
                .filter(f -> files.test(f.name()))
                .toList();
        int questions = checked.stream()
                .mapToInt(f -> UncheckedNode.root(f).entries("questions").size())
                .sum();
        return new LintReport(
                checked.size(),
                questions,
                found.stream().filter(p -> files.test(p.file())).toList());
    }

    private static void form(ParsedFile file, Shape shape, List<Problem> found) {
        found.addAll(file.problems());
        found.addAll(file.doubts());
        found.addAll(ShapeCheck.of(file, shape));
    }
}
