package dev.careercli.cli.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.ReefBank;
import dev.careercli.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Every screen that says what is due says the same, and what is due is asked or said to wait. */
class DueTruthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Pattern OPENING = Pattern.compile("(\\d+) questions?, about (\\d+) minutes?: ([^.]*)\\.");

    @Property(tries = 14, shrinking = ShrinkingMode.OFF)
    void every_screen_says_the_same_of_what_is_due(
            @ForAll @IntRange(max = 10_000) int seed,
            @ForAll boolean interview,
            @ForAll @IntRange(max = 60) int answers)
            throws IOException {
        Path folder = Files.createTempDirectory("due");
        Shell shell = new Shell(folder.resolve("home")).onReef(ReefBank.in(folder.resolve("guides")));
        Random chance = new Random(seed);
        if (interview) {
            shell.on(TODAY.minusDays(20).toString());
            shell.run(
                    "quiz",
                    "--interview",
                    TODAY.plusDays(1 + chance.nextInt(25)).toString(),
                    "--level",
                    "mid");
        }
        for (int i = 0; i < answers; i++) {
            shell.on(TODAY.minusDays(1 + (answers - i) * 14L / answers).toString());
            shell.record(ReefBank.answered("reef-mid-%02d".formatted(1 + chance.nextInt(66)), 1 + chance.nextInt(4)));
        }
        shell.on(TODAY.toString());

        int progress = number(
                "\"due\"\\s*:\\s*\\{\\s*\"today\"\\s*:\\s*(\\d+)",
                shell.run("progress", "--json").out());
        String quiz = flat(shell.run("quiz").out());
        String home = flat(shell.run("next").out());

        assertThat(due(quiz)).describedAs(quiz).isEqualTo(progress);
        Matcher opening = OPENING.matcher(quiz);
        if (opening.find() && home.contains("Practise")) {
            assertThat(home).contains("Practise " + opening.group(1) + " question");
            if (opening.group(3).contains(" due now")) {
                assertThat(home).contains(opening.group(3).replaceAll(".*?(\\d+ of \\d+ due now).*", "$1"));
            }
        }
        assertThat(flat(shell.run("export", "html", ReefBank.SLUG).out()))
                .contains(OPENING.matcher(quiz).find() ? "Practise " + opening.group() : "career quiz");
        startScreenAndPlanSayWhatPracticeDoes(shell, quiz, interview);
        endSaysWhatIsLeft(shell, chance);
    }

    /** The start screen's "Now", and below the plan what Enter starts. */
    private static void startScreenAndPlanSayWhatPracticeDoes(Shell shell, String quiz, boolean interview) {
        Matcher opening = OPENING.matcher(quiz);
        if (!opening.find()) {
            return;
        }
        shell.run("config", "set", "career", ReefBank.SLUG);
        String start = flat(shell.screen("q\n"));
        if (start.matches(".* Now \\d+ questions?, about .*")) {
            assertThat(start).contains("Now " + opening.group().replaceAll("\\.$", ""));
        }
        if (interview) {
            String plan = flat(shell.screen("\n\n\nq\n", "quiz", "--interview"));
            assertThat(plan)
                    .contains("Enter starts today's " + opening.group(1) + ", about " + opening.group(2) + " minutes");
        }
    }

    /** Some are answered, the end says what is due and waits, and every screen afterwards says so too. */
    private static void endSaysWhatIsLeft(Shell shell, Random chance) {
        String end = flat(shell.type(":d\n\n3\n".repeat(1 + chance.nextInt(4)) + ":q\n", "quiz")
                .out());
        int left = number(
                "\"due\"\\s*:\\s*\\{\\s*\"today\"\\s*:\\s*(\\d+)",
                shell.run("progress", "--json").out());
        String after = flat(shell.run("quiz", "--no-save").out());
        if (end.contains("Still today: ")) {
            Matcher opening = OPENING.matcher(after);
            assertThat(opening.find()).describedAs(after).isTrue();
            assertThat(end).contains("Still today: " + opening.group()).doesNotContain("Tomorrow: ");
        } else {
            assertThat(OPENING.matcher(after).find()).describedAs(end + after).isFalse();
        }
        if (end.contains("Done for today")) {
            Matcher waits = Pattern.compile("(\\d+) due waits?").matcher(end.substring(end.indexOf("Done for today")));
            assertThat(waits.find() ? Integer.parseInt(waits.group(1)) : 0)
                    .describedAs(end)
                    .isEqualTo(left);
        }
        assertThat(due(after)).isEqualTo(left);
    }

    /** What practice says of what is due: asked, and waiting. */
    private static int due(String quiz) {
        Matcher opening = OPENING.matcher(quiz);
        if (!opening.find()) {
            Matcher waits = Pattern.compile("(\\d+) due waits?").matcher(quiz);
            return waits.find() ? Integer.parseInt(waits.group(1)) : 0;
        }
        String kinds = opening.group(3);
        Matcher of = Pattern.compile("(\\d+) of (\\d+) due now").matcher(kinds);
        if (of.find()) {
            int waiting = number("; (\\d+) due wait", kinds);
            assertThat(Integer.parseInt(of.group(1)) + waiting).isEqualTo(Integer.parseInt(of.group(2)));
            return Integer.parseInt(of.group(2));
        }
        if (kinds.startsWith("all due")) {
            return Integer.parseInt(opening.group(1));
        }
        Matcher waits = Pattern.compile("(\\d+) due").matcher(kinds);
        return waits.find() ? Integer.parseInt(waits.group(1)) : 0;
    }

    private static int number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).describedAs(pattern + " in " + text).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
