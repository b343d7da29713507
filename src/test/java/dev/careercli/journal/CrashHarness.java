package dev.careercli.journal;

import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Kills writing processes with SIGKILL at random moments and looks for what they had acknowledged. Usage:
 * {@code journal|rewrite ROUNDS SEED FOLDER}. One journal lives through all rounds. Rounds have two and three writers
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
            if (round % 3 == 0 && args[0].equals("journal")) {
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
            processes.add(start("r" + round + "w" + writer, output));
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

    private Process start(String name, Path output) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        kind,
                        folder.resolve("home").toString(),
                        name)
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    private static void waitForFirst(Process process, Path output) throws Exception {
        while (Files.size(output) == 0 && process.isAlive()) {
            Thread.sleep(5);
        }
    }

    /** The last line may itself be cut off; then it was not yet said. */
    private static List<String> wholeLines(Path output) throws IOException {
        String text = Files.readString(output);
        int end = text.lastIndexOf('\n');
        return end < 0 ? List.of() : List.of(text.substring(0, end).split("\n"));
    }

    private void tearTheEnd() throws IOException {
        byte[] line = Arrays.copyOf(home.bytes(), Math.min(400, home.bytes().length));
        byte[] part = Arrays.copyOf(line, 1 + random.nextInt(300));
        Files.write(home.files.journal(), part, StandardOpenOption.APPEND);
        tornLines++;
    }

    private boolean verdict(int rounds) {
        Scan scan = new Scan(home.files.journal(), home.bytes(), 1);
        Map<String, Integer> found = new HashMap<>();
        for (Recorded recorded : scan.events()) {
            String text = String.valueOf(((ReviewEvent.Answered) recorded.event()).answer());
            found.merge(text, 1, Integer::sum);
        }
        long lost =
                acknowledged.stream().filter(text -> !found.containsKey(text)).count();
        long doubled = found.values().stream().filter(n -> n > 1).count();
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
