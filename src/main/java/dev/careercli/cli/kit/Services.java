package dev.careercli.cli.kit;

import dev.careercli.app.FitProfile;
import dev.careercli.app.JournalState;
import dev.careercli.app.PlanInForce;
import dev.careercli.content.Career;
import dev.careercli.content.Suggestion;
import dev.careercli.content.load.ContentLoader;
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
import dev.careercli.view.DateForm;
import dev.careercli.view.roadmap.RoadmapModel;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What commands work with, each part made when it is first asked for. */
public final class Services implements AutoCloseable {
    private static final JournalFiles NOWHERE =
            new JournalFiles(Path.of("/nonexistent/career/data"), Path.of("/nonexistent/career/state"));
    private final Environment environment;
    private final GlobalOptions options;
    private @Nullable ContentLoader content;
    private @Nullable Settings settings;
    private @Nullable JournalState journalState;
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

    DisplayOptionsResolver display() {
        return new DisplayOptionsResolver(environment, options, settings());
    }

    public Printer printer() {
        return new Printer(
                environment,
                options,
                display().forOutput(),
                settings().value(Setting.PAGER).text());
    }

    /** Never fails: an error must be reported even where the settings themselves are wrong. */
    public ErrorReporter errors() {
        try {
            return new ErrorReporter(environment, display().forErrors(), options);
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
    Optional<Paths> home() {
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
        return RunClock.of(environment);
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
            content = new ContentLoader(
                    options.content,
                    ownGuides(),
                    home().map(h -> h.cache().resolve("guides")).orElse(null),
                    System.getProperty("career.build", ""));
        }
        return content;
    }

    /** The folder whose guides are always found. */
    @Nullable
    public Path ownGuides() {
        return home().map(h -> h.data().resolve("careers")).orElse(null);
    }

    /** The guides that are found, and which of them is meant. */
    public GuideSelector guides() {
        return new GuideSelector(this);
    }

    /** The guide that is meant: by slug, by {@code --career}, else the one in use. */
    public Career career(@Nullable String slug) {
        return guides().meant(slug);
    }

    public RoadmapModel roadmapModel(Career career, PlanInForce plan) {
        return RoadmapModel.of(career, plan, content().goalQuestions(career.slug()));
    }

    /** How this run prints dates. */
    public DateForm dates() {
        return options.plain ? DateForm.ISO : DateForm.TEXT;
    }

    /** The journal and what follows from it. */
    public JournalState journalState() {
        if (journalState == null) {
            Journal journal = Journal.open(journalFiles(), environment.ids());
            journalState = new JournalState(journal, clock(), guides().moved(), errors()::warn);
            new JournalAlarm(this, journalState).warn(alarmed);
        }
        return journalState;
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
        return journalState().journal().events().isEmpty()
                ? new Alarm(journalFiles(), journalState().journal()).lost()
                : Optional.empty();
    }

    /**
     * Checks before anything is typed whether it can be stored.
     *
     * @param save false when nothing is to be stored; a journal that cannot be written is then only warned about
     */
    public void checkWritable(boolean save) {
        Journal journal = journalState().journal();
        if (save) {
            journal.prepare();
        } else if (!journal.mayWrite()) {
            errors().warn(files().journal() + " cannot be written; this run keeps nothing, as asked for.");
        }
    }

    /** What was said in the fit quizzes of all guides that are here. */
    public FitProfile fitProfile() {
        return FitProfile.of(journalState().state(), guides().all());
    }

    public JournalFiles files() {
        return new JournalFiles(paths().data(), paths().state());
    }

    /** The console, opened when it is first asked for. */
    public Console console() {
        if (console == null) {
            console = new ConsoleOpener(this).open();
        }
        return console;
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
