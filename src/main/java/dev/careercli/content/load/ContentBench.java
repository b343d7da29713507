package dev.careercli.content.load;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The author's bench: checks content where it lies, whether or not it can be loaded. */
public final class ContentBench {
    /**
     * The day on which the shipped guides were last checked. A clock that is set before it is wrong, and no reason to refuse
     * their dates.
     */
    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 30);

    private final @Nullable Path named;
    private final @Nullable Path own;
    private final Linter linter;

    /**
     * @param named the folder of {@code --content}; null when none was named
     * @param own the {@code careers} folder of the data directory; null to leave it out
     * @param today no day in content may lie after it
     */
    public ContentBench(@Nullable Path named, @Nullable Path own, LocalDate today) {
        this.named = named;
        this.own = own;
        this.linter = new Linter(today.isBefore(RELEASED) ? RELEASED : today);
    }

    /** Checks all content there is: shipped, of the folder named, and of the data directory. */
    public LintReport lint() {
        return linter.lint(everything(), List.of(), file -> true);
    }

    /** What all content leans on, oldest check first. */
    public List<CheckedReference> references() {
        return ReferenceList.of(everything());
    }

    /** What one guide leans on, oldest check first. */
    public List<CheckedReference> references(String slug) {
        return ReferenceList.of(
                everything().stream().filter(g -> g.slug().equals(slug)).toList());
    }

    private List<GuideFiles> everything() {
        List<GuideFiles> guides = shipped();
        if (named != null) {
            guides.addAll(guides(GuideFolder.named(named), Path::toString));
        }
        if (own != null && Files.isDirectory(own)) {
            guides.addAll(guides(GuideFolder.inside(own), Path::toString));
        }
        return guides;
    }

    /**
     * Checks a file or a folder. A file or folder inside a guide is checked together with the whole guide; only
     * its own problems are reported. Ids are compared with those of the shipped guides.
     *
     * @throws MissingInputException when there is no such path, or a folder holds no guide
     */
    public LintReport lint(Path path) {
        Scope scope = scope(path);
        return lint(scope.guides(), scope.files());
    }

    /** Every question that can be read, of all content there is. */
    public List<PlacedQuestion> questions() {
        return new Scope(everything(), file -> true).questions();
    }

    /**
     * The questions of a file or folder that can be read, with those that stand in the same guide.
     *
     * @throws MissingInputException as {@link #lint(Path)} does
     */
    public List<PlacedQuestion> questions(Path path) {
        return scope(path).questions();
    }

    /** Guides, and which of their files, by name, are asked for. */
    private record Scope(List<GuideFiles> guides, Predicate<String> files) {
        List<PlacedQuestion> questions() {
            return guides.stream()
                    .flatMap(guide -> guide.readable(files).stream())
                    .toList();
        }
    }

    private static Scope scope(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new MissingInputException(path.toString(), "there is no such file or folder");
        }
        Path here = path.toAbsolutePath().normalize();
        Path around = around(here);
        if (around != null) {
            Predicate<String> inside =
                    file -> Path.of(file).toAbsolutePath().normalize().startsWith(here);
            return new Scope(guides(List.of(around), file -> asTyped(path, here, file)), inside);
        }
        List<GuideFiles> guides = Files.isDirectory(path)
                ? guides(GuideFolder.named(path), Path::toString)
                : List.of(GuideFiles.ofQuestions(path));
        return new Scope(guides, file -> true);
    }

    private LintReport lint(List<GuideFiles> guides, Predicate<String> files) {
        List<GuideFiles> others = ContentIndex.shipped()
                .guides()
                .map(index -> index.stream().map(GuideIndex::files).toList())
                .orElseGet(ContentBench::shipped)
                .stream()
                .filter(shipped -> guides.stream().noneMatch(g -> g.slug().equals(shipped.slug())))
                .toList();
        return linter.lint(guides, others, files);
    }

    /** The guide that a path lies inside of; null when it lies in none or is one. */
    private static @Nullable Path around(Path here) {
        return Files.exists(here.resolve(GuideFolder.CAREER_FILE))
                ? null
                : Stream.iterate(here.getParent(), above -> above != null, Path::getParent)
                        .limit(2)
                        .filter(above -> Files.exists(above.resolve(GuideFolder.CAREER_FILE)))
                        .findFirst()
                        .orElse(null);
    }

    /** A file inside a path, called the way the path was typed. */
    private static String asTyped(Path path, Path here, Path file) {
        if (file.equals(here)) {
            return path.toString();
        }
        return file.startsWith(here) ? path.resolve(here.relativize(file)).toString() : file.toString();
    }

    private static List<GuideFiles> shipped() {
        return guides(ShippedContent.folders(), ShippedContent::nameOf);
    }

    private static List<GuideFiles> guides(List<Path> folders, GuideFiles.FileNames names) {
        List<GuideFiles> guides = new ArrayList<>();
        folders.forEach(f -> guides.add(GuideFiles.of(f, names)));
        return guides;
    }
}
