package dev.careercli.cli.quiz;

import dev.careercli.app.JournalState;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.CareerSlug;
import dev.careercli.journal.Draft;
import dev.careercli.journal.DraftStore;
import dev.careercli.journal.JournalFailure;
import dev.careercli.journal.Typing;
import dev.careercli.quiz.session.ResumePoint;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps where a session is and what is being typed in it, and finds what an earlier session left. Nothing is decided in
 * a draft, so a failure to store it is reported once and ends nothing.
 */
final class SessionDraft {
    private final Services services;
    private final JournalState journalState;
    private final CareerSlug career;
    private final DraftChoice choice;
    private final DraftStore store;
    private boolean keeps;
    private @Nullable Draft last;

    /**
     * @param choice what the session was asked to be about
     * @param save whether anything is kept
     */
    SessionDraft(Services services, CareerSlug career, DraftChoice choice, boolean save) {
        this.services = services;
        this.journalState = services.journalState();
        this.career = career;
        this.choice = choice;
        this.store = new DraftStore(services.files());
        this.keeps = save;
    }

    /**
     * Takes what an earlier session left, if it is of today or holds an answer. A script gives its answers from the
     * beginning, so off a terminal an older draft with an answer is left alone.
     */
    Optional<Draft> takeLeft() {
        if (keeps) {
            trying(
                    () -> {
                        store.tidy(journalState.today());
                        return true;
                    },
                    true);
        }
        while (keeps) {
            Optional<Draft> left = trying(() -> store.takeLeft(this::isWanted), Optional.empty());
            if (left.isEmpty() || isOfToday(left.get()) || left.get().holdsAnswer()) {
                return left;
            }
            clear();
        }
        return Optional.empty();
    }

    private boolean isWanted(Draft draft) {
        return draft.career().equals(career)
                && choice.matches(draft.choice())
                && (services.console().interactive() || isOfToday(draft) || !draft.holdsAnswer());
    }

    boolean isOfToday(Draft draft) {
        return draft.day().equals(journalState.today());
    }

    /**
     * The session stands here now.
     *
     * @param typing what is typed already to what is on screen
     */
    void savePosition(ResumePoint place, Typing typing) {
        keep(new Draft(
                journalState.state().highestSeq(), journalState.today(), career, choice.stored(), place, typing));
    }

    /** The answer grew. */
    void typed(Typing typing) {
        Draft before = last;
        if (before != null && !typing.equals(before.typing())) {
            keep(new Draft(before.seq(), before.day(), career, choice.stored(), before.place(), typing));
        }
    }

    /** Where somebody wants no answers kept, nothing half typed is kept either. */
    private void keep(Draft draft) {
        boolean words = journalState.settings().keepsAnswers();
        Draft kept = words
                ? draft
                : new Draft(
                        draft.seq(),
                        draft.day(),
                        career,
                        choice.stored(),
                        draft.place().withoutWords(),
                        Typing.NOTHING);
        if (keeps && !kept.equals(last)) {
            trying(
                    () -> {
                        store.save(kept);
                        return kept;
                    },
                    kept);
            last = kept;
        }
    }

    /**
     * The session is over. What was typed and not rated is left for the next one, where somebody sits at a terminal or
     * input ended in the middle of it.
     *
     * @return whether it was
     */
    boolean end(boolean cutOff) {
        boolean leaves = keeps
                && last != null
                && last.holdsAnswer()
                && (cutOff || services.console().interactive());
        if (leaves) {
            releaseForNextSession();
        } else {
            clear();
        }
        return leaves && keeps;
    }

    /** Leaves what was taken, or kept since, for another session. */
    void releaseForNextSession() {
        if (keeps) {
            trying(
                    () -> {
                        store.leave();
                        return true;
                    },
                    true);
        }
    }

    /**
     * The answer is in the journal now. The stored draft stays until the next position is saved: a prompt may come between,
     * and even an outdated draft says which questions were to come.
     */
    void markPersisted() {
        last = null;
    }

    /** What was given is in the journal now, or is not wanted any more, and nothing is to come. */
    void clear() {
        last = null;
        if (keeps) {
            trying(
                    () -> {
                        store.clear();
                        return true;
                    },
                    true);
        }
    }

    private <T> T trying(Supplier<T> step, T otherwise) {
        try {
            return step.get();
        } catch (JournalFailure e) {
            keeps = false;
            services.errors().warn("drafts are not kept in this session: " + e.getMessage() + ".");
            return otherwise;
        }
    }
}
