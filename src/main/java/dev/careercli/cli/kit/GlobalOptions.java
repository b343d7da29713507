package dev.careercli.cli.kit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields that have no default
public final class GlobalOptions {
    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print data as one JSON document, for programs.")
    public boolean json;

    @Option(
            names = "--plain",
            scope = ScopeType.INHERIT,
            description = "Print one record a line, cells separated by tabs, for scripts.")
    public boolean plain;

    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            description = "Use colour: auto, always or never.")
    @Nullable
    String color;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "Use no colour, as --color never.")
    boolean noColor;

    @Option(
            names = "--accessible",
            scope = ScopeType.INHERIT,
            description = "Number every choice, redraw nothing, use no bars or colour.")
    boolean accessible;

    @Option(
            names = "--width",
            scope = ScopeType.INHERIT,
            paramLabel = "N",
            description = "Lay text out for N columns, 20 to 400.")
    @Nullable
    Integer width;

    @Option(names = "--no-pager", scope = ScopeType.INHERIT, description = "Never hand long text to a pager.")
    boolean noPager;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print nothing when a change succeeds.")
    public boolean quiet;

    @Option(names = "--no-input", scope = ScopeType.INHERIT, description = "Never ask; fail where an answer is needed.")
    boolean noInput;

    @Option(names = "--yes", scope = ScopeType.INHERIT, description = "Answer yes where a command asks first.")
    public boolean yes;

    @Option(
            names = "--content",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Read guides from this folder too.")
    @Nullable
    public Path content;

    @Option(
            names = "--career",
            scope = ScopeType.INHERIT,
            paramLabel = "CAREER",
            description = "Take this career instead of the one in use.")
    @Nullable
    public String career;

    @Option(
            names = "--home",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Keep every file of the program under this folder.")
    @Nullable
    public Path home;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces of errors.")
    public boolean debug;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "Show help.")
    public boolean help;

    /** Whether a form of output for programs was asked for. */
    public boolean forPrograms() {
        return json || plain;
    }

    /** Whether long text may be handed to the pager. */
    public boolean pages() {
        return !noPager;
    }
}
