package dev.careercli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.careercli.app.PracticeSettings;
import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.GoalId;
import dev.careercli.content.ItemId;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.event.FitEvent;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.event.Moved;
import dev.careercli.event.Projection;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.State;
import dev.careercli.journal.Draft;
import dev.careercli.journal.DraftStore;
import dev.careercli.journal.Journal;
import dev.careercli.journal.JournalFiles;
import dev.careercli.quiz.session.FormResumePoint;
import dev.careercli.quiz.session.MockResumePoint;
import dev.careercli.quiz.session.PracticeResumePoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A home that version 0.1 wrote, with every kind of event and draft, opens with the state it had. The files never change;
 * a later version that writes something new adds a home of its own beside this one.
 */
class OldHomeTest {
    private static final Path OLD = Path.of("src/test/resources/homes/0.1");
    private static final CareerSlug CAREER = Shell.FLAGSHIP;
    private static final String DAY = "2026-11-20";

    @TempDir
    Path home;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(OLD)) {
            files.forEach(this::copy);
        }
    }

    private void copy(Path from) {
        Path to = home.resolve(OLD.relativize(from).toString());
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
                Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JournalFiles files() {
        return new JournalFiles(home.resolve("data"), home.resolve("state"));
    }

    private State state() {
        Journal journal = Journal.open(files(), UUID::randomUUID);
        assertThat(journal.badLines()).isEmpty();
        return Projection.of(journal.events(), Moved.NONE);
    }

    private static QuestionId question(String id) {
        return new QuestionId(id);
    }

    @Test
    void every_event_is_read_and_the_journal_is_sound() {
        assertThat(state().history()).hasSize(64);
        assertThat(state().unknown()).as("one of a later version").isEqualTo(1);
        Said said = new Shell(home).on(DAY).run("doctor");
        assertThat(said.code()).as(said.out()).isZero();
        assertThat(said.out()).contains("64 events in the journal, all whole.").contains("All is well.");
    }

    @Test
    void answers_stand_with_their_ratings_words_and_marks() {
        State state = state();

        assertThat(state.answers()).hasSize(5);
        assertThat(state.answers(question("what-a-model-signature-says")))
                .extracting(
                        a -> a.answered().mode(),
                        a -> a.answered().rating(),
                        a -> a.answered().answer())
                .containsExactly(
                        tuple(Mode.TYPED, 2, "I would test it with many attacks from people."),
                        tuple(Mode.EXTRA, 2, "The group decides it and writes the reason down."));
        assertThat(state.answers(question("what-a-model-signature-says"))
                        .get(0)
                        .answered()
                        .marks()
                        .said())
                .extracting(Object::toString)
                .containsExactly("unchanged-and-from-whom", "not-good-or-clean");
        assertThat(state.answers(question("prompt-change-release-gate")))
                .extracting(a -> a.answered().mode(), a -> a.answered().rating())
                .containsExactly(tuple(Mode.ALOUD, 1));
        assertThat(state.answers(question("many-small-steps-jailbreak")))
                .extracting(a -> a.answered().round(), a -> a.answered().rating())
                .containsExactly(
                        tuple("screen-mid-5-7@2026-11-18T09:00:00Z", null),
                        tuple("screen-mid-5-7@2026-11-18T09:00:00Z", 1));
        assertThat(state.isBuried(question("what-a-model-signature-says"), LocalDate.of(2026, 11, 17)))
                .isTrue();
        assertThat(state.suspended()).isEmpty();
        assertThat(state.notes().get(question("what-a-model-signature-says")))
                .containsExactly(new State.Remark(LocalDate.of(2026, 11, 17), "Ask about egress."));
        assertThat(state.flags().get(question("federated-round-settings")))
                .containsExactly(new State.Remark(LocalDate.of(2026, 11, 17), ""));
        assertThat(state.phrasings().get(question("what-a-model-signature-says")))
                .extracting(p -> p.keyPoint().value())
                .containsExactly("not-good-or-clean", "not-good-or-clean", "expected-signer");
    }

    @Test
    void the_verdict_and_the_fit_that_goes_on_are_there() {
        State state = state();
        FitEvent.FitTaken taken = state.lastFit(CAREER).orElseThrow().taken();

        assertThat(taken.level()).isEqualTo("LONG");
        assertThat(taken.want()).isEqualTo("90");
        assertThat(taken.ready()).isEqualTo("61/2");
        assertThat(taken.hours()).isEqualTo(12);
        assertThat(taken.answers())
                .hasSize(23)
                .containsEntry(new ItemId("f3"), FitEvent.CANT_TELL)
                .containsEntry(new ItemId("m4"), 0);
        assertThat(state.fitAnswers(CAREER)).isEqualTo(Map.of(new ItemId("coding"), 3, new ItemId("ai_interest"), 1));
        assertThat(state.tried(CAREER)).isEqualTo(Map.of(new ItemId("f3"), LocalDate.of(2026, 11, 20)));
        assertThat(new Shell(home).on(DAY).run("fit").out()).contains("2 of 24 answered");
    }

    @Test
    void goals_plan_and_interview_are_there() {
        State state = state();

        assertThat(state.goals())
                .isEqualTo(Map.of(
                        new GoalId("goal-cicd-principles"),
                        new State.GoalMark(true, LocalDate.of(2026, 11, 19), "https://example.org/my-pipeline"),
                        new GoalId("goal-core-security"),
                        new State.GoalMark(false, LocalDate.of(2026, 11, 19), null)));
        assertThat(state.plans().get(CAREER))
                .isEqualTo(new RoadmapEvent.PlanSet(
                        LocalDate.of(2026, 12, 7),
                        8,
                        null,
                        null,
                        List.of(new RoadmapEvent.DaysOff(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3)))));
        assertThat(state.interviews().get(CAREER))
                .isEqualTo(new InterviewSet(LocalDate.of(2026, 12, 11), Level.MID, 30));
        assertThat(state.debriefs())
                .extracting(d -> d.debriefed().asked(), State.Debrief::points)
                .containsExactly(
                        tuple("How do you sign models?", List.of("Names the key.", "Keeps it offline.")),
                        tuple("What is a service mesh?", List.of()));
        assertThat(state.stories().values())
                .extracting(s -> s.title(), s -> s.situation())
                .containsExactly(
                        tuple("The outage", "Night, all orders stopped."), tuple("The audit", "A bank, in May."));
    }

    @Test
    void settings_of_practice_and_of_the_screen_are_in_force() {
        PracticeSettings settings = PracticeSettings.of(state().settings());

        assertThat(settings.rejected()).isEmpty();
        assertThat(settings.level()).isEqualTo(Level.MID);
        assertThat(settings.scheduling().desiredRetention()).isEqualTo(0.85);
        assertThat(settings.scheduling().learning().words()).isEqualTo("1m 10m");
        assertThat(settings.scheduling().relearning().words()).isEqualTo("none");
        assertThat(settings.scheduling().maximumInterval()).isEqualTo(365);
        assertThat(settings.rollover()).isEqualTo(LocalTime.of(3, 0));
        assertThat(settings.newPerDay()).isEqualTo(4);
        assertThat(settings.keepsAnswers()).isTrue();
        assertThat(new Shell(home).on(DAY).run("config", "show", "--plain").out())
                .containsPattern("(?m)^color\tnever\tfile")
                .containsPattern("(?m)^width\t90\tfile");
    }

    @Test
    void drafts_of_every_kind_are_read() {
        Map<String, Draft> drafts = new HashMap<>();
        DraftStore store = new DraftStore(files());
        store.takeLeft(d -> drafts.put(d.choice().split(" ", 2)[0] + drafts.size(), d) != null);
        Map<Class<?>, List<Draft>> byPlace = new HashMap<>();
        drafts.values()
                .forEach(d -> byPlace.merge(
                        d.place().getClass(),
                        List.of(d),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));

        assertThat(byPlace.get(FormResumePoint.class))
                .extracting(d -> ((FormResumePoint) d.place()).given().get(0))
                .containsExactlyInAnyOrder("What is a model card?", "Names the key.", "story-15671989");
        assertThat(byPlace.get(MockResumePoint.class)).singleElement().satisfies(d -> {
            assertThat(((MockResumePoint) d.place()).round()).isEqualTo("screen-mid-20-9@2026-11-20T09:00:00Z");
            assertThat(((MockResumePoint) d.place()).handedIn()).isEqualTo(1);
            assertThat(d.typing().text()).isEqualTo("half of the sec");
        });
        assertThat(byPlace.get(PracticeResumePoint.class))
                .extracting(d -> d.typing().text())
                .containsExactlyInAnyOrder("the first line\nand half of the sec", "");
        assertThat(byPlace.get(PracticeResumePoint.class))
                .extracting(d -> ((PracticeResumePoint) d.place()).at().given())
                .filteredOn(g -> g != null)
                .singleElement()
                .satisfies(g -> assertThat(g.answer()).isEqualTo("Line 3 is wrong."));
    }

    @ParameterizedTest
    @CsvSource({
        "quiz --debrief, What is a model card?",
        "quiz --points asked-799d8c88, And who holds it.",
        "quiz --stories, Going on with \"The audit\" where it broke off",
        "quiz --kind concept --seed 4 --count 2 --no-grade, and half of the sec",
        "quiz --mock last --no-grade, half of the sec",
        "quiz --kind flaw --seed 5 --count 1 --no-grade, Line 3 is wrong."
    })
    void a_draft_is_gone_on_with_by_its_command(String command, String words) {
        assertThat(new Shell(home).on(DAY).screen("", command.split(" "))).contains(words);
    }
}
