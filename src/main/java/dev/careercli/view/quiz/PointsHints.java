package dev.careercli.view.quiz;

import dev.careercli.content.Kind;
import dev.careercli.event.State;
import dev.careercli.event.Story;
import dev.careercli.quiz.interview.SpokenLength;
import dev.careercli.quiz.session.QuizState.Revealed;
import java.util.ArrayList;
import java.util.List;

/** What the points screen says beside the points: the rubric of a design, the length of a story. */
public final class PointsHints {
    private PointsHints() {}

    public static List<String> of(Revealed revealed, State state) {
        Kind kind = revealed.question().kind();
        if (kind == Kind.DESIGN) {
            return List.of(String.join("\n", DesignStages.RUBRIC));
        }
        List<String> notes = new ArrayList<>();
        if (kind == Kind.BEHAVIOURAL) {
            String answer = revealed.given().answer();
            if (answer != null) {
                notes.add("Your answer " + SpokenLength.of(answer).sentence() + ".");
            }
            for (Story story : state.stories().values()) {
                if (story.questions().contains(revealed.question().id())) {
                    notes.add("Your story for this: " + story.title() + ".");
                }
            }
        }
        return notes;
    }
}
