package dev.careercli.journal;

import dev.careercli.event.Envelope;
import dev.careercli.event.Recorded;
import dev.careercli.event.SampleEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Does to a journal what people do, at random, until it is killed: answers, imports, repairs, forgets answers or, where
 * told to, brings back backups. Says the id of each event once it is acknowledged. Usage: {@code forget|restore HOME SEED}.
 * The two are not mixed, since forgetting also erases the journals that a restore put aside.
 */
final class SoakWriter {
    private final Home home;
    private final boolean restores;
    private final Random random;
    private final Doctor doctor;

    private SoakWriter(Home home, boolean restores, long seed) {
        this.home = home;
        this.restores = restores;
        this.random = new Random(seed);
        this.doctor = new Doctor(home.files);
    }

    public static void main(String[] args) throws Exception {
        SoakWriter writer =
                new SoakWriter(new Home(Path.of(args[1])), args[0].equals("restore"), Long.parseLong(args[2]));
        while (true) {
            try {
                writer.step();
            } catch (JournalFailure.Busy e) {
                // Nothing was acknowledged; another writer had the lock for long.
            }
        }
    }

    private void step() throws Exception {
        int choice = random.nextInt(100);
        if (choice < 10) {
            imports();
        } else if (choice < 16) {
            doctor.repair(System.nanoTime());
        } else if (choice < 22) {
            if (restores) {
                restore();
            } else {
                new Forget(home.files).answers();
            }
        } else {
            appends();
        }
    }

    /** On another day each time, so that backups are made and thinned as well. */
    private void appends() {
        Journal journal = Journal.open(home.files, UUID::randomUUID);
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            Stamp stamp = Home.stamp(Home.DAY.plusDays(random.nextInt(40)));
            UUID id = journal.append(stamp, Home.answer("x".repeat(random.nextInt(300))))
                    .written()
                    .get(0)
                    .id();
            say(List.of(id));
        }
    }

    private void imports() throws Exception {
        List<UUID> ids = new ArrayList<>();
        byte[] lines = exported(random, ids);
        Journal.open(home.files, UUID::randomUUID)
                .importFrom(Home.stamp(), Path.of("import"), new ByteArrayInputStream(lines), Home.ANY);
        say(ids);
    }

    /**
     * A few lines as another device exports them.
     *
     * @param ids gets those of the events
     */
    static byte[] exported(Random random, List<UUID> ids) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            Envelope envelope =
                    new Envelope(1, id, "elsewhere", 1 + random.nextInt(1000), 0, Home.DAY, SampleEvents.CAREER);
            lines.writeBytes(JournalCodec.encode(new Recorded(envelope, Home.answer("imported"))));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private void restore() {
        List<Path> backups = Home.in(home.files.backups()).stream()
                .filter(path -> path.toString().endsWith(".jsonl"))
                .toList();
        if (!backups.isEmpty()) {
            doctor.restore(backups.get(random.nextInt(backups.size())), System.nanoTime());
        }
    }

    private static void say(List<UUID> ids) {
        StringBuilder text = new StringBuilder();
        ids.forEach(id -> text.append(id).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
