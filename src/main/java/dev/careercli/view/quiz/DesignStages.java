package dev.careercli.view.quiz;

import dev.careercli.content.KeyPoint;
import dev.careercli.content.Kind;
import dev.careercli.content.Question;
import dev.careercli.content.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps of a design question in words, and what to ask oneself of an answer. */
public final class DesignStages {
    /** The four lines to hold an answer against before it is rated. */
    static final List<String> RUBRIC = List.of(
            "Did you ask what it is for, and whom it must not hurt, before you drew anything?",
            "Could somebody draw the data flow from what you said?",
            "Does each control answer a threat you named?",
            "Did you say what your choice costs, and when you would choose otherwise?");

    private DesignStages() {}

    /** The names of the steps that a question has points for, in the interviewer's order; empty for other kinds. */
    public static List<String> of(Question question) {
        if (question.kind() != Kind.DESIGN) {
            return List.of();
        }
        Set<Stage> used = question.keyPoints().stream()
                .map(KeyPoint::stage)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Arrays.stream(Stage.values())
                .filter(used::contains)
                .map(DesignStages::name)
                .toList();
    }

    /** The name of a step on screens. */
    static String name(Stage stage) {
        return switch (stage) {
            case CLARIFY -> "Clarify";
            case DATA_FLOW -> "Data flow";
            case THREATS -> "Threats";
            case CONTROLS -> "Controls";
            case TRADE_OFF -> "Trade-off";
        };
    }
}
