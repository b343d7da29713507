package dev.careercli.app;

import dev.careercli.content.Career;
import dev.careercli.content.Question;
import dev.careercli.event.State;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.Verdict;
import dev.careercli.schedule.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with one of several guides, in a line.
 *
 * @param verdict of the fit kept last; null where none is, or it gave none
 * @param fitTaken the day of that fit; null where none was taken
 * @param seen how many questions were asked already
 * @param due how many of them come back today
 * @param goalsDone goals and milestones that are done
 * @param next the first day on which something comes: an interview, or questions; null where nothing is known to come
 * @param interview whether that is an interview
 */
public record GuideProgress(
        @Nullable Verdict verdict,
        @Nullable LocalDate fitTaken,
        int seen,
        int questions,
        int due,
        int goalsDone,
        int goals,
        @Nullable LocalDate next,
        boolean interview) {
    /** Whether nothing was done with the guide yet. */
    public boolean isFresh() {
        return fitTaken == null && seen == 0 && goalsDone == 0 && next == null;
    }

    public static GuideProgress of(JournalState journalState, Career career, List<Question> bank) {
        State state = journalState.state();
        LocalDate today = journalState.today();
        PracticeService practice = new PracticeService(journalState, career, bank);
        List<LocalDate> comeBack = practice.cards().values().stream()
                .map(Card::due)
                .filter(due -> due != null)
                .map(due -> due.day(journalState.days()))
                .sorted()
                .toList();
        LocalDate first = comeBack.isEmpty() ? null : comeBack.get(0);
        LocalDate review = first == null || !first.isBefore(today) ? first : today;
        LocalDate interview =
                practice.interviewSchedule().coming(today).map(i -> i.date()).orElse(null);
        boolean interviewFirst = interview != null && (review == null || interview.isBefore(review));
        Optional<FitResult> fit = state.lastFit(career.slug());
        return new GuideProgress(
                fit.map(f -> f.taken().level()).map(Verdict::valueOf).orElse(null),
                fit.map(f -> f.envelope().day()).orElse(null),
                (int) bank.stream()
                        .filter(q -> !state.answers(q.id()).isEmpty())
                        .count(),
                bank.size(),
                (int) comeBack.stream().filter(day -> !day.isAfter(today)).count(),
                (int) career.roadmap().goals().stream()
                        .filter(g -> state.isDone(g.id()))
                        .count(),
                career.roadmap().goals().size(),
                interviewFirst ? interview : review,
                interviewFirst);
    }
}
