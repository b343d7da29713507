package dev.careercli.quiz.session;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.State;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.quiz.pick.QuestionCard;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.schedule.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The latest mock, where answers of it were not checked: put together again from what was kept, so that it can go on.
 *
 * @param run with every answer handed in, and those checked already
 * @param day the study day on which it began
 */
public record UnfinishedMock(MockRun run, LocalDate day) {
    /** Older ones can still be taken up, but nobody is reminded of them. */
    private static final int DAYS = 7;

    /** Whether it is recent enough to be reminded of. */
    public boolean isRecent(LocalDate today) {
        return !today.isAfter(day.plusDays(DAYS));
    }

    /**
     * The latest mock of a career over its bank, if answers of it wait to be checked. Answers to a question that has changed since, or
     * has left the bank, are skipped.
     *
     * @param kept whether typed answers are stored
     */
    public static Optional<UnfinishedMock> latest(State state, CareerSlug career, List<Question> bank, boolean kept) {
        List<GivenAnswer> all = answers(state, career, bank);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String name = String.valueOf(all.get(all.size() - 1).answered().round());
        return named(name, all.get(0).envelope().day(), state, career, bank, kept)
                .filter(broken -> broken.run().unchecked() > 0);
    }

    /**
     * The mock that was played under a name, finished or not, even where no answer was handed in.
     *
     * @param begun the study day on which it began; used only where no answer shows it
     * @param kept whether typed answers are stored; where they are not, an answer without words was still typed
     */
    public static Optional<UnfinishedMock> named(
            String name, LocalDate begun, State state, CareerSlug career, List<Question> bank, boolean kept) {
        List<GivenAnswer> own = answers(state, career, bank).stream()
                .filter(a -> name.equals(a.answered().round()))
                .toList();
        LocalDate day = own.isEmpty() ? begun : own.get(0).envelope().day();
        return mock(name, bank).map(mock -> new UnfinishedMock(run(mock, name, own, bank, kept), day));
    }

    /** Answers given in mocks of a career, in order. */
    private static List<GivenAnswer> answers(State state, CareerSlug career, List<Question> bank) {
        return bank.stream()
                .flatMap(q -> state.answers(q.id()).stream()
                        .filter(a -> a.envelope().career() == null
                                || career.equals(a.envelope().career()))
                        .filter(a ->
                                a.answered().round() != null && a.answered().revision() == q.revision()))
                .sorted(Comparator.comparing(GivenAnswer::envelope))
                .toList();
    }

    /** The round that a name stands for, chosen again from the bank. */
    private static Optional<Mock> mock(String name, List<Question> bank) {
        List<QuestionCard> cards = bank.stream().map(QuestionCard::of).toList();
        return MockRun.Name.parse(name).map(n -> Mock.of(n.round(), n.level(), n.minutes(), n.seed(), cards));
    }

    private static MockRun run(Mock chosen, String name, List<GivenAnswer> own, List<Question> bank, boolean kept) {
        Map<QuestionId, Question> known = new HashMap<>();
        bank.forEach(q -> known.put(q.id(), q));
        List<Answered> handedIn = own.stream()
                .map(GivenAnswer::answered)
                .filter(a -> a.rating() == null)
                .toList();
        List<Question> asked = questions(handedIn.stream().map(Answered::question), known);
        Mock mock = asOf(chosen, asked);
        MockRun run = MockRun.of(mock, name, questions(mock.questions().stream().map(QuestionCard::id), known));
        for (Answered answered : handedIn) {
            run = run.answered(given(answered, kept));
        }
        return checked(run, own);
    }

    private static List<Question> questions(Stream<QuestionId> ids, Map<QuestionId, Question> known) {
        return ids.flatMap(id -> Stream.ofNullable(known.get(id))).toList();
    }

    /** A bank that has changed gives another round; then only what was answered is left of it. */
    private static Mock asOf(Mock chosen, List<Question> asked) {
        List<QuestionCard> cards = asked.stream().map(QuestionCard::of).toList();
        List<QuestionCard> all = chosen.questions();
        return all.size() >= cards.size() && all.subList(0, cards.size()).equals(cards)
                ? chosen
                : new Mock(chosen.round(), chosen.level(), chosen.minutes(), chosen.seed(), cards);
    }

    /** "Don't know" is handed in with every point missed. */
    private static Given given(Answered answered, boolean kept) {
        boolean known = answered.marks().missed().isEmpty();
        boolean unkept = !kept && known && answered.answer() == null;
        return new Given(
                answered.answer(), answered.followUp(), answered.answerMillis(), known, answered.hinted(), unkept);
    }

    /** Answers are checked in the order in which they were given. */
    private static MockRun checked(MockRun begun, List<GivenAnswer> own) {
        Map<QuestionId, Answered> ratings = new HashMap<>();
        own.stream()
                .map(GivenAnswer::answered)
                .filter(a -> a.rating() != null)
                .forEach(a -> ratings.put(a.question(), a));
        MockRun run = begun;
        for (int i = 0; i < begun.given().size(); i++) {
            Question question = begun.questions().get(i);
            Answered rated = ratings.get(question.id());
            if (rated == null || rated.rating() == null) {
                break;
            }
            Session session = Session.of(List.of(question), Set.of(), false);
            Points points = marked(question, rated.marks());
            run = run.checked(
                    new Outcome(new Revealed(session, begun.given().get(i), points), Rating.of(rated.rating())));
        }
        return run;
    }

    private static Points marked(Question question, Marks marks) {
        List<Point> points = new ArrayList<>();
        for (Point point : Points.of(question, Proposals.NONE).all()) {
            boolean onFollowUp = marks.onFollowUp().contains(point.keyPoint().id());
            boolean said = onFollowUp || marks.said().contains(point.keyPoint().id());
            points.add(new Point(
                    point.keyPoint(),
                    new Proposal(Proposal.Verdict.NONE, null, onFollowUp, null),
                    onFollowUp ? Point.Mark.SAID_LATER : said ? Point.Mark.SAID : Point.Mark.NOT_SAID));
        }
        return new Points(points, false);
    }
}
