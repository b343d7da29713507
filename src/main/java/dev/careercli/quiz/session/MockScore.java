package dev.careercli.quiz.session;

import dev.careercli.content.AreaId;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.Kind;
import dev.careercli.content.Question;
import dev.careercli.event.Marks;
import dev.careercli.event.State;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.progress.MustHaves;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a mock came to, from the points the person confirmed.
 *
 * @param kinds in the order they were asked; {@code areas} too
 * @param weakest at most three answers with a must-have missed, the smallest share said first
 */
public record MockScore(
        MustHaves all, Map<Kind, MustHaves> kinds, Map<AreaId, MustHaves> areas, List<Outcome> weakest) {
    private static final int WEAKEST = 3;

    public static MockScore of(MockRun run) {
        MustHaves all = run.checked().stream().map(MockScore::of).reduce(MustHaves.NONE, MustHaves::plus);
        List<Outcome> weakest = run.checked().stream()
                .filter(o -> !o.revealed().points().missedMusts().isEmpty())
                .sorted(Comparator.comparingDouble(o -> of(o).share()))
                .limit(WEAKEST)
                .toList();
        return new MockScore(all, by(run, Question::kind), by(run, Question::area), weakest);
    }

    private static <T> Map<T, MustHaves> by(MockRun run, Function<Question, T> key) {
        Map<T, MustHaves> tallies = new LinkedHashMap<>();
        for (Outcome outcome : run.checked()) {
            tallies.merge(key.apply(outcome.revealed().question()), of(outcome), MustHaves::plus);
        }
        return tallies;
    }

    /** The must-haves of one answer. */
    public static MustHaves of(Outcome outcome) {
        Points points = outcome.revealed().points();
        Marks marks = new Marks(points.said(), points.saidOnFollowUp(), points.missed());
        return MustHaves.of(outcome.revealed().question(), marks);
    }

    /**
     * A finished mock of before.
     *
     * @param round its kind, such as {@code technical}
     * @param day on which it began
     */
    public record Past(String round, LocalDate day, MustHaves mustHaves) {}

    /**
     * The last finished mock before one; what was broken off is no measure.
     *
     * @param name of the one that is compared with it
     */
    public static Optional<Past> before(String name, State state, CareerSlug career, List<Question> questions) {
        Map<String, GivenAnswer> latest = new HashMap<>();
        for (Question question : questions) {
            for (GivenAnswer given : state.answers(question.id())) {
                String round = given.answered().round();
                if (round != null && !round.equals(name)) {
                    latest.merge(round, given, MockScore::later);
                }
            }
        }
        return latest.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, GivenAnswer> e) ->
                                e.getValue().envelope())
                        .reversed())
                .flatMap(e ->
                        UnfinishedMock.named(e.getKey(), e.getValue().envelope().day(), state, career, questions, true)
                                .stream())
                .filter(mock -> mock.run().isFinished())
                .findFirst()
                .map(mock -> new Past(
                        mock.run().mock().round().word(),
                        mock.day(),
                        of(mock.run()).all()));
    }

    private static GivenAnswer later(GivenAnswer one, GivenAnswer other) {
        return one.envelope().compareTo(other.envelope()) < 0 ? other : one;
    }
}
