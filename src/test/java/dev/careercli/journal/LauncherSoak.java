package dev.careercli.journal;

import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Kills what people run, with SIGKILL, at random moments, three at a time on one home: {@code ./career quiz}, once or twice,
 * beside imports, repairs, and forgettings or restores. Each round is on another day, now and then an earlier one; every
 * fifth begins with a torn line; where the home is on a small file system, every fourth is played on a full one. Looks
 * for every review that was said to be saved and every event that was said to be added: once in the journal or, where
 * backups were brought back, in what a restore put aside. Usage: {@code forget|restore ROUNDS SEED
 * FOLDER [full]}; it stops earlier after the property {@code minutes} (60).
 */
final class LauncherSoak {
    private static final int ROOM_LEFT = 6000;

    private final boolean restores;
    private final boolean fills;
    private final Path folder;
    private final Home home;
    private final Random random;
    private final Set<UUID> added = new HashSet<>();
    private final Map<String, Integer> kills = new HashMap<>();
    private int saved;
    private int full;

    private LauncherSoak(String[] args) {
        this.restores = args[0].equals("restore");
        this.random = new Random(Long.parseLong(args[2]));
        this.folder = Path.of(args[3]);
        this.fills = args.length > 4;
        this.home = new Home(folder.resolve("home"));
    }

    public static void main(String[] args) throws Exception {
        LauncherSoak soak = new LauncherSoak(args);
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("minutes", 60)).toNanos();
        for (int round = 1; round <= Integer.parseInt(args[1]) && System.nanoTime() < end; round++) {
            soak.round(round);
        }
        System.exit(soak.holds() ? 0 : 1);
    }

    private record Running(String what, Process process, Path output, List<UUID> events) {}

    private void round(int round) throws Exception {
        if (round % 5 == 0 && Files.exists(home.files.journal())) {
            Files.writeString(home.files.journal(), "{\"crc\":\"torn", StandardOpenOption.APPEND);
        }
        Path filler = folder.resolve("filler");
        if (fills && round % 4 == 0) {
            fill(filler);
        }
        long day = 20_000L + 30L * round - (round % 7 == 0 ? 400 : 0);
        List<Running> running = new ArrayList<>();
        int quizzes = 1 + round % 2;
        for (int i = quizzes; i < 3; i++) {
            running.add(other(day));
        }
        for (int i = 0; i < quizzes; i++) {
            running.add(start("quiz", day, List.of(), "quiz", "--count", "500", "--no-grade"));
        }
        for (Running each : running) {
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            boolean quiz = each.what().equals("quiz");
            while (quiz && said(each, "saved") == 0 && each.process().isAlive() && System.nanoTime() < end) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(quiz ? 120 : 3000));
            if (each.process().isAlive()) {
                kills.merge(each.what(), 1, Integer::sum);
            }
            each.process().destroyForcibly().waitFor();
        }
        Files.deleteIfExists(filler);
        for (Running each : running) {
            saved += each.what().equals("quiz") ? said(each, "saved") : 0;
            if (each.what().equals("import") && Files.readString(each.output()).contains("added.")) {
                added.addAll(each.events());
            }
            Files.delete(each.output());
        }
    }

    /** Leaves a few kilobytes on the file system. */
    private void fill(Path filler) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] block = new byte[1 << 16];
            while (filler.toFile().getUsableSpace() > block.length + ROOM_LEFT) {
                out.write(block);
            }
        }
        full++;
    }

    private Running other(long day) throws IOException {
        int choice = random.nextInt(3);
        if (choice == 0) {
            List<UUID> ids = new ArrayList<>();
            Path file = Files.createTempFile(folder, "import", ".jsonl");
            Files.write(file, SoakWriter.exported(random, ids));
            return start("import", day, ids, "history", "import", file.toString(), "--yes");
        } else if (choice == 1) {
            return start("repair", day, List.of(), "doctor", "--repair");
        } else if (!restores) {
            return start("forget", day, List.of(), "history", "forget", "--answers", "--yes");
        }
        List<Path> backups = Home.in(home.files.backups()).stream()
                .filter(path -> path.toString().endsWith(".jsonl"))
                .toList();
        return backups.isEmpty()
                ? start("repair", day, List.of(), "doctor", "--repair")
                : start(
                        "restore",
                        day,
                        List.of(),
                        "doctor",
                        "--yes",
                        "--restore",
                        backups.get(random.nextInt(backups.size()))
                                .getFileName()
                                .toString());
    }

    private Running start(String what, long day, List<UUID> events, String... words) throws IOException {
        Path lines = folder.resolve("empty-lines");
        if (!Files.exists(lines)) {
            Files.writeString(lines, "\n".repeat(20_000));
        }
        List<String> command = new ArrayList<>(List.of(System.getProperty("launcher", "./career")));
        command.addAll(List.of(words));
        Path output = Files.createTempFile("said", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(lines.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CAREER_HOME", folder.resolve("home").toString());
        builder.environment().put("CAREER_ARCHIVE", "no");
        builder.environment()
                .put("CAREER_NOW", Instant.EPOCH.plus(Duration.ofDays(day)).toString());
        return new Running(what, builder.start(), output, events);
    }

    /** How many whole lines say this. */
    private static int said(Running running, String line) throws IOException {
        String text = Files.readString(running.output());
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return (int) whole.lines().filter(line::equals).count();
    }

    private boolean holds() {
        Scan scan = new Scan(home.files.journal(), home.bytes(), 1);
        List<Recorded> all = new ArrayList<>(scan.events());
        Set<UUID> here = new HashSet<>();
        all.forEach(recorded -> here.add(recorded.id()));
        int doubled = all.size() - here.size();
        if (restores) {
            Home.in(home.files.aside()).forEach(aside -> all.addAll(new Scan(aside, Home.read(aside), 1).events()));
        }
        Set<UUID> held = new HashSet<>();
        Set<UUID> reviews = new HashSet<>();
        for (Recorded recorded : all) {
            held.add(recorded.id());
            if (recorded.event() instanceof ReviewEvent.Answered
                    && !recorded.envelope().device().equals("elsewhere")) {
                reviews.add(recorded.id());
            }
        }
        long lost = Math.max(0, saved - reviews.size())
                + added.stream().filter(id -> !held.contains(id)).count();
        int quizzes = kills.getOrDefault("quiz", 0);
        int more = Math.max(0, reviews.size() - saved - quizzes);
        System.out.printf(
                "%s: kills %d %s, file system full %d times, reviews saved %d, events imported %d, lost %d, doubled %d, "
                        + "whole though not acknowledged %d, bad lines %d%n",
                restores ? "restore" : "forget",
                kills.values().stream().mapToInt(Integer::intValue).sum(),
                kills,
                full,
                saved,
                added.size(),
                lost,
                doubled + more,
                reviews.size() - saved,
                scan.badLines().size());
        return lost == 0 && doubled == 0 && more == 0 && scan.badLines().isEmpty() && saved > 0;
    }
}
