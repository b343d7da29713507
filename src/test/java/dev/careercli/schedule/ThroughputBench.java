package dev.careercli.schedule;

import com.sun.management.OperatingSystemMXBean;
import dev.careercli.export.Replay;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Schedules the recorded sequences again and again and prints how many reviews that makes in a second of processor
 * time, which other programs on the machine do not distort. Run by {@code bench/fsrs/run}, which lays another scheduler
 * beside it; no test.
 */
final class ThroughputBench {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ThroughputBench() {}

    /** A sequence with its scheduler already made, as a program has it that schedules many reviews. */
    private record Prepared(Scheduler scheduler, Replay.Sequence sequence) {}

    public static void main(String[] args) {
        double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 2;
        List<Prepared> all = Vectors.lines("fsrs6_public.jsonl").stream()
                .map(Vectors::sequence)
                .map(sequence -> new Prepared(new Scheduler(sequence.config()), sequence))
                .toList();
        run(all, seconds);
        double[] timed = run(all, seconds);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(String.format(Locale.ROOT, "%.0f %.6f", timed[0], timed[1]));
    }

    /** Reviews a second of processor time, and the sum of the stabilities of one pass, which shows that both sides did the same work. */
    private static double[] run(List<Prepared> all, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long start = PROCESS.getProcessCpuTime();
        long reviews = 0;
        double sum = 0;
        while (System.nanoTime() < end) {
            sum = 0;
            for (Prepared prepared : all) {
                Card card = Card.unseen(prepared.sequence().id());
                for (Replay.Review review : prepared.sequence().reviews()) {
                    card = prepared.scheduler().review(card, review.rating(), review.at(), StudyDays.UTC);
                    reviews++;
                }
                MemoryState memory = card.memory();
                sum += memory == null ? 0 : memory.stability();
            }
        }
        return new double[] {reviews / ((PROCESS.getProcessCpuTime() - start) / 1e9), sum};
    }
}
