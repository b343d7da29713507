package dev.careercli.progress;

import dev.careercli.content.QuestionId;
import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.event.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was practised on one study day.
 *
 * @param answers given, a mock's counted once
 * @param minutes about how long it took; 0 when nothing was practised
 */
public record PractisedDay(LocalDate day, int answers, int minutes) {
    /** A longer gap between two answers is taken for a break. */
    private static final long LONGEST_MILLIS = 10 * 60_000L;

    /** The last days, today last. */
    public static List<PractisedDay> last(int days, State state, Set<QuestionId> questions, LocalDate today) {
        List<PractisedDay> result = new ArrayList<>();
        for (int i = days - 1; i >= 0; i--) {
            LocalDate day = today.minusDays(i);
            List<Recorded> answers = state.history().stream()
                    .filter(r -> r.envelope().day().equals(day)
                            && r.event() instanceof Answered a
                            && questions.contains(a.question())
                            && !state.isTakenBack(r.id()))
                    .toList();
            result.add(of(day, answers));
        }
        return result;
    }

    private static PractisedDay of(LocalDate day, List<Recorded> answers) {
        int count = 0;
        long millis = 0;
        long before = Long.MAX_VALUE;
        for (Recorded recorded : answers) {
            Answered answered = (Answered) recorded.event();
            boolean unchecked = answered.mode() == Mode.MOCK && answered.rating() == null;
            count += unchecked ? 0 : 1;
            long at = recorded.envelope().atMillis();
            long gap = Math.max(0, Math.min(LONGEST_MILLIS, at - Math.min(at, before)));
            millis += Math.max(gap, Math.min(LONGEST_MILLIS, answered.answerMillis()));
            before = at;
        }
        int minutes = answers.isEmpty() ? 0 : (int) Math.max(1, Math.round(millis / 60_000.0));
        return new PractisedDay(day, count, minutes);
    }
}
