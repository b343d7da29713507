package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.careercli.content.GoalId;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.RoadmapEvent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every export is read by a parser that others wrote, also with the worst that a person can type. */
class ExportReadBackTest {
    private static final String HOSTILE =
            "=1+1; \"quoted\", a\\b\n<script>alert(1)</script> & \u001b[31mred\u202Eevil\u2028next\r\n- [ ] **x** 日本語 🔐 é";
    private static final String SAFE =
            "=1+1; \"quoted\", a\\b\n<script>alert(1)</script> & ·[31mred·evil\nnext\n" + "- [ ] **x** 日本語 🔐 é";

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
        assertThat(events.stream().map(ExportReadBackTest::uid).distinct()).hasSize(16);
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
        return events.stream().map(ExportReadBackTest::uid).collect(Collectors.toSet());
    }

    @Test
    void study_days_recur_until_the_early_end_and_not_in_weeks_off() throws Exception {
        shell().run("roadmap", "--start", "2027-01-04", "--hours", "10", "--skip", "2027-02-01..2027-02-14");
        List<VEvent> events = calendar("--slots", "mon,thu").getComponents("VEVENT");
        VEvent thursday = events.get(events.size() - 1);

        assertThat(events).hasSize(18);
        assertThat(start(thursday)).isEqualTo("2027-01-07");
        assertThat(thursday.getProperty("RRULE").orElseThrow().getValue()).contains("BYDAY=TH");
        assertThat(thursday.getProperties("EXDATE").stream().map(p -> p.getValue()))
                .containsExactly("20270204", "20270211");
        assertThat(thursday.getSummary().getValue()).startsWith("Study 5 h");
    }

    @Test
    void lines_of_the_calendar_are_at_most_75_octets_and_end_in_CR_LF() {
        shell().record(new RoadmapEvent.GoalDone(new GoalId("goal-core-security"), HOSTILE));
        String text = shell().run("export", "ics", "--slots", "mon").out();

        assertThat(text).doesNotContainPattern("[^\r]\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_hostile_note_survives_the_calendar_as_text() throws Exception {
        shell().record(new RoadmapEvent.GoalDone(new GoalId("goal-core-security"), HOSTILE));
        List<VEvent> events = calendar().getComponents("VEVENT");
        VEvent goal = events.stream()
                .filter(e -> uid(e).startsWith("goal-core"))
                .findFirst()
                .orElseThrow();

        assertThat(goal.getDescription().getValue()).endsWith("Evidence: " + SAFE);
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
        shell().record(new RoadmapEvent.GoalDone(new GoalId("goal-core-security"), HOSTILE));
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

        assertThat(said).startsWith("18 18 []\n").endsWith("Evidence: " + SAFE + "\n");
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

    @Test
    void the_checklist_has_a_task_for_each_goal_and_milestone_and_ticks_what_is_done() {
        shell().record(new RoadmapEvent.GoalDone(new GoalId("goal-core-security"), HOSTILE));
        String text = shell().run("export", "markdown").out();
        Found found = new Found();
        Parser.builder()
                .extensions(List.of(TaskListItemsExtension.create()))
                .build()
                .parse(text)
                .accept(found);

        assertThat(found.tasks).isEqualTo(16);
        assertThat(found.done).isEqualTo(1);
        assertThat(found.headings).isEqualTo(5);
        assertThat(found.html).isZero();
        assertThat(text).doesNotContain("\u001b").doesNotContain("\u202E");
    }

    private static final class Found extends AbstractVisitor {
        private int tasks;
        private int done;
        private int headings;
        private int html;

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TaskListItemMarker marker) {
                tasks++;
                done += marker.isChecked() ? 1 : 0;
            }
            visitChildren((Node) node);
        }

        @Override
        public void visit(Heading heading) {
            headings++;
        }

        @Override
        public void visit(HtmlInline inline) {
            html++;
        }
    }

    private void answer(String question, String text, int rating) {
        shell().record(new Answered(
                new QuestionId(question),
                1,
                ReviewEvent.Mode.TYPED,
                rating,
                new Marks(List.of(new KeyPointId("names-it")), List.of(), List.of()),
                text,
                null,
                65_000,
                "fsrs-6",
                "default",
                false,
                null));
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    @Test
    void the_history_is_read_back_with_every_comma_quote_and_line() throws IOException {
        answer("gone-question", HOSTILE, 3);
        answer("gone-question", "plain, with a comma", 4);
        List<CSVRecord> records = csv(shell().run("export", "csv").out());

        assertThat(records).hasSize(2);
        assertThat(records.get(0).get("answer")).isEqualTo("'" + SAFE);
        assertThat(records.get(0).get("rating")).isEqualTo("good");
        assertThat(records.get(0).get("seconds")).isEqualTo("65");
        assertThat(records.get(0).get("time")).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(records.get(1).get("answer")).isEqualTo("plain, with a comma");
    }

    @Test
    void the_cards_have_one_line_each_a_stable_guid_and_no_tag_of_the_person() {
        String question = firstQuestion();
        shell().record(new ReviewEvent.Noted(new QuestionId(question), HOSTILE));
        String text = shell().run("export", "anki").out();
        List<String> cards = text.lines().filter(l -> !l.startsWith("#")).toList();
        Set<String> guids = new HashSet<>();

        assertThat(text).startsWith("#separator:tab\n#html:true\n#guid column:1\n");
        assertThat(cards).hasSizeGreaterThan(100).allSatisfy(card -> {
            String[] fields = card.split("\t", -1);
            assertThat(fields).hasSize(5);
            assertThat(guids.add(fields[0])).isTrue();
            assertThat(fields[3]).contains("<ul><li>");
            assertThat(card).doesNotContain("\"");
        });
        String noted = cards.stream()
                .filter(c -> c.startsWith("career:" + question + "\t"))
                .findFirst()
                .orElseThrow();
        assertThat(noted).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ·[31mred·evil<br>next<br>- [ ]");
        assertThat(text).doesNotContain("<script");
    }

    private String firstQuestion() {
        String listed = shell().run("quiz", "--list", "--plain").out();
        return listed.lines().skip(1).findFirst().orElseThrow().split("\t")[0];
    }

    @Test
    void the_journal_comes_out_byte_for_byte() throws IOException {
        answer("gone-question", HOSTILE, 3);

        assertThat(shell().run("export", "jsonl").out())
                .isEqualTo(Files.readString(home.resolve("data").resolve("journal.jsonl")));
    }
}
