package dev.careercli.journal;

import dev.careercli.event.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Kills {@link SoakWriter}s with SIGKILL at random moments, two and three at a time on one journal, and looks for every
 * event that they acknowledged: once in the journal, or, where backups were brought back, in what a restore put aside.
 * Every fifth round a torn line is planted. Usage: {@code forget|restore ROUNDS SEED FOLDER}. Exits 0 when nothing was
 * lost, doubled or damaged, else 1.
 */
final class SoakHarness {
    private final String kind;
    private final Path folder;
    private final Home home;
    private final Random random;
    private final List<UUID> acknowledged = new ArrayList<>();
    private int kills;

    private SoakHarness(String kind, long seed, Path folder) {
        this.kind = kind;
        this.folder = folder;
        this.home = new Home(folder.resolve("home"));
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        SoakHarness harness = new SoakHarness(args[0], Long.parseLong(args[2]), Path.of(args[3]));
        for (int round = 1; round <= Integer.parseInt(args[1]); round++) {
            harness.round(round);
        }
        System.exit(harness.verdict() ? 0 : 1);
    }

    private void round(int round) throws Exception {
        if (round % 5 == 0) {
            Files.writeString(home.files.journal(), "{\"crc\":\"torn", StandardOpenOption.APPEND);
        }
        List<Process> writers = new ArrayList<>();
        List<Path> outputs = new ArrayList<>();
        for (int writer = 0; writer < 2 + round % 2; writer++) {
            Path output = folder.resolve("said-" + round + "-" + writer);
            outputs.add(output);
            writers.add(start(output));
        }
        for (int writer = 0; writer < writers.size(); writer++) {
            while (Files.size(outputs.get(writer)) == 0 && writers.get(writer).isAlive()) {
                Thread.sleep(5);
            }
        }
        for (Process writer : writers) {
            Thread.sleep(random.nextInt(120));
            kills += writer.isAlive() ? 1 : 0;
            writer.destroyForcibly().waitFor();
        }
        for (Path output : outputs) {
            String text = Files.readString(output);
            text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(UUID::fromString)
                    .forEach(acknowledged::add);
            Files.delete(output);
        }
    }

    private Process start(Path output) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SoakWriter.class.getName(),
                        kind,
                        folder.resolve("home").toString(),
                        Long.toString(random.nextLong()))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors").toFile()))
                .start();
    }

    private boolean verdict() throws IOException {
        Scan scan = new Scan(home.files.journal(), home.bytes(), 1);
        List<UUID> found = scan.events().stream().map(Recorded::id).toList();
        Set<UUID> held = new HashSet<>(found);
        int doubled = found.size() - held.size();
        int here = (int) acknowledged.stream().filter(held::contains).count();
        if (kind.equals("restore")) {
            for (Path aside : Home.in(home.files.aside())) {
                held.addAll(EventIds.in(aside));
            }
        }
        long lost = acknowledged.stream().filter(id -> !held.contains(id)).count();
        Path errors = folder.resolve("errors");
        long said = Files.exists(errors) ? Files.readString(errors).lines().count() : 0;
        System.out.printf(
                "%-8s kills %d, acknowledged %d, in the journal %d, lost %d, doubled %d, bad lines %d, lines of errors %d%n",
                kind,
                kills,
                acknowledged.size(),
                here,
                lost,
                doubled,
                scan.badLines().size(),
                said);
        if (said > 0) {
            Files.readString(errors).lines().limit(20).forEach(System.out::println);
        }
        return lost == 0 && doubled == 0 && scan.badLines().isEmpty() && said == 0 && !acknowledged.isEmpty();
    }
}
