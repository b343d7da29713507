package dev.careercli.quiz.session;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.InterviewEvent.Outcome;
import dev.careercli.event.State;
import dev.careercli.event.State.Debrief;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What real panels asked, as questions to practise. They live in the person's journal alone. Until key points are
 * written for one, it has a single point that is no must-have, and so no rule to rate it by.
 */
public final class PrivateQuestions {
    static final KeyPoint CONTENT = new KeyPoint(
            new KeyPointId("own-answer"),
            "It is what you would want to say next time.",
            null,
            false,
            List.of(),
            List.of());

    /** As many as can be written; what an import brings beyond is not shown. */
    private static final int MOST_POINTS = 8;

    private PrivateQuestions() {}

    /** Whether nothing is known yet of what a good answer has. */
    public static boolean isBlank(Question question) {
        return question.keyPoints().equals(List.of(CONTENT));
    }

    /**
     * The private questions of a career in the order they were written down.
     *
     * @param level they are taken to be of
     */
    public static List<Question> of(State state, Career career, Level level) {
        return debriefs(state, career).stream()
                .map(d -> question(d, career, level))
                .toList();
    }

    /** Those never answered, which go to the front of the line: what went badly first. */
    public static List<QuestionId> waiting(State state, Career career) {
        return debriefs(state, career).stream()
                .filter(d -> state.answers(id(d)).isEmpty())
                .sorted(Comparator.comparing((Debrief d) -> d.debriefed().outcome())
                        .reversed())
                .map(PrivateQuestions::id)
                .toList();
    }

    /** Those written down on a day, which rest until the next. */
    public static Set<QuestionId> writtenOn(State state, LocalDate day) {
        Set<QuestionId> ids = new HashSet<>();
        state.debriefs().stream().filter(d -> d.day().equals(day)).forEach(d -> ids.add(id(d)));
        return ids;
    }

    private static List<Debrief> debriefs(State state, Career career) {
        return state.debriefs().stream()
                .filter(d -> d.career() == null || d.career().equals(career.slug()))
                .toList();
    }

    private static QuestionId id(Debrief debrief) {
        return debrief.debriefed().privateQuestion();
    }

    private static Question question(Debrief debrief, Career career, Level level) {
        AreaId area = debrief.debriefed().area();
        AreaId known = area != null || career.areas().isEmpty()
                ? area
                : career.areas().get(0).id();
        return new Question(
                id(debrief),
                level,
                known == null ? new AreaId("A1") : known,
                Kind.CONCEPT,
                debrief.debriefed().asked(),
                null,
                "You were asked this; noted on " + debrief.day() + ", "
                        + word(debrief.debriefed().outcome()) + ".",
                answer(debrief),
                points(debrief),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "None noted.",
                "",
                List.of(),
                List.of(),
                1);
    }

    private static String answer(Debrief debrief) {
        return debrief.points().isEmpty()
                ? "No answer is kept for it yet. Write what a good one has: career quiz --points " + id(debrief)
                : String.join("\n", debrief.points());
    }

    private static List<KeyPoint> points(Debrief debrief) {
        if (debrief.points().isEmpty()) {
            return List.of(CONTENT);
        }
        List<KeyPoint> points = new ArrayList<>();
        for (String text : debrief.points()
                .subList(0, Math.min(MOST_POINTS, debrief.points().size()))) {
            KeyPointId id = new KeyPointId("own-" + (points.size() + 1));
            points.add(new KeyPoint(id, text, null, true, List.of(), List.of()));
        }
        return points;
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case WELL -> "it went well";
            case SO_SO -> "it went so-so";
            case BADLY -> "it went badly";
        };
    }
}
