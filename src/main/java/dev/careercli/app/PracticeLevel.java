package dev.careercli.app;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.GateKind;
import dev.careercli.content.Level;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.event.State;
import java.util.Objects;
import java.util.Optional;

/** The level whose new questions are introduced. */
final class PracticeLevel {
    /** The answer to fit's question on years, from 0, that means a mid level. */
    private static final int MID_FROM = 2;

    private PracticeLevel() {}

    /** The level as set, else of the interview, else by fit, else the first. */
    static Level inForce(JournalState journalState, Career career) {
        State state = journalState.state();
        return Optional.ofNullable(journalState.settings().level())
                .or(() -> Optional.ofNullable(state.interviews().get(career.slug()))
                        .map(InterviewSet::level))
                .or(() -> byFit(state, career))
                .orElse(Level.JUNIOR);
    }

    /** From the years of experience in the last fit: none or under two, two to four, more. */
    private static Optional<Level> byFit(State state, Career career) {
        return state.lastFit(career.slug())
                .flatMap(fit -> career.fit().gates().stream()
                        .filter(gate -> gate.kind() == GateKind.BRIDGE)
                        .map(gate -> fit.taken().answers().get(gate.id()))
                        .filter(Objects::nonNull)
                        .filter(answer -> answer >= 0)
                        .findFirst()
                        .map(answer ->
                                answer < MID_FROM ? Level.JUNIOR : answer == MID_FROM ? Level.MID : Level.SENIOR));
    }
}
