package dev.careercli.app;

import dev.careercli.content.CareerSlug;
import dev.careercli.event.Event;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.Mode;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.event.State.Phrasing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** Writes what a session keeps, and takes the last answer back with all that it taught. */
public final class SessionRecorder {
    private final JournalState journalState;
    private final CareerSlug career;
    private final boolean save;
    private final Deque<List<UUID>> answers = new ArrayDeque<>();

    /** @param save false to keep nothing */
    public SessionRecorder(JournalState journalState, CareerSlug career, boolean save) {
        this.journalState = journalState;
        this.career = career;
        this.save = save;
    }

    /** Whether anything is kept. */
    public boolean saves() {
        return save;
    }

    /** Writes an event; the words of an answer only where the person lets them be kept. */
    public void append(Event event) {
        if (save) {
            boolean bare = event instanceof ReviewEvent.Answered && !keepsAnswers();
            Event written = bare ? ((ReviewEvent.Answered) event).withoutWords() : event;
            UUID id = journalState.append(career, written).id();
            if (event instanceof ReviewEvent.Answered answered && !isHandedIn(answered)) {
                answers.push(new ArrayList<>(List.of(id)));
            }
        }
    }

    /** An answer to a mock before its points were checked; it is never taken back. */
    private static boolean isHandedIn(ReviewEvent.Answered answered) {
        return answered.mode() == Mode.MOCK && answered.rating() == null;
    }

    /**
     * Keeps what the last answer taught, if answers are kept.
     *
     * @return how many wordings were not known yet
     */
    public int learn(List<PhrasingLearned> wordings) {
        int fresh = 0;
        for (PhrasingLearned wording : save && keepsAnswers() ? wordings : List.<PhrasingLearned>of()) {
            Phrasing phrasing = new Phrasing(wording.keyPoint(), wording.text(), wording.counter());
            if (!journalState
                    .state()
                    .phrasings()
                    .getOrDefault(wording.question(), List.of())
                    .contains(phrasing)) {
                answers.element().add(journalState.append(career, wording).id());
                fresh++;
            }
        }
        return fresh;
    }

    private boolean keepsAnswers() {
        return journalState.settings().keepsAnswers();
    }

    public void takeBack() {
        if (!answers.isEmpty()) {
            List<UUID> last = answers.pop();
            Collections.reverse(last);
            last.forEach(id -> journalState.append(career, new Event.Undone(id)));
        }
    }
}
