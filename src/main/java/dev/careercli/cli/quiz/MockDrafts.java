package dev.careercli.cli.quiz;

import dev.careercli.app.PracticeService;
import dev.careercli.cli.kit.Services;
import dev.careercli.event.State;
import dev.careercli.journal.Draft;
import dev.careercli.journal.Typing;
import dev.careercli.quiz.session.MockResumePoint;
import dev.careercli.quiz.session.UnfinishedMock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the mock that was interrupted last: its answers in the journal, and its draft. */
final class MockDrafts {
    private final Services services;
    private final PracticeService practice;
    private final SessionDraft drafts;

    MockDrafts(Services services, PracticeService practice, SessionDraft drafts) {
        this.services = services;
        this.practice = practice;
        this.drafts = drafts;
    }

    /**
     * An interrupted mock.
     *
     * @param place where it stopped; null when only the journal knows of it
     * @param typing what was being typed, where it can be typed on
     * @param words what was being typed, as it was
     */
    record Left(UnfinishedMock mock, @Nullable MockResumePoint place, Typing typing, String words) {
        static Left of(UnfinishedMock mock) {
            return new Left(mock, null, Typing.NOTHING, "");
        }

        /** Whether words come back that had not been handed in. */
        boolean hasWords() {
            return !typing.isNothing() || (place != null && place.at().given() != null);
        }
    }

    /** The mock that was interrupted last; this session owns its draft from now on. */
    Optional<Left> take() {
        State state = services.journalState().state();
        Optional<Draft> draft = drafts.takeLeft();
        Optional<Left> left = draft.flatMap(d -> left(d, state));
        if (draft.isPresent() && left.isEmpty()) {
            drafts.clear();
        }
        return left.or(() -> practice.latestMock().map(Left::of));
    }

    private Optional<Left> left(Draft draft, State state) {
        if (!(draft.place() instanceof MockResumePoint place) || isOvertaken(draft.seq(), place.round(), state)) {
            return Optional.empty();
        }
        boolean here = services.console().interactive();
        return practice.mockNamed(place.round(), draft.day())
                .map(mock -> new Left(
                        mock,
                        here ? place : place.afresh(),
                        here && place.isAt(mock.run()) ? draft.typing() : Typing.NOTHING,
                        draft.typing().text()));
    }

    /** Whether another mock was played since. */
    private boolean isOvertaken(long seq, String round, State state) {
        return practice.bank().stream()
                .flatMap(q -> state.answers(q.id()).stream())
                .anyMatch(a -> a.envelope().seq() > seq
                        && a.answered().round() != null
                        && !round.equals(a.answered().round()));
    }
}
