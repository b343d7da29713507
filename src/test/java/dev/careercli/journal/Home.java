package dev.careercli.journal;

import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.SampleEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** A home in a scratch folder, with ids that can be foretold. */
final class Home {
    static final LocalDate DAY = SampleEvents.DAY;

    /** Lets every event in. */
    static final Function<Event, Optional<String>> ANY = event -> Optional.empty();

    private static final AtomicLong NEXT = new AtomicLong();

    final JournalFiles files;

    Home(Path folder) {
        files = new JournalFiles(folder.resolve("data"), folder.resolve("state"));
    }

    static UUID nextId() {
        long n = NEXT.incrementAndGet();
        return new UUID(((n * 0x9E37_79B9_7F4A_7C15L) & ~0xF000L) | 0x4000L, n | 0x8000_0000_0000_0000L);
    }

    Journal open() {
        return Journal.open(files, Home::nextId, Duration.ofMillis(300));
    }

    static Stamp stamp() {
        return stamp(DAY);
    }

    static Stamp stamp(LocalDate day) {
        return new Stamp(1_795_424_400_000L, day, SampleEvents.CAREER);
    }

    static Event answer(String text) {
        return SampleEvents.answered(SampleEvents.BOT, 3, text);
    }

    /** Writes answers, one write each. */
    List<Recorded> practise(String... texts) {
        Journal journal = open();
        for (String text : texts) {
            journal.append(stamp(), answer(text));
        }
        return journal.events();
    }

    List<String> answers() {
        return answers(open().events());
    }

    static List<String> answers(List<Recorded> events) {
        return events.stream()
                .map(r -> String.valueOf(((ReviewEvent.Answered) r.event()).answer()))
                .toList();
    }

    byte[] bytes() {
        return read(files.journal());
    }

    void overwrite(byte[] content) {
        write(files.journal(), content);
    }

    String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            open().exportTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
