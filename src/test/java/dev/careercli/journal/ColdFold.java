package dev.careercli.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Envelope;
import dev.careercli.event.Event;
import dev.careercli.event.Moved;
import dev.careercli.event.Projection;
import dev.careercli.event.Recorded;
import dev.careercli.event.SampleEvents;
import dev.careercli.event.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What it costs to know where the person stands. Usage: {@code make HOME EVENTS}, then {@code jackson HOME} or
 * {@code fold HOME} in a JVM of its own each: prints the CPU milliseconds of the process from its start, the
 * megabytes of heap still in use with the result in hand, and how many of the milliseconds were the fold. {@code jackson} does nothing but pull every token.
 */
final class ColdFold {
    private ColdFold() {}

    public static void main(String[] args) throws IOException {
        Home home = new Home(Path.of(args[1]));
        switch (args[0]) {
            case "make" -> make(home, Integer.parseInt(args[2]));
            case "jackson" -> report(tokens(home), 0);
            default -> fold(home);
        }
    }

    private static void report(Object result, long foldMillis) {
        long cpuMillis = cpuMillis();
        System.gc();
        long megabytes =
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        // Naming the result here keeps it alive while the heap is measured.
        System.out.println(cpuMillis + " " + megabytes + " " + foldMillis + " " + result.getClass());
    }

    private static long cpuMillis() {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return os.getProcessCpuTime() / 1_000_000;
    }

    private static void fold(Home home) {
        Journal journal = Journal.open(home.files, Home::nextId);
        long before = cpuMillis();
        State state = Projection.of(journal.events(), Moved.NONE);
        report(state, cpuMillis() - before);
    }

    private static Long tokens(Home home) throws IOException {
        long tokens = 0;
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(home.files.journal()))) {
            while (json.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static void make(Home home, int events) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String said = "The page carries the order, not the user; wiki text is untrusted and must not choose tools. ";
        for (int n = 1; n <= events; n++) {
            QuestionId question = new QuestionId("question-" + n % 400);
            Event event = n % 50 == 0
                    ? new Event.Undone(Home.nextId())
                    : SampleEvents.answered(question, 1 + n % 4, said.repeat(n % 5));
            Envelope envelope = new Envelope(
                    1, Home.nextId(), "0123456789ab", n, n * 60_000L, Home.DAY.plusDays(n / 60), SampleEvents.CAREER);
            all.writeBytes(JournalCodec.encode(new Recorded(envelope, event)));
            all.write('\n');
        }
        Home.write(home.files.journal(), all.toByteArray());
        System.out.println(all.size());
    }
}
