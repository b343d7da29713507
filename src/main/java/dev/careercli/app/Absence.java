package dev.careercli.app;

import dev.careercli.event.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Somebody who did not practise for a week comes back rather than goes on. */
final class Absence {
    private static final int AWAY = 7;

    private Absence() {}

    /** Study days without an answer before the person came back, today or within the last week; 0 when there were few. */
    static long days(State state, LocalDate today) {
        List<LocalDate> practised = state.answers().values().stream()
                .flatMap(Collection::stream)
                .map(answer -> answer.envelope().day())
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        LocalDate next = today;
        for (LocalDate day : practised) {
            long gap = ChronoUnit.DAYS.between(day, next);
            if (ChronoUnit.DAYS.between(next, today) >= AWAY) {
                return 0;
            } else if (gap >= AWAY) {
                return gap;
            }
            next = day;
        }
        return 0;
    }
}
