package dev.careercli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.event.Event;
import dev.careercli.event.Marks;
import dev.careercli.event.Moved;
import dev.careercli.event.Projection;
import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.event.SampleEvents;
import dev.careercli.progress.Progress.Line;
import dev.careercli.schedule.Scheduler;
import dev.careercli.schedule.SchedulerConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CareerSlug SLUG = new CareerSlug("ai-devsecops-specialist");
    private static final ContentLoader CONTENT = new ContentLoader(null, null);
    private static final Career CAREER =
            CONTENT.library().find(SLUG).orElseThrow().career();
    private static final List<Question> QUESTIONS = CONTENT.questions(SLUG);

    private final List<Recorded> events = new ArrayList<>();

    private void on(LocalDate day, Event event) {
        events.add(SampleEvents.recorded(events.size() + 1, "dev1", day, event));
    }

    private Progress at(LocalDate today) {
        return Progress.of(
                Projection.of(events, Moved.NONE),
                CAREER,
                QUESTIONS,
                new Scheduler(SchedulerConfig.DEFAULT),
                today,
                new Progress.Coming(0, 0, 0));
    }

    /** An answer that says the first so many must-haves. */
    private static Answered answer(Question question, Mode mode, @Nullable Integer rating, int said) {
        List<KeyPoint> musts = question.musts();
        int most = Math.min(said, musts.size());
        Marks marks = new Marks(
                musts.subList(0, most).stream().map(KeyPoint::id).toList(),
                List.of(),
                musts.subList(most, musts.size()).stream().map(KeyPoint::id).toList());
        return new Answered(
                question.id(),
                question.revision(),
                mode,
                rating,
                marks,
                null,
                null,
                60_000,
                "fsrs-6",
                "default",
                false,
                mode == Mode.MOCK ? "screen-1" : null);
    }

    private static List<Question> mid() {
        return QUESTIONS.stream().filter(q -> q.level() == Level.MID).toList();
    }

    private static Line<Level> line(Progress progress, Level level) {
        return progress.levels().stream()
                .filter(l -> l.what() == level)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_recalled_question_is_held_until_the_chance_of_recall_falls_below_eight_in_ten() {
        on(DAY, answer(mid().get(0), Mode.TYPED, 3, 9));

        assertThat(line(at(DAY), Level.MID).held()).isEqualTo(1);
        assertThat(line(at(DAY.plusDays(7)), Level.MID).held()).isEqualTo(1);
        assertThat(line(at(DAY.plusDays(8)), Level.MID).held()).isZero();
        assertThat(line(at(DAY.plusDays(8)), Level.MID).shaky()).isEqualTo(1);
    }

    @Test
    void a_forgotten_question_is_shaky_even_right_after_it_was_read_again() {
        on(DAY, answer(mid().get(0), Mode.TYPED, 1, 0));

        assertThat(line(at(DAY), Level.MID).shaky()).isEqualTo(1);
    }

    @Test
    void a_mock_counts_once_it_is_checked_and_not_before() {
        Question question = mid().get(0);
        on(DAY, answer(question, Mode.MOCK, null, 0));
        assertThat(line(at(DAY), Level.MID).seen()).isZero();
        assertThat(line(at(DAY), Level.MID).mustHaves().answers()).isZero();

        on(DAY, answer(question, Mode.MOCK, 3, 9));
        assertThat(line(at(DAY), Level.MID).seen()).isEqualTo(1);
        assertThat(line(at(DAY), Level.MID).mustHaves().answers()).isEqualTo(1);
        assertThat(at(DAY).days().get(13).answers()).isEqualTo(1);
    }

    @Test
    void an_area_is_judged_from_five_answers_on_and_names_the_point_missed_most() {
        Question question = mid().get(0);
        for (int i = 0; i < 4; i++) {
            on(DAY.plusDays(i), answer(question, Mode.TYPED, 2, 1));
        }
        assertThat(at(DAY.plusDays(4)).weakest(3)).isEmpty();

        on(DAY.plusDays(4), answer(question, Mode.TYPED, 1, 0));
        List<Line<AreaId>> weakest = at(DAY.plusDays(4)).weakest(3);

        assertThat(weakest).extracting(Line::what).containsExactly(question.area());
        assertThat(weakest.get(0).mustHaves().mostMissed())
                .isEqualTo(question.musts().get(question.musts().size() - 1));
        assertThat(at(DAY.plusDays(4)).strongest(2, weakest)).isEmpty();
    }

    @Test
    void days_and_minutes_are_those_of_the_last_fourteen_study_days() {
        on(DAY.minusDays(14), answer(mid().get(0), Mode.TYPED, 3, 9));
        on(DAY.minusDays(13), answer(mid().get(0), Mode.TYPED, 3, 9));
        on(DAY, answer(mid().get(1), Mode.TYPED, 3, 9));
        on(DAY, answer(mid().get(2), Mode.TYPED, 3, 9));

        List<PractisedDay> days = at(DAY).days();

        assertThat(days).hasSize(14);
        assertThat(days.get(0)).isEqualTo(new PractisedDay(DAY.minusDays(13), 1, 1));
        assertThat(days.get(13)).isEqualTo(new PractisedDay(DAY, 2, 2));
    }

    @Property(tries = 20)
    void every_question_stands_in_one_of_three_places_and_nothing_is_said_that_was_not_asked(
            @ForAll @Size(max = 25) List<@IntRange(max = 182) Integer> asked) {
        events.clear();
        for (int i = 0; i < asked.size(); i++) {
            Question question = QUESTIONS.get(asked.get(i) % QUESTIONS.size());
            on(DAY.plusDays(i / 4), answer(question, Mode.TYPED, 1 + asked.get(i) % 4, asked.get(i) % 5));
        }

        Progress progress = at(DAY.plusDays(9));

        assertThat(progress.levels().stream().mapToInt(Line::all).sum()).isEqualTo(QUESTIONS.size());
        assertThat(progress.areas().stream().mapToInt(Line::all).sum()).isEqualTo(QUESTIONS.size());
        assertThat(progress.areas())
                .allMatch(l -> l.mustHaves().said() <= l.mustHaves().of());
        assertThat(progress.areas().stream()
                        .mapToInt(l -> l.mustHaves().answers())
                        .sum())
                .isEqualTo(asked.size());
    }
}
