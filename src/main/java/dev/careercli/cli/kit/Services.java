package dev.careercli.cli.kit;

import dev.careercli.app.FitProfile;
import dev.careercli.app.JournalState;
import dev.careercli.app.PlanInForce;
import dev.careercli.content.Career;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.Suggestion;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.event.Moved;
import dev.careercli.files.PrivateFiles;
import dev.careercli.journal.Alarm;
import dev.careercli.journal.Health;
import dev.careercli.journal.Journal;
import dev.careercli.journal.JournalFiles;
import dev.careercli.profile.Paths;
import dev.careercli.profile.ProfileProblem;
import dev.careercli.profile.Setting;
import dev.careercli.profile.Settings;
import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Glyphs;
import dev.careercli.terminal.Browser;
import dev.careercli.terminal.Console;
import dev.careercli.terminal.StreamConsole;
import dev.careercli.terminal.TerminalConsole;
import dev.careercli.view.DateForm;
import dev.careercli.view.roadmap.RoadmapModel;
import dev.careercli.view.roadmap.RoadmapView;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What commands work with, each part made when it is first asked for. */
public final class Services implements AutoCloseable {
    /** 2 January 1970 and 31 December 2199; parsing them would set up what parses every date. */
    private static final Instant FIRST_INSTANT = Instant.ofEpochSecond(86_400);

    private static final Instant LAST_INSTANT = Instant.ofEpochSecond(7_258_032_000L);
    private static final JournalFiles NOWHERE =
            new JournalFiles(Path.of("/nonexistent/career/data"), Path.of("/nonexistent/career/state"));
    private final Environment environment;
    private final GlobalOptions options;
    private @Nullable ContentLoader content;
    private @Nullable Settings settings;
    private @Nullable JournalState diary;
    private @Nullable Console console;
    private boolean alarmed = true;
    private boolean keepsNothing;

    public Services(Environment environment, GlobalOptions options) {
        this.environment = environment;
        this.options = options;
    }

    public Environment environment() {
        return environment;
    }

    public GlobalOptions options() {
        return options;
    }

    DisplayOptionsResolver looks() {
        return new DisplayOptionsResolver(environment, options, settings());
    }

    public Printer printer() {
        return new Printer(
                environment,
                options,
                looks().forOutput(),
                settings().value(Setting.PAGER).text());
    }

    /** Never fails: an error must be reported even where the settings themselves are wrong. */
    public ErrorReporter errors() {
        try {
            return new ErrorReporter(environment, looks().forErrors(), options);
        } catch (ProfileProblem | CareerException e) {
            return new ErrorReporter(environment, new DisplayOptions(80, Glyphs.ASCII, false, true, false), options);
        }
    }

    /** The display settings in force. Unknown names are reported once and ignored. */
    public Settings settings() {
        if (settings == null) {
            settings = Settings.load(home().map(Paths::settings).orElse(null), environment::variable);
            Settings read = settings;
            read.problems().forEach(problem -> errors().warn(problem + ". Its default is used."));
            for (Settings.UnknownName unknown : settings.unknown()) {
                errors().warn(unknown.where() + ": there is no setting '" + unknown.name() + "'. "
                        + Suggestion.advice(unknown.name(), Setting.words()));
            }
        }
        return settings;
    }

    public Paths paths() {
        return Paths.of(options.home, environment::variable);
    }

    /** The folders where there are any; a run that keeps nothing needs none. */
    private Optional<Paths> home() {
        if (options.home == null
                && !environment.isSet("CAREER_HOME")
                && !environment.isSet("HOME")
                && List.of("CONFIG", "DATA", "STATE", "CACHE").stream()
                        .anyMatch(kind -> !environment.isSet("XDG_" + kind + "_HOME"))) {
            return Optional.empty();
        }
        return Optional.of(paths());
    }

    /** The clock, stopped where {@code CAREER_NOW} says so. */
    public Clock clock() {
        String now = environment.variable("CAREER_NOW");
        if (now.isEmpty()) {
            return environment.clock();
        }
        try {
            Instant instant = Instant.parse(now);
            if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
                throw new CareerException.Usage(
                        "CAREER_NOW is '" + now + "', not between 1970 and 2199.", "Such as 2026-11-23T09:00:00Z.");
            }
            return Clock.fixed(instant, ZoneId.systemDefault());
        } catch (DateTimeException e) {
            throw new CareerException.Usage(
                    "CAREER_NOW is '" + now + "', not an ISO instant.", "Such as 2026-11-23T09:00:00Z.");
        }
    }

    /**
     * Standard input where {@code -} names it.
     *
     * @throws CareerException.Usage where it is a terminal and nobody may be waited for
     */
    public InputStream standardInput() {
        if (environment.device().in() && !mayAsk()) {
            throw new CareerException.Usage(
                    "standard input is a terminal, and --no-input forbids waiting for it.",
                    "Name a file instead of -, or pipe the lines in.");
        }
        return environment.in();
    }

    /** Whether a prompt may be shown or lines may be read. */
    public boolean mayAsk() {
        return !options.noInput && !environment.isSet("CAREER_NO_INPUT");
    }

    public ContentLoader content() {
        if (content == null) {
            content = new ContentLoader(options.content, ownGuides());
        }
        return content;
    }

    /** The folder whose guides are always found. */
    @Nullable
    public Path ownGuides() {
        return home().map(h -> h.data().resolve("careers")).orElse(null);
    }

    /** The guide that is meant: by slug, by {@code --career}, else the one in use. */
    public Career career(@Nullable String slug) {
        if (slug != null && options.career != null && !slug.equals(options.career)) {
            throw new CareerException.Usage(
                    "two careers are named: " + slug + " and --career " + options.career + ".", "Name one.");
        }
        if (slug != null) {
            return named(slug);
        }
        return careerMeant()
                .orElseThrow(() -> new CareerException.Usage(
                        "there are several careers; say which.",
                        "There are: " + String.join(", ", content().slugs()) + "."));
    }

    /** The guide of {@code --career}, else the one in use, else the featured one; empty where none is more than another. */
    public Optional<Career> careerMeant() {
        return guideMeant().map(Guide::career);
    }

    /** Its name, without reading it. */
    public Optional<CareerSlug> slugMeant() {
        return guideMeant().map(Guide::slug);
    }

    private Optional<Guide> guideMeant() {
        return options.career == null ? usual() : Optional.of(guide(options.career));
    }

    /**
     * The words that name a career to a command, with a blank before them; empty where the command takes it without.
     * What a screen says to type has to reach the guide that the screen is about.
     */
    public String naming(Career career) {
        return usual().filter(u -> u.slug().equals(career.slug())).isPresent() ? "" : " --career " + career.slug();
    }

    private Optional<Guide> usual() {
        return inUse().or(() -> content().library().featured());
    }

    /** The career that is set, else that of the latest event, where a guide of it is found. */
    private Optional<Guide> inUse() {
        if (content().slugs().size() < 2) {
            return Optional.empty();
        }
        String set = settings().value(Setting.CAREER).text();
        if (!set.isEmpty()) {
            return Optional.of(guide(set));
        }
        return diary().state().lastCareer().flatMap(c -> content().library().find(c));
    }

    /** @throws CareerException when no guide that is found has this name */
    public Career named(String slug) {
        return guide(slug).career();
    }

    private Guide guide(String slug) {
        List<String> slugs = content().slugs();
        Optional<Guide> guide =
                CareerSlug.accepts(slug) ? content().library().find(new CareerSlug(slug)) : Optional.empty();
        return guide.orElseThrow(() -> new CareerException.Usage(
                "there is no career '" + slug + "'. " + Suggestion.advice(slug, slugs), "See: career list"));
    }

    /** The view of a plan, with dates in the form that this run prints. */
    public RoadmapView roadmapView(Career career, PlanInForce plan) {
        return new RoadmapView(roadmapModel(career, plan), dates());
    }

    public RoadmapModel roadmapModel(Career career, PlanInForce plan) {
        return RoadmapModel.of(career, plan, content().goalQuestions(career.slug()));
    }

    /** How this run prints dates. */
    public DateForm dates() {
        return options.plain ? DateForm.ISO : DateForm.TEXT;
    }

    /** The journal and what follows from it. */
    public JournalState diary() {
        if (diary == null) {
            Journal journal = Journal.open(journalFiles(), environment.ids());
            diary = new JournalState(journal, clock(), moved(), errors()::warn);
            new JournalAlarm(this, diary).tell(alarmed);
        }
        return diary;
    }

    JournalFiles journalFiles() {
        return keepsNothing && home().isEmpty() ? NOWHERE : files();
    }

    /** For a run that keeps nothing: where no place is known for a journal, it goes on without one. */
    public void keepNothing() {
        keepsNothing = true;
    }

    /** For a command that reports on the journal itself. */
    public void withoutAlarm() {
        alarmed = false;
    }

    /** The backup that holds what an empty journal lost. */
    public Optional<Health.Lost> lost() {
        return diary().journal().events().isEmpty()
                ? new Alarm(journalFiles(), diary().journal()).lost()
                : Optional.empty();
    }

    /**
     * Checks before anything is typed whether it can be stored.
     *
     * @param save false when nothing is to be stored; a journal that cannot be written is then only warned about
     */
    public void checkWritable(boolean save) {
        Journal journal = diary().journal();
        if (save) {
            journal.prepare();
        } else if (!journal.mayWrite()) {
            errors().warn(files().journal() + " cannot be written; this run keeps nothing, as asked for.");
        }
    }

    /** What was said in the fit quizzes of all guides that are here. */
    public FitProfile fitProfile() {
        return FitProfile.of(diary().state(), careers());
    }

    /** Every guide that is used, once. */
    public List<Career> careers() {
        return content().slugs().stream()
                .flatMap(slug -> content().library().find(new CareerSlug(slug)).stream())
                .map(Guide::career)
                .toList();
    }

    /** Ids of the guides that have moved. */
    public Moved moved() {
        Map<String, String> ids = new HashMap<>();
        content().library().guides().forEach(g -> ids.putAll(g.head().moved()));
        return new Moved(ids);
    }

    public JournalFiles files() {
        return new JournalFiles(paths().data(), paths().state());
    }

    /** The way to the person; a terminal is built only here. */
    public Console console() {
        if (console == null) {
            console = open();
        }
        return console;
    }

    private Console open() {
        DisplayOptionsResolver looks = looks();
        Environment.Device device = environment.device();
        if (device.in()) {
            withoutQuitKey();
        }
        if (device.in() && device.out() && !looks.dumb() && !looks.accessible()) {
            try {
                return TerminalConsole.open(writableCache(), looks.forOutput());
            } catch (IOException | IllegalStateException e) {
                errors().warn("this terminal cannot be driven; going on line by line.");
            }
        }
        return new StreamConsole(
                environment.in(), environment.out(), looks.forOutput().withKeys(device.in()));
    }

    /** Disables Ctrl-\, which would print the program's threads over the screen; the launcher restores it. */
    private static void withoutQuitKey() {
        try {
            new ProcessBuilder("stty", "quit", "undef")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // Without stty the key stays as it is.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Path writableCache() {
        if (home().isEmpty()) {
            return null;
        }
        Path cache = paths().cache();
        try {
            PrivateFiles.createFolder(cache);
        } catch (IOException e) {
            return null;
        }
        return Files.isWritable(cache) ? cache : null;
    }

    public Browser browser() {
        return new Browser(environment.variable("BROWSER"));
    }

    /** Where report files go; null where there is no place for them. */
    @Nullable
    public Path reportFolder() {
        try {
            return paths().state();
        } catch (ProfileProblem e) {
            return null;
        }
    }

    @Override
    public void close() {
        if (console != null) {
            console.close();
        }
        environment.out().flush();
        environment.err().flush();
    }
}
