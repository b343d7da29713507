package dev.careercli.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Hostile;
import dev.careercli.cli.Shell;
import dev.careercli.content.GoalId;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.SampleEvents;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checklist, history, cards and journal, read by parsers that others wrote, also with the worst that a person can type. */
class ExportReadBackTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(home);
    }

    @Test
    void the_checklist_has_a_task_for_each_goal_and_milestone_and_ticks_what_is_done() {
        shell().record(new RoadmapEvent.GoalDone(new GoalId("goal-core-security"), Hostile.NOTE));
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

    @Test
    void a_phase_has_the_same_dates_in_the_same_words_on_screen_in_the_checklist_the_calendar_and_the_page() {
        String[] plan = {"--hours", "8", "--start", "2026-12-07"};
        Shell shell = shell();
        shell.run("roadmap", plan[0], plan[1], plan[2], plan[3]);
        String first = "starts 7 Dec 2026, ends 15 Feb to 29 Mar 2027";
        String second = "starts 15 Feb to 29 Mar 2027, ends 17 May to 16 Aug 2027";

        for (String text : List.of(
                shell.run("roadmap").out(),
                shell.run("export", "markdown").out(),
                shell.run("export", "html").out(),
                shell.run("export", "ics").out().replace("\r\n ", "").replace("\\,", ","))) {
            assertThat(text).contains(first).contains(second);
        }
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
        Marks marks = new Marks(List.of(new KeyPointId("names-it")), List.of(), List.of());
        shell().record(SampleEvents.answered(new QuestionId(question), Mode.TYPED, rating, marks, text, 65_000));
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
        answer("gone-question", Hostile.NOTE, 3);
        answer("gone-question", "plain, with a comma", 4);
        List<CSVRecord> records = csv(shell().run("export", "csv").out());

        assertThat(records).hasSize(2);
        assertThat(records.get(0).get("answer")).isEqualTo("'" + Hostile.MADE_SAFE.replace("\n- [ ]", "\n'- [ ]"));
        assertThat(records.get(0).get("rating")).isEqualTo("good");
        assertThat(records.get(0).get("seconds")).isEqualTo("65");
        assertThat(records.get(0).get("time")).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(records.get(1).get("answer")).isEqualTo("plain, with a comma");
    }

    @Test
    void the_cards_have_one_line_each_a_stable_guid_and_no_tag_of_the_person() {
        String question = firstQuestion();
        shell().record(new ReviewEvent.Noted(new QuestionId(question), Hostile.NOTE));
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
        answer("gone-question", Hostile.NOTE, 3);

        assertThat(shell().run("export", "jsonl").out())
                .isEqualTo(Files.readString(home.resolve("data").resolve("journal.jsonl")));
    }
}
