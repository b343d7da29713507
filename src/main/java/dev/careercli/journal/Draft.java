package dev.careercli.journal;

import dev.careercli.content.CareerSlug;
import dev.careercli.quiz.session.ResumePoint;
import java.time.LocalDate;

/**
 * A session in progress, such as practice, a mock or a debrief, and what is being typed in it: what a crash would
 * otherwise cost. It is no event, since nothing has been decided yet.
 *
 * @param seq the highest sequence number of the journal when it was saved, so that later events can be recognised
 * @param day the study day of the session
 * @param choice what the session was asked to be about, in words that are only compared
 * @param typing what is typed to what is on screen; nothing where points are
 */
public record Draft(long seq, LocalDate day, CareerSlug career, String choice, ResumePoint place, Typing typing) {
    /** Whether it holds words, or marks, that were given and are not yet in the journal. */
    public boolean holdsAnswer() {
        return place.holdsWords() || !typing.isNothing();
    }
}
