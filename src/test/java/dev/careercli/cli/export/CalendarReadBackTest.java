package dev.careercli.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.careercli.cli.Hostile;
import dev.careercli.cli.Programs;
import dev.careercli.cli.Shell;
import dev.careercli.content.GoalId;
import dev.careercli.event.RoadmapEvent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar, read by parsers that others wrote, also with the worst that a person can type. */
class CalendarReadBackTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(home);
    }

    private Calendar calendar(String... options) throws IOException, ParserException {
        String[] words = new String[options.length + 2];
        words[0] = "export";
        words[1] = "ics";
        System.arraycopy(options, 0, words, 2, options.length);
        String text = shell().run(words).out();
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }

    private static LocalDate start(VEvent event) {
        Temporal day = event.getDateTimeStart().getDate();
        return LocalDate.from(day);
    }

    private static LocalDate end(VEvent event) {
        Temporal day = event.getDateTimeEnd().getDate();
        return LocalDate.from(day);
    }

    @Test
    void the_calendar_has_an_all_day_event_for_each_goal_and_milestone() throws Exception {
        Calendar calendar = calendar("--start", "2027-01-04", "--hours", "10");
        assertThatCode(calendar::validate).doesNotThrowAnyException();
        List<VEvent> events = calendar.getComponents("VEVENT");

        assertThat(events).hasSize(16);
        assertThat(events.stream().map(CalendarReadBackTest::uid).distinct()).hasSize(16);
        assertThat(events)
                .filteredOn(e -> e.getSummary().getValue().startsWith("Milestone"))
                .hasSize(4);
        assertThat(events).allSatisfy(e -> {
            assertThat(end(e)).isAfter(start(e));
            assertThat(e.getDateTimeStamp().getValue()).isEqualTo("20261123T090000Z");
        });
        assertThat(start(events.get(0))).isEqualTo("2027-01-04");
        // Eight weeks at the guide's own pace: the milestone stands on the day that the roadmap names.
        assertThat(start(events.get(3))).isEqualTo("2027-03-01");
        assertThat(shell().run("roadmap", "--plain", "--no-save", "--start", "2027-01-04", "--hours", "10")
                        .out())
                .contains("2027-03-01");
    }

    @Test
    void importing_again_moves_the_events_it_made() throws Exception {
        Set<String> first = uids(calendar("--start", "2027-01-04"));
        Set<String> second = uids(calendar("--start", "2027-06-07", "--hours", "5"));

        assertThat(second).isEqualTo(first).contains("goal-cicd-principles.ai-devsecops-specialist@career");
    }

    private static Set<String> uids(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.stream().map(CalendarReadBackTest::uid).collect(Collectors.toSet());
    }

    @Test
    void study_days_recur_until_the_early_end_and_not_in_weeks_off() throws Exception {
        shell().run("roadmap", "--start", "2027-01-04", "--hours", "10", "--skip", "2027-02-01..2027-02-14");
        List<VEvent> events = calendar("--slots", "mon,thu").getComponents("VEVENT");
        VEvent thursday = events.stream()
                .filter(e -> uid(e).startsWith("study-th."))
                .findFirst()
                .orElseThrow();

        assertThat(events).hasSize(23);
        assertThat(events.stream()
                        .filter(e -> uid(e).startsWith("study-"))
                        .filter(e -> e.toString().contains("STATUS:CANCELLED")))
                .hasSize(5);
        assertThat(start(thursday)).isEqualTo("2027-01-07");
        assertThat(thursday.getProperty("RRULE").orElseThrow().getValue()).contains("BYDAY=TH");
        assertThat(thursday.getProperties("EXDATE").stream().map(p -> p.getValue()))
                .containsExactly("20270204", "20270211");
        assertThat(thursday.getSummary().getValue()).startsWith("Study 5 h");
    }

    @Test
    void lines_of_the_calendar_are_at_most_75_octets_and_end_in_CR_LF() {
        shell().record(new RoadmapEvent.GoalDone(new GoalId("goal-core-security"), Hostile.NOTE));
        String text = shell().run("export", "ics", "--slots", "mon").out();

        assertThat(text).doesNotContainPattern("[^\r]\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_hostile_note_survives_the_calendar_as_text() throws Exception {
        shell().record(new RoadmapEvent.GoalDone(new GoalId("goal-core-security"), Hostile.NOTE));
        List<VEvent> events = calendar().getComponents("VEVENT");
        VEvent goal = events.stream()
                .filter(e -> uid(e).startsWith("goal-core"))
                .findFirst()
                .orElseThrow();

        assertThat(goal.getDescription().getValue()).endsWith("Evidence: " + Hostile.MADE_SAFE);
        assertThat(goal.getSummary().getValue()).startsWith("Done: 1b");
        assertThat(start(goal)).isEqualTo("2026-11-23");
        assertThat(events).hasSize(16);
    }

    @Test
    @Tag("tool")
    void pythons_icalendar_reads_the_same_events() throws Exception {
        Optional<String> python = Stream.of("/usr/bin/python3", "python3")
                .filter(p -> runs(p, "import icalendar"))
                .findFirst();
        assumeThat(python).as("python3 with icalendar").isPresent();
        shell().record(new RoadmapEvent.GoalDone(new GoalId("goal-core-security"), Hostile.NOTE));
        Path file = folder.resolve("plan.ics");
        assertThat(shell().run("export", "ics", "--slots", "mon,thu", "--out", file.toString())
                        .code())
                .isZero();
        String script = """
                import icalendar, sys
                c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
                e = c.walk('VEVENT')
                print(len(e), len({str(x['UID']) for x in e}), [x.errors for x in e if x.errors])
                print([str(x['DESCRIPTION']) for x in e if 'goal-core' in x['UID']][0])
                """;

        String said = Programs.run(folder, List.of(python.get(), "-c", script, file.toString()));

        assertThat(said).startsWith("23 23 []\n").endsWith("Evidence: " + Hostile.MADE_SAFE + "\n");
    }

    private boolean runs(String python, String script) {
        try {
            return new ProcessBuilder(python, "-c", script)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
