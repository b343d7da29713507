package dev.careercli.journal;

import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Kills writing processes with SIGKILL at random moments and looks for what they had acknowledged. Usage:
 * {@code journal|rewrite|launcher ROUNDS SEED FOLDER}. The first two run {@link CrashWriter}; the last runs
 * {@code ./career quiz} from the current folder, fed with empty lines, and counts its lines that say "saved". One journal lives through all rounds. Rounds have two and three writers
 * in turn; before every third round the file gets the torn line that a loss of power leaves behind, which a killed
 * process alone hardly ever does. Exits 0 when nothing was lost, doubled or damaged, else 1.
 */
final class CrashHarness {
    private final String kind;
    private final Path folder;
    private final Home home;
    private final Random random;
    private final List<String> acknowledged = new ArrayList<>();
    private int kills;
    private int tornLines;

    private CrashHarness(String kind, long seed, Path folder) {
        this.kind = kind;
        this.folder = folder;
        this.home = new Home(folder.resolve("home"));
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[1]);
        CrashHarness harness = new CrashHarness(args[0], Long.parseLong(args[2]), Path.of(args[3]));
        for (int round = 1; round <= rounds; round++) {
            if (round % 3 == 0 && !args[0].equals("rewrite")) {
                harness.tearTheEnd();
            }
            harness.round(round);
        }
        System.exit(harness.verdict(rounds) ? 0 : 1);
    }

    /** Starts the writers, lets each acknowledge something, then kills each at its own moment. */
    private void round(int round) throws Exception {
        int writers = 2 + round % 2;
        List<Process> processes = new ArrayList<>();
        List<Path> outputs = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            Path output = folder.resolve("acknowledged-" + round + "-" + writer);
            outputs.add(output);
            processes.add(start(round, "r" + round + "w" + writer, output));
        }
        for (int writer = 0; writer < writers; writer++) {
            waitForFirst(processes.get(writer), outputs.get(writer));
        }
        for (Process process : processes) {
            Thread.sleep(random.nextInt(120));
            process.destroyForcibly().waitFor();
            kills++;
        }
        for (Path output : outputs) {
            acknowledged.addAll(wholeLines(output));
        }
    }

    private Process start(int round, String name, Path output) throws IOException {
        ProcessBuilder builder = kind.equals("launcher") ? quiz(round) : new ProcessBuilder(writer(name));
        return builder.redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors").toFile()))
                .start();
    }

    private List<String> writer(String name) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CrashWriter.class.getName(),
                kind,
                folder.resolve("home").toString(),
                name);
    }

    /** Empty lines say every answer aloud and take every offered rating; each round is a season later, with all due. */
    private ProcessBuilder quiz(int round) throws IOException {
        Path lines = folder.resolve("empty-lines");
        if (!Files.exists(lines)) {
            Files.writeString(lines, "\n".repeat(20_000));
        }
        ProcessBuilder builder = new ProcessBuilder("./career", "quiz", "--count", "500").redirectInput(lines.toFile());
        builder.environment().put("CAREER_HOME", folder.resolve("home").toString());
        builder.environment().put("CAREER_ARCHIVE", "no");
        builder.environment()
                .put(
                        "CAREER_NOW",
                        Instant.EPOCH
                                .plus(Duration.ofDays(20_000L + 90L * round))
                                .toString());
        return builder;
    }

    private void waitForFirst(Process process, Path output) throws Exception {
        while (wholeLines(output).isEmpty() && process.isAlive()) {
            Thread.sleep(5);
        }
    }

    /** The last line may itself be cut off; then it was not yet said. */
    private List<String> wholeLines(Path output) throws IOException {
        String text = Files.readString(output);
        int end = text.lastIndexOf('\n');
        List<String> lines =
                end < 0 ? List.of() : List.of(text.substring(0, end).split("\n"));
        return kind.equals("launcher")
                ? lines.stream().filter(line -> line.equals("saved")).toList()
                : lines;
    }

    private void tearTheEnd() throws IOException {
        byte[] line = Arrays.copyOf(home.bytes(), Math.min(400, home.bytes().length));
        byte[] part = Arrays.copyOf(line, 1 + random.nextInt(300));
        Files.write(home.files.journal(), part, StandardOpenOption.APPEND);
        tornLines++;
    }

    private boolean verdict(int rounds) {
        Scan scan = new Scan(home.files.journal(), home.bytes(), 1);
        List<String> found = scan.events().stream()
                .map(Recorded::event)
                .filter(ReviewEvent.Answered.class::isInstance)
                .map(event -> String.valueOf(((ReviewEvent.Answered) event).answer()))
                .toList();
        Set<String> distinct = new HashSet<>(found);
        // What the quiz saves cannot be told apart by its text, so there it is the numbers that must agree.
        boolean byNumber = kind.equals("launcher");
        long lost = byNumber
                ? Math.max(0, acknowledged.size() - found.size())
                : acknowledged.stream().filter(text -> !distinct.contains(text)).count();
        long doubled =
                byNumber ? Math.max(0, found.size() - acknowledged.size() - kills) : found.size() - distinct.size();
        int aside = Home.in(home.files.aside()).size();
        System.out.printf(
                "%-8s rounds %d, kills %d, acknowledged %d, lost %d, doubled %d, unacknowledged but whole %d, "
                        + "bad lines %d, torn lines planted %d, moved aside %d%n",
                kind,
                rounds,
                kills,
                acknowledged.size(),
                lost,
                doubled,
                found.size() - (acknowledged.size() - lost),
                scan.badLines().size(),
                tornLines,
                aside);
        return lost == 0
                && doubled == 0
                && scan.badLines().isEmpty()
                && aside >= tornLines
                && acknowledged.size() > rounds;
    }
}
