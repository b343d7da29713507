package dev.careercli.cli;

import dev.careercli.Main;
import dev.careercli.cli.kit.Environment;
import dev.careercli.content.CareerSlug;
import dev.careercli.event.Event;
import dev.careercli.journal.Journal;
import dev.careercli.journal.JournalFiles;
import dev.careercli.journal.Stamp;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs command lines as a person would, in memory, with a home of their own and a clock that tests set. */
public final class Shell {
    public static final CareerSlug FLAGSHIP = new CareerSlug("ai-devsecops-specialist");
    private static final AtomicLong IDS = new AtomicLong();
    private final Path home;
    private final Map<String, String> variables = new HashMap<>(Map.of("COLUMNS", "80", "TERM", "xterm"));
    private LocalDate today = LocalDate.of(2026, 11, 23);
    private LocalTime time = LocalTime.of(9, 0);
    private Duration perLine = Duration.ZERO;
    private boolean terminal;
    private String locale = "C.UTF-8";
    private @Nullable Path guides;

    public Shell(Path home) {
        this.home = home;
    }

    /** What a command line said and its exit code. */
    public record Said(int code, String out, String err) {}

    public Shell on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** With a command begun at this time of day, and so long taken over each line that is typed. */
    public Shell slowly(String begun, Duration each) {
        time = LocalTime.parse(begun);
        perLine = each;
        return this;
    }

    public Shell wide(int columns) {
        variables.put("COLUMNS", Integer.toString(columns));
        return this;
    }

    public Shell ascii() {
        locale = "C";
        return this;
    }

    public Shell with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** On the reef bank in this folder, named in every command line that takes a career. */
    public Shell onReef(Path folder) {
        guides = folder;
        return this;
    }

    /** As if both ends were a terminal that can do nothing but print, so that prompts are shown and read as lines. */
    public Shell onDumbTerminal() {
        terminal = true;
        return with("TERM", "dumb");
    }

    public Said run(String... words) {
        return type("", words);
    }

    public Said type(String typed, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(typed, new PrintStream(out, false, StandardCharsets.UTF_8), err, words);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a terminal shows of a run in which lines are typed: prompts, what was typed, and what came of it. */
    public String screen(String typed, String... words) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        onDumbTerminal().run(new TypedLines(typed, out::write), this::now, out, screen, words);
        return screen.toString(StandardCharsets.UTF_8);
    }

    /** Runs with a standard output of its own, such as one whose reader has gone. */
    public int run(String typed, PrintStream out, ByteArrayOutputStream err, String... words) {
        AtomicReference<Instant> passing = new AtomicReference<>(now());
        InputStream in = new TypedLines(typed, b -> passing.updateAndGet(t -> b == '\n' ? t.plus(perLine) : t));
        return run(in, passing::get, out, err, words);
    }

    private int run(InputStream in, InstantSource time, PrintStream out, ByteArrayOutputStream err, String... words) {
        variables.put("CAREER_HOME", home.toString());
        Environment environment = new Environment(
                in,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                variables,
                new Environment.Device(terminal, terminal, terminal, 0, 0, locale),
                time.withZone(ZoneOffset.UTC),
                this::uuid);
        return Main.run(named(words), environment);
    }

    private String[] named(String... words) {
        if (guides == null) {
            return words;
        }
        List<String> more = new ArrayList<>(List.of(words));
        IntStream.range(0, words.length)
                .filter(i -> List.of("quiz", "progress", "next").contains(words[i]))
                .findFirst()
                .ifPresent(i -> more.add(i + 1, ReefBank.SLUG));
        more.addAll(0, List.of("--content", guides.toString()));
        return more.toArray(String[]::new);
    }

    /** Puts an event into the journal, as if a command had. */
    public void record(Event event) {
        Journal journal = Journal.open(new JournalFiles(home.resolve("data"), home.resolve("state")), this::uuid);
        journal.append(new Stamp(now().toEpochMilli(), today, FLAGSHIP), event);
    }

    private Instant now() {
        return today.atTime(time).toInstant(ZoneOffset.UTC);
    }

    private UUID uuid() {
        return new UUID(today.toEpochDay(), IDS.incrementAndGet());
    }
}
