package dev.careercli.quiz;

import dev.careercli.content.AreaId;
import dev.careercli.content.FollowUp;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import java.util.List;

/** Made-up questions with two must-haves and an extra, for tests. */
public final class Questions {
    private Questions() {}

    public static Question of(String id, Level level, String area, Kind kind, List<FollowUp> followUps) {
        return of(id, level, area, kind, followUps, List.of());
    }

    public static Question of(
            String id, Level level, String area, Kind kind, List<FollowUp> followUps, List<String> hints) {
        return new Question(
                new QuestionId(id),
                level,
                new AreaId(area),
                kind,
                "What of " + id + "?",
                null,
                "In short.",
                "In full.",
                List.of(point("first", true), point("second", true), point("third", false)),
                List.of(),
                List.of(),
                List.of(),
                followUps,
                hints,
                "A mistake.",
                "knowledge",
                List.of(),
                List.of(),
                1);
    }

    private static KeyPoint point(String id, boolean must) {
        return new KeyPoint(new KeyPointId(id), "The " + id + " thing.", null, must, List.of(), List.of());
    }
}
