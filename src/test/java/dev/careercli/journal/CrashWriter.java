package dev.careercli.journal;

import dev.careercli.event.Envelope;
import dev.careercli.event.Recorded;
import dev.careercli.event.SampleEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Saves one answer after the other until it is killed, and says each one's text on standard output once it is
 * acknowledged. Usage: {@code journal|rewrite HOME NAME}; {@code rewrite} is the control: it reads the whole file,
 * adds a line and writes the whole file again, as many programs do.
 */
final class CrashWriter {
    private CrashWriter() {}

    public static void main(String[] args) throws IOException {
        Home home = new Home(Path.of(args[1]));
        Saver saver = args[0].equals("journal") ? journal(home) : rewriting(home);
        for (int n = 1; ; n++) {
            String text = args[2] + "." + n;
            saver.save(text);
            System.out.write((text + "\n").getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
        }
    }

    private interface Saver {
        void save(String text) throws IOException;
    }

    private static Saver journal(Home home) {
        Journal journal = Journal.open(home.files, UUID::randomUUID);
        return text -> journal.append(Home.stamp(), Home.answer(text));
    }

    private static Saver rewriting(Home home) {
        return text -> {
            Path file = home.files.journal();
            Files.createDirectories(home.files.data());
            List<String> lines = new ArrayList<>(
                    Files.exists(file) ? List.of(Files.readString(file).split("\n")) : List.of());
            Recorded recorded = new Recorded(
                    new Envelope(1, UUID.randomUUID(), "control", lines.size() + 1L, 0, Home.DAY, SampleEvents.CAREER),
                    Home.answer(text));
            lines.add(new String(JournalCodec.encode(recorded), StandardCharsets.UTF_8));
            Files.writeString(file, String.join("\n", lines) + "\n");
        };
    }
}
