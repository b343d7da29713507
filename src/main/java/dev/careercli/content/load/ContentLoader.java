package dev.careercli.content.load;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.ContentLibrary;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Plural;
import dev.careercli.content.Question;
import dev.careercli.content.Reuse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds guides and reads them: the shipped ones, those of the folder named with {@code --content}, and those in the
 * {@code careers} folder of the data directory. Of guides with one slug the folder's wins over the data directory's and
 * both over the shipped one; every one stays listed. Questions are read when they are asked for, and once.
 *
 * <p>A broken guide in the folder named is an error; one in the data directory is left out and reported
 * by {@link #notes()}, so that it cannot keep the others from being used.
 */
public final class ContentLoader {
    private final @Nullable Path named;
    private final @Nullable Path own;
    private final @Nullable GuideCache cache;
    private final Map<CareerSlug, GuideSource> sources = new TreeMap<>();
    private final Map<CareerSlug, Map<Level, List<Question>>> questions = new TreeMap<>();
    private final Map<CareerSlug, Map<Level, List<Question>>> inFiles = new TreeMap<>();
    private final Map<String, List<Problem>> broken = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable ContentLibrary library;

    /**
     * @param named the folder of {@code --content}: a guide's folder, a folder of such folders, or one with a
     *     {@code careers} folder of them; null when none was named
     * @param own the {@code careers} folder of the data directory, which need not exist; null to leave it out
     */
    public ContentLoader(@Nullable Path named, @Nullable Path own) {
        this(named, own, null, "");
    }

    /**
     * As above.
     *
     * @param compiled where trees of the guides in {@code own} are kept; null to read their files each time
     * @param build names the program that compiled them
     */
    public ContentLoader(@Nullable Path named, @Nullable Path own, @Nullable Path compiled, String build) {
        this.named = named;
        this.own = own;
        this.cache = compiled == null || build.isEmpty() ? null : new GuideCache(compiled, build);
    }

    /**
     * Every guide, without its questions: shipped ones first, each after the guide that replaces it.
     *
     * @throws MissingInputException when the folder named does not exist or holds no guide
     * @throws ContentException with every problem of the guides in the folder named
     */
    public ContentLibrary library() {
        if (library == null) {
            library = find();
        }
        return library;
    }

    /** Sentences about guides that replace others or were left out. */
    public List<String> notes() {
        library();
        return List.copyOf(notes);
    }

    /** The guides of the data directory that were left out, by the name of their folder. */
    public Map<String, List<Problem>> broken() {
        library();
        return Map.copyOf(broken);
    }

    /** Every question of a guide by level, and within a level in the order of the files; empty for an unknown guide. */
    public List<Question> questions(CareerSlug slug) {
        return Arrays.stream(Level.values())
                .flatMap(level -> questions(slug, level).stream())
                .toList();
    }

    /**
     * The questions of one level of a guide.
     *
     * @throws ContentException with every problem of the files that were read
     */
    public List<Question> questions(CareerSlug slug, Level level) {
        library();
        GuideSource source = sources.get(slug);
        if (source == null) {
            return List.of();
        }
        List<Question> known =
                questions.computeIfAbsent(slug, s -> new EnumMap<>(Level.class)).get(level);
        return known == null ? read(slug, level, source) : known;
    }

    private List<Question> read(CareerSlug slug, Level level, GuideSource source) {
        List<Question> all = new ArrayList<>(ownQuestions(slug, level));
        List<Reuse> reused = source.reused();
        if (!reused.isEmpty()) {
            List<Problem> problems = source.reuseProblems(this::banks);
            if (!problems.isEmpty()) {
                throw new ContentException(problems);
            }
            all.addAll(new ReusedQuestions(this::ownQuestions).of(reused, level));
        }
        List<Question> read = List.copyOf(all);
        questions.computeIfAbsent(slug, s -> new EnumMap<>(Level.class)).put(level, read);
        return read;
    }

    private Map<String, Bank> banks() {
        Map<String, Bank> banks = new TreeMap<>();
        sources.forEach((slug, source) -> banks.put(slug.value(), Bank.of(source.files())));
        return banks;
    }

    private List<Question> ownQuestions(CareerSlug slug, Level level) {
        GuideSource source = sources.get(slug);
        return source == null
                ? List.of()
                : inFiles.computeIfAbsent(slug, s -> new EnumMap<>(Level.class))
                        .computeIfAbsent(level, source::questions);
    }

    /** How many questions of a guide practise each goal; reads no question of a shipped guide. */
    public Map<GoalId, Integer> goalQuestions(CareerSlug slug) {
        library();
        GuideSource source = sources.get(slug);
        return source == null ? Map.of() : source.goalQuestions();
    }

    private ContentLibrary find() {
        List<Guide> shipped = new ArrayList<>();
        ShippedContent.sources().forEach(source -> add(shipped, source, "shipped"));
        List<Guide> users = new ArrayList<>();
        // Later sources take the place of earlier ones.
        if (own != null && Files.isDirectory(own)) {
            GuideFolder.inside(own).forEach(f -> addOwn(users, f));
        }
        List<Guide> front = new ArrayList<>();
        if (named != null) {
            GuideFolder.named(named).forEach(f -> add(front, new GuideFolder(f), f.toString()));
        }
        front.addAll(users);
        return new ContentLibrary(order(shipped, front));
    }

    private void add(List<Guide> guides, GuideSource source, String origin) {
        Guide guide = new Guide(source.head(), source::career, origin);
        sources.put(guide.slug(), source);
        guides.add(guide);
    }

    private void addOwn(List<Guide> guides, Path folder) {
        try {
            add(guides, cache == null ? new GuideFolder(folder) : new CompiledGuide(folder, cache), folder.toString());
        } catch (ContentException e) {
            broken.put(folder.getFileName().toString(), e.problems());
            int count = e.problems().size();
            notes.add("The guide in " + folder + " has " + Plural.of(count, "problem")
                    + " and is left out. See: career content lint " + folder);
        }
    }

    private List<Guide> order(List<Guide> shipped, List<Guide> users) {
        List<Guide> ordered = new ArrayList<>();
        for (Guide guide : shipped) {
            users.stream().filter(u -> sameSlug(u, guide)).forEach(u -> {
                ordered.add(u.inFront());
                notes.add("The guide " + u.slug() + " in " + u.origin() + " replaces the shipped one.");
            });
            ordered.add(guide);
        }
        users.stream()
                .filter(u -> shipped.stream().noneMatch(s -> sameSlug(s, u)))
                .forEach(ordered::add);
        return ordered;
    }

    private static boolean sameSlug(Guide one, Guide other) {
        return one.slug().equals(other.slug());
    }

    /** The names of all guides, for suggestions. */
    public List<String> slugs() {
        return library().guides().stream().map(g -> g.slug().value()).distinct().toList();
    }
}
