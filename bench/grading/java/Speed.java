import dev.careercli.content.Question;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.grading.Grader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times the shipped grader and the packaged program: {@code Speed LAUNCHER [JAVA-HOME...]}.
 *
 * <p>Answers are runs of eighty words of the shipped model answers. Rates through the launcher are "warm": what further
 * lines take once the first ones are done, so that starting the program is left out. On a machine that does other work
 * besides, the processor time tells more: two idle processors grade at two seconds of it a second. Memory is the largest
 * resident size that Linux saw.
 */
public final class Speed {
    private static final int WORDS = 80;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final List<Question> BANK = bank();

    private Speed() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> homes = args.length > 1
                ? Arrays.asList(args).subList(1, args.length)
                : List.of(System.getProperty("java.home"));
        for (String home : homes) {
            load(home);
        }
        answers();
        through(args[0], "--tier", "1", BANK.size(), 600, 3000);
        through(args[0], "--tier", "2", BANK.size(), 40, 200);
        through(args[0], "--tier", "2", 4, 40, 200);
        for (int lines : new int[] {200, 2_000, 20_000}) {
            memory(args[0], "1", lines, "");
        }
        memory(args[0], "1", 20_000, "-Xmx64m");
        for (int lines : new int[] {100, 1_000}) {
            memory(args[0], "2", lines, "");
        }
        memory(args[0], "2", 100, "-Xmx160m");
    }

    private static List<Question> bank() {
        ContentLoader loader = new ContentLoader(null, null);
        return loader.questions(loader.library().featured().orElseThrow().career().slug());
    }

    /** Eighty words in a row of the model answer of a question. */
    private static String answer(Question question, int from) {
        String[] words = question.answer().strip().split("\\s+");
        int first = words.length <= WORDS ? 0 : from % (words.length - WORDS);
        return String.join(" ", Arrays.asList(words).subList(first, Math.min(words.length, first + WORDS)));
    }

    /** From the start of the JVM to the end of one that computed a first vector, the middle of seven. */
    private static void load(String home) throws IOException, InterruptedException {
        long[] millis = new long[7];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            new ProcessBuilder(
                            home + File.separator + "bin" + File.separator + "java",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "First")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            millis[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "first vector after JVM start: %d ms (%d to %d), %s%n", millis[3], millis[0],
                millis[6], home);
    }

    /** One thread, in this process, every question once; what remains after two rounds is warm. */
    private static void answers() throws IOException {
        Grader both = Grader.tier2(First.shipped("minilm.bin"), First.shipped("vectors.bin"));
        Grader wording = Grader.tier1();
        for (Map.Entry<String, Grader> grader : List.of(Map.entry("both tiers", both), Map.entry("tier 1", wording))) {
            long[] micros = new long[BANK.size()];
            long[] processor = new long[BANK.size()];
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < micros.length; i++) {
                    long start = System.nanoTime();
                    long used = CPU.getCurrentThreadCpuTime();
                    grader.getValue().grade(BANK.get(i), answer(BANK.get(i), 31 * round));
                    micros[i] = (System.nanoTime() - start) / 1_000;
                    processor[i] = (CPU.getCurrentThreadCpuTime() - used) / 1_000;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "80-word answer, %s, one thread, warm: %s; of processor time %s%n",
                    grader.getKey(),
                    spread(micros),
                    spread(processor));
        }
    }

    private static String spread(long[] micros) {
        Arrays.sort(micros);
        return String.format(
                Locale.ROOT,
                "%.1f ms in the middle, %.1f at nine of ten",
                micros[micros.length / 2] / 1e3,
                micros[micros.length * 9 / 10] / 1e3);
    }

    private static void through(String launcher, String option, String tier, int questions, int few, int many)
            throws IOException, InterruptedException {
        Run first = run(launcher, tier, questions, few, "");
        Run all = run(launcher, tier, questions, many, "");
        System.out.printf(
                Locale.ROOT,
                "content grade %s %s, %d questions: %.1f answers a second warm, %.0f ms of processor time each; %d in %.1f s%n",
                option,
                tier,
                questions,
                (many - few) / (all.seconds() - first.seconds()),
                1e3 * (all.processor() - first.processor()) / (many - few),
                many,
                all.seconds());
    }

    /** @param heap what the heap is held to; empty to leave it to the JVM, which takes more than it needs */
    private static void memory(String launcher, String tier, int lines, String heap)
            throws IOException, InterruptedException {
        Run run = run(launcher, tier, 0, lines, heap);
        System.out.printf(
                Locale.ROOT,
                "content grade --tier %s, %d lines with references of their own%s: at most %d MB, %.0f s of processor time%n",
                tier,
                lines,
                heap.isEmpty() ? "" : ", " + heap,
                run.megabytes(),
                run.processor());
    }

    private record Run(double seconds, double processor, long megabytes) {}

    /** @param questions how many different ones of the bank; 0 for lines that each bring a reference of their own */
    private static Run run(String launcher, String tier, int questions, int lines, String heap)
            throws IOException, InterruptedException {
        Path in = Files.createTempFile("speed", ".jsonl");
        try {
            Files.write(in, lines(questions, lines));
            long start = System.nanoTime();
            ProcessBuilder command = new ProcessBuilder(launcher, "content", "grade", in.toString(), "--tier", tier)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            if (!heap.isEmpty()) {
                command.environment().put("JAVA_TOOL_OPTIONS", heap);
            }
            Process process = command.start();
            long most = 0;
            Duration used = Duration.ZERO;
            while (process.isAlive()) {
                most = Math.max(most, resident(process.pid()));
                used = process.info().totalCpuDuration().orElse(used);
                Thread.sleep(50);
            }
            if (process.exitValue() != 0) {
                throw new IOException("content grade ended with " + process.exitValue());
            }
            return new Run((System.nanoTime() - start) / 1e9, used.toMillis() / 1e3, most / 1024);
        } finally {
            Files.delete(in);
        }
    }

    private static List<String> lines(int questions, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Question question = BANK.get(i % (questions == 0 ? BANK.size() : questions));
            String asked = questions == 0
                    ? "\"question\":\"" + escaped(question.prompt()) + "\",\"references\":[\""
                            + escaped(answer(question, 7 * i)) + " Case " + i + ".\"]"
                    : "\"career\":\"ai-devsecops-specialist\",\"questionId\":\"" + question.id().value() + "\"";
            lines.add("{\"id\":\"" + i + "\"," + asked + ",\"answer\":\"" + escaped(answer(question, 13 * i)) + "\"}");
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    }

    /** The largest resident size of a process up to now, in kB; 0 where that cannot be told. */
    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
