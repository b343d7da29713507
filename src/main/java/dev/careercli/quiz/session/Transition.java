package dev.careercli.quiz.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The state after a step, and what the runner has to do, in order.
 *
 * @param <S> {@link QuizState} for practice, {@link MockState} for a mock
 */
public record Transition<S>(S state, List<Effect> effects) {
    public Transition {
        effects = List.copyOf(effects);
    }

    static <S> Transition<S> of(S state, Effect... effects) {
        return new Transition<>(state, List.of(effects));
    }

    /** The same transition with an effect in front. */
    Transition<S> after(Effect first) {
        List<Effect> all = new ArrayList<>();
        all.add(first);
        all.addAll(effects);
        return new Transition<>(state, all);
    }
}
