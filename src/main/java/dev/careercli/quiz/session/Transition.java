package dev.careercli.quiz.session;

import dev.careercli.quiz.session.QuizState.Asked;
import dev.careercli.quiz.session.QuizState.Ended;
import java.util.ArrayList;
import java.util.List;

/** The state after a step, and what the world has to do. */
public record Transition(QuizState state, List<Effect> effects) {
    public Transition {
        effects = List.copyOf(effects);
    }

    static Transition of(QuizState state, Effect... effects) {
        return new Transition(state, List.of(effects));
    }

    /** After what closes a question: to the next one, or to the end where there is none. */
    static Transition onward(Session session, Effect... closing) {
        List<Effect> effects = new ArrayList<>(List.of(closing));
        if (session.queue().isEmpty()) {
            effects.add(new Effect.Finish(session));
            return new Transition(new Ended(session), effects);
        }
        effects.add(new Effect.AskAnswer(session));
        return new Transition(new Asked(session, 0), effects);
    }
}
