package dev.careercli.quiz.pick;

import dev.careercli.content.AreaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The order of a session under construction; areas alternate within its parts and across them. */
final class SessionQueue {
    private final List<Pick> picks = new ArrayList<>();
    private final Random chance;
    private @Nullable AreaId last;

    /** @param seed the same seed gives the same order */
    SessionQueue(long seed) {
        chance = new Random(seed);
    }

    /** Adds questions in the order given. */
    void append(List<QuestionCard> questions, Pick.Why why) {
        for (QuestionCard question : questions) {
            picks.add(new Pick(question.id(), why));
            last = question.area();
        }
    }

    /** Adds questions so that areas alternate. */
    void appendAlternating(List<QuestionCard> questions, Pick.Why why) {
        append(Interleaver.of(questions, last, chance), why);
    }

    List<Pick> picks() {
        return picks;
    }
}
