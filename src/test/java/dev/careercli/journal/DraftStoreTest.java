package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.event.SampleEvents;
import dev.careercli.quiz.session.AnswerPosition;
import dev.careercli.quiz.session.Point.Mark;
import dev.careercli.quiz.session.PracticeResumePoint;
import dev.careercli.quiz.session.PracticeResumePoint.Waiting;
import dev.careercli.quiz.session.QuizState.Given;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftStoreTest {
    @TempDir
    Path folder;

    static Draft draft(String text) {
        return new Draft(
                7,
                Home.DAY,
                SampleEvents.CAREER,
                "all",
                new PracticeResumePoint(
                        List.of(new Waiting(SampleEvents.BOT, false), new Waiting(SampleEvents.DRIFT, true)),
                        3,
                        Set.of(SampleEvents.BOT),
                        true,
                        new AnswerPosition(
                                1,
                                new Given("C:\\new \uD83D\uDE00\n\tb", null, 12, true, true),
                                0,
                                List.of(Mark.SAID, Mark.OPEN))),
                new Typing(2, "the stage before", text));
    }

    private Home home() {
        return new Home(folder);
    }

    /** A draft as a process left it that is gone: no process has begun at that time. */
    private static Path left(Home home, String name, Draft draft) {
        Path file = home.files.drafts().resolve(name);
        Home.write(file, LineFrame.seal(Json.write(DraftCodec.written(draft))));
        return file;
    }

    @Test
    void a_draft_that_was_left_is_taken_whole_and_once() {
        Home home = home();
        DraftStore drafts = new DraftStore(home.files);
        assertThat(drafts.takeLeft(d -> true)).isEmpty();
        left(home, ProcessHandle.current().pid() + "-1.json", draft("half an answer\nwith"));

        assertThat(drafts.takeLeft(d -> true)).contains(draft("half an answer\nwith"));
        assertThat(drafts.takeLeft(d -> true)).isEmpty();

        drafts.clear();
        drafts.clear();
        assertThat(Home.in(home.files.drafts())).isEmpty();
    }

    @Test
    void the_draft_of_a_process_that_runs_is_its_own() {
        DraftStore drafts = new DraftStore(home().files);
        drafts.save(draft("a"));
        drafts.save(draft("ab"));

        assertThat(new DraftStore(home().files).takeLeft(d -> true)).isEmpty();

        drafts.leave();
        assertThat(new DraftStore(home().files).takeLeft(d -> true)).contains(draft("ab"));
    }

    @Test
    void of_several_the_newest_that_is_wanted_is_taken() throws IOException {
        Home home = home();
        Files.setLastModifiedTime(left(home, "1-1.json", draft("older")), FileTime.fromMillis(1_000));
        Files.setLastModifiedTime(left(home, "2-1.json", draft("newer")), FileTime.fromMillis(2_000));
        Files.setLastModifiedTime(left(home, "3-1.json", draft("not wanted")), FileTime.fromMillis(3_000));
        DraftStore drafts = new DraftStore(home.files);

        assertThat(drafts.takeLeft(d -> d.typing().text().endsWith("er"))).contains(draft("newer"));
        assertThat(drafts.takeLeft(d -> d.typing().text().endsWith("er"))).contains(draft("older"));
    }

    @Test
    void a_damaged_draft_or_one_of_a_later_version_is_not_offered() {
        Home home = home();
        Path file = left(home, "1-1.json", draft("a"));
        byte[] whole = Home.read(file);
        whole[whole.length / 2] ^= 1;
        Home.write(file, whole);
        Home.write(
                home.files.drafts().resolve("2-1.json"), LineFrame.seal("{\"v\":2}".getBytes(StandardCharsets.UTF_8)));

        assertThat(new DraftStore(home.files).takeLeft(d -> true)).isEmpty();
    }

    @Test
    void what_nobody_will_take_up_is_removed_and_words_are_not() {
        Home home = home();
        Draft words = draft("a");
        Draft place = new Draft(
                7,
                Home.DAY,
                SampleEvents.CAREER,
                "all",
                ((PracticeResumePoint) words.place()).afresh(),
                Typing.NOTHING);
        Path ofYesterday = left(home, "left-1-1.json", place);
        Path unfinished = left(home, "2-1.json.new", words);
        Path withWords = left(home, "3-1.json", words);
        DraftStore drafts = new DraftStore(home.files);

        drafts.tidy(Home.DAY);
        assertThat(Home.in(home.files.drafts())).containsExactlyInAnyOrder(ofYesterday, withWords);
        assertThat(unfinished).doesNotExist();

        drafts.tidy(Home.DAY.plusDays(1));
        assertThat(Home.in(home.files.drafts())).containsExactly(withWords);
    }

    @Test
    void a_write_under_way_in_a_process_that_runs_is_left_alone() {
        Home home = home();
        DraftStore drafts = new DraftStore(home.files);
        drafts.save(draft("a"));
        Path own = Home.in(home.files.drafts()).get(0);
        Home.write(own.resolveSibling(own.getFileName() + ".new"), new byte[] {1});

        drafts.tidy(Home.DAY.plusYears(1));

        assertThat(Home.in(home.files.drafts())).hasSize(2);
    }

    /** As in a container whose first process waits for nobody: the session is over, its process id is not free. */
    @Test
    void the_draft_of_a_process_that_has_ended_and_is_not_waited_for_is_taken() throws Exception {
        Process parent = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 60").start();
        try {
            String line = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            Path stat = Path.of("/proc", line, "stat");
            Assumptions.assumeTrue(Files.exists(stat), "processes are not told in /proc");
            while (!Files.readString(stat).contains(") Z ")) {
                Thread.sleep(10);
            }
            ProcessHandle zombie = ProcessHandle.of(Long.parseLong(line)).orElseThrow();
            long begun = zombie.info().startInstant().orElseThrow().toEpochMilli();
            Home home = home();
            left(home, zombie.pid() + "-" + begun + ".json", draft("a"));

            assertThat(new DraftStore(home.files).takeLeft(d -> true)).contains(draft("a"));
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void a_draft_is_readable_by_its_owner_alone() throws IOException {
        Home home = home();
        new DraftStore(home.files).save(draft("a"));

        Path file = Home.in(home.files.drafts()).get(0);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.files.drafts())))
                .isEqualTo("rwx------");
    }
}
