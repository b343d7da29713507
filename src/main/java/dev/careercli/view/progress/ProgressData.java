package dev.careercli.view.progress;

import dev.careercli.content.Career;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.Level;
import dev.careercli.progress.MustHaves;
import dev.careercli.progress.Progress;
import dev.careercli.progress.Progress.Line;
import dev.careercli.quiz.interview.Forecast;
import dev.careercli.view.quiz.InterviewPace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Progress for programs: every level, area and goal, whatever the screen shows of them. */
record ProgressData(
        int schemaVersion,
        String career,
        String day,
        List<Subject> levels,
        List<Subject> areas,
        List<Subject> goals,
        List<Day> days,
        Progress.Coming due,
        @Nullable Interview interview) {

    /**
     * A level, an area or a goal.
     *
     * @param recalledToday null where too few were answered to say, and for areas and goals
     */
    record Subject(
            String id,
            int questions,
            int seen,
            int held,
            int shaky,
            int notYet,
            int answers,
            int mustHavesSaid,
            int mustHavesAsked,
            @Nullable String mostMissed,
            @Nullable Range recalledToday) {}

    record Range(int low, int high) {
        static Range of(Forecast forecast) {
            return new Range(forecast.low(), forecast.high());
        }
    }

    record Day(String day, int answers, int minutes) {}

    record Interview(
            String date,
            String level,
            int minutesADay,
            int questions,
            int seen,
            boolean onPace,
            @Nullable Range recalledByThen) {}

    static ProgressData of(
            Career career,
            Progress progress,
            Map<Level, Forecast> recall,
            @Nullable InterviewPace pace,
            @Nullable Forecast byThen) {
        return new ProgressData(
                1,
                career.slug().value(),
                progress.today().toString(),
                progress.levels().stream()
                        .map(l -> subject(l, Level::word, l.mustHaves().tooFew() ? null : recall.get(l.what())))
                        .toList(),
                progress.areas().stream()
                        .map(l -> subject(l, Object::toString, null))
                        .toList(),
                progress.goals().stream()
                        .map(l -> subject(l, Object::toString, null))
                        .toList(),
                progress.days().stream()
                        .map(d -> new Day(d.day().toString(), d.answers(), d.minutes()))
                        .toList(),
                progress.coming(),
                pace == null ? null : interview(pace, byThen));
    }

    private static <T> Subject subject(Line<T> line, Function<T, String> id, @Nullable Forecast recall) {
        MustHaves mustHaves = line.mustHaves();
        KeyPoint missed = mustHaves.mostMissed();
        return new Subject(
                id.apply(line.what()),
                line.all(),
                line.seen(),
                line.held(),
                line.shaky(),
                line.notYet(),
                mustHaves.answers(),
                mustHaves.said(),
                mustHaves.of(),
                missed == null ? null : missed.text(),
                recall == null ? null : Range.of(recall));
    }

    private static Interview interview(InterviewPace pace, @Nullable Forecast byThen) {
        return new Interview(
                pace.progress().interview().date().toString(),
                pace.progress().interview().level().word(),
                pace.progress().interview().minutesADay(),
                pace.progress().of(),
                pace.progress().seen(),
                pace.progress().isOnPace(),
                byThen == null ? null : Range.of(byThen));
    }
}
