package dev.careercli.quiz;

import dev.careercli.content.AreaId;
import dev.careercli.content.GoalId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.quiz.pick.QuestionCard;
import java.util.ArrayList;
import java.util.List;

/** Made-up questions for tests. */
public final class Bank {
    private static final List<Kind> KINDS = List.of(Kind.values());

    private Bank() {}

    /** Questions {@code LEVEL-0} and on, areas A1 to {@code areas} in turn, kinds in turn. */
    public static List<QuestionCard> of(Level level, int count, int areas) {
        List<QuestionCard> bank = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bank.add(new QuestionCard(
                    new QuestionId(level.word() + "-" + i),
                    level,
                    new AreaId("A" + (i % areas + 1)),
                    KINDS.get(i % KINDS.size()),
                    List.of()));
        }
        return bank;
    }

    public static QuestionCard question(String id, Level level, String area, Kind kind, String... goals) {
        List<GoalId> goalIds = new ArrayList<>();
        for (String goal : goals) {
            goalIds.add(new GoalId(goal));
        }
        return new QuestionCard(new QuestionId(id), level, new AreaId(area), kind, goalIds);
    }
}
