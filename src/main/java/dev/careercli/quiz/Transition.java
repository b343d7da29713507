package dev.careercli.quiz;

import java.util.List;

/** The state after a step, and what the world has to do. */
public record Transition(QuizState state, List<Effect> effects) {
    public Transition {
        effects = List.copyOf(effects);
    }

    static Transition of(QuizState state, Effect... effects) {
        return new Transition(state, List.of(effects));
    }
}
