package dev.careercli.quiz.session;

import dev.careercli.content.AreaId;
import dev.careercli.content.Kind;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent.Answered;
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
import java.util.stream.Collectors;

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
     * A mock of before.
     *
     * @param round its kind, such as {@code technical}
     */
    public record Past(String round, LocalDate day, MustHaves mustHaves) {}

    /**
     * The last mock before one, as far as it was checked.
     *
     * @param name of the one that is compared with it
     */
    public static Optional<Past> before(String name, State state, List<Question> questions) {
        Map<QuestionId, Question> known = questions.stream().collect(Collectors.toMap(Question::id, q -> q));
        Map<String, Past> rounds = new HashMap<>();
        GivenAnswer latest = null;
        for (QuestionId id : known.keySet()) {
            for (GivenAnswer given : state.answers(id)) {
                String round = given.answered().round();
                if (round == null || round.equals(name) || given.answered().rating() == null) {
                    continue;
                }
                rounds.merge(round, past(round, given, known.get(id)), MockScore::joined);
                latest = latest == null || latest.envelope().compareTo(given.envelope()) < 0 ? given : latest;
            }
        }
        return latest == null
                ? Optional.empty()
                : Optional.ofNullable(rounds.get(latest.answered().round()));
    }

    private static Past past(String round, GivenAnswer given, Question question) {
        Answered answered = given.answered();
        return new Past(
                MockRun.Name.parse(round).map(n -> n.round().word()).orElse(round),
                given.envelope().day(),
                MustHaves.of(question, answered.marks()));
    }

    private static Past joined(Past one, Past other) {
        return new Past(one.round(), one.day(), one.mustHaves().plus(other.mustHaves()));
    }
}
