package dev.careercli.journal;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.QuestionId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A session under way and the answer being typed in it: what a crash would otherwise cost. It is no event, since
 * nothing has been decided yet.
 *
 * @param atMillis when it was saved, in milliseconds since 1970
 * @param day the study day of the session
 * @param session the questions of the session, in order
 * @param position index of the one on screen, from 0; equal to the size when all are done
 * @param answer what is typed so far, perhaps empty
 * @param followUp what is typed so far to the follow-up, perhaps empty
 * @param more what else the session needs to go on, such as its seed and where in the question it is
 */
public record Draft(
        long atMillis,
        LocalDate day,
        CareerSlug career,
        List<QuestionId> session,
        int position,
        String answer,
        String followUp,
        Map<String, String> more) {
    public Draft {
        session = List.copyOf(session);
        if (position < 0 || position > session.size()) {
            throw new IllegalArgumentException("position is " + position + ", not between 0 and " + session.size());
        }
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }
}
