package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.KeyPointId;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.SampleEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetTest {
    private static final String SECRET = "my secret words";

    @TempDir
    Path folder;

    private Home home;
    private Forget forget;

    /** A home kept elsewhere, as on an encrypted disk: the words are in the files that the links name. */
    @Test
    void behind_symbolic_links_nothing_is_left_either() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        for (Path each : List.of(home.files.journal(), home.files.backups().resolve("journal-2026-11-23.jsonl"))) {
            Path target = Files.move(each, elsewhere.resolve(each.getFileName() + ".moved"));
            Files.createSymbolicLink(each, target);
        }
        Path aside = home.files.aside();
        Files.createSymbolicLink(aside, Files.move(aside, elsewhere.resolve("aside")));

        forget.answers();
        assertThat(allText()).doesNotContain(SECRET);
        assertThat(home.files.journal()).isSymbolicLink();
        assertThat(home.open().events()).isNotEmpty();

        forget.all();
        assertThat(Files.exists(home.files.journal(), java.nio.file.LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(Home.in(elsewhere).stream().filter(Files::isRegularFile)).isEmpty();
    }

    private String allText() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new String(Home.read(file), StandardCharsets.ISO_8859_1))
                    .collect(java.util.stream.Collectors.joining("\n"));
        }
    }

    /** A home with the secret everywhere it can be: journal, backup, damaged line, side file, draft, learned wording. */
    @BeforeEach
    void usedHome() throws IOException {
        home = new Home(folder);
        forget = new Forget(home.files, Duration.ofMillis(300));
        Journal journal = home.open();
        journal.append(
                Home.stamp(),
                List.of(
                        Home.answer(SECRET),
                        new Answered(
                                SampleEvents.DRIFT,
                                1,
                                ReviewEvent.Mode.TYPED,
                                4,
                                Marks.NONE,
                                null,
                                SECRET,
                                9,
                                "fsrs-6",
                                "default",
                                false,
                                null),
                        new ReviewEvent.PhrasingLearned(SampleEvents.BOT, new KeyPointId("a"), SECRET, false),
                        new ReviewEvent.Noted(SampleEvents.BOT, "a note")));
        journal.append(Home.stamp(Home.DAY.plusDays(1)), Home.answer("on day two"));
        home.overwrite(
                (new String(home.bytes(), StandardCharsets.UTF_8) + SECRET + "\n").getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(home.files.aside());
        Files.writeString(home.files.aside().resolve("torn-1.jsonl"), SECRET);
        Files.writeString(home.files.backups().resolve("journal-2026-11-25.jsonl.new"), SECRET);
        new DraftStore(home.files).save(DraftStoreTest.draft(SECRET));
    }

    private List<Path> filesThatHold(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> new String(Home.read(f), StandardCharsets.UTF_8).contains(text))
                    .toList();
        }
    }

    @Test
    void forgetting_answers_leaves_no_typed_answer_in_any_file() throws IOException {
        assertThat(filesThatHold(SECRET)).hasSizeGreaterThan(4);

        Forget.Forgotten forgotten = forget.answers();

        assertThat(filesThatHold(SECRET)).isEmpty();
        assertThat(filesThatHold("on day two")).isEmpty();
        assertThat(forgotten.answers()).isEqualTo(4);
        assertThat(forgotten.badLines()).isEqualTo(1);
        assertThat(forgotten.rewritten()).hasSize(3).startsWith(home.files.journal());
        assertThat(forgotten.deleted()).hasSize(3);
    }

    @Test
    void forgetting_answers_keeps_ratings_marks_notes_and_order() {
        List<Answered> before = answered();

        forget.answers();

        List<Answered> after = answered();
        assertThat(after)
                .extracting(Answered::rating)
                .isEqualTo(before.stream().map(Answered::rating).toList());
        assertThat(after)
                .extracting(Answered::marks)
                .isEqualTo(before.stream().map(Answered::marks).toList());
        assertThat(home.open().events())
                .anyMatch(r -> r.event().equals(new ReviewEvent.Noted(SampleEvents.BOT, "a note")));
        assertThat(home.open().badLines()).isEmpty();
    }

    private List<Answered> answered() {
        return home.open().events().stream()
                .filter(r -> r.event() instanceof Answered)
                .map(r -> (Answered) r.event())
                .toList();
    }

    @Test
    void forgetting_answers_twice_changes_nothing_the_second_time() {
        forget.answers();
        byte[] once = home.bytes();

        assertThat(forget.answers()).isEqualTo(new Forget.Forgotten(0, 0, List.of(), List.of(), List.of()));
        assertThat(home.bytes()).isEqualTo(once);
    }

    @Test
    void forgetting_all_leaves_nothing_but_the_lock_file() throws IOException {
        forget.all();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(home.files.lock());
        }
        assertThat(home.open().events()).isEmpty();
        assertThat(home.practise("again")).hasSize(1);
    }

    @Test
    void a_running_process_sees_that_the_journal_was_rewritten() {
        Journal running = home.open();
        forget.answers();

        Appended appended = running.append(Home.stamp(), Home.answer("later"));

        assertThat(appended.replaced()).isTrue();
        assertThat(running.events().toString()).doesNotContain(SECRET);
    }
}
