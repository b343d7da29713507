package dev.careercli.quiz.session;

import dev.careercli.content.FollowUp;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.quiz.session.Point.Mark;
import dev.careercli.quiz.session.QuizState.Asked;
import dev.careercli.quiz.session.QuizState.FollowedUp;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.quiz.session.Session.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where in a session somebody is, in ids and words alone, so that it can be kept and opened again. What was rated is not
 * here: the journal has it.
 *
 * @param queue what is still to be asked, the question on screen first
 * @param total how many questions were planned
 * @param unseen questions of the queue that were never asked before this session
 * @param extra whether the session moves no dates
 * @param hints how many hints of the question were read
 * @param given what was handed in to the question on screen; null while it is being answered
 * @param followUp the index of the follow-up that is being answered, from 0; null when none is
 * @param marks the person's marks of the points so far, in their order; empty before the points are shown
 */
public record PracticeResumePoint(
        List<Waiting> queue,
        int total,
        Set<QuestionId> unseen,
        boolean extra,
        int hints,
        @Nullable Given given,
        @Nullable Integer followUp,
        List<Mark> marks)
        implements ResumePoint {
    public PracticeResumePoint {
        queue = List.copyOf(queue);
        unseen = Set.copyOf(unseen);
        marks = List.copyOf(marks);
        if (queue.isEmpty()) {
            throw new IllegalArgumentException("a bookmark needs a question");
        }
    }

    /** A question to be asked; {@code again} when it comes back aloud. */
    public record Waiting(QuestionId question, boolean again) {}

    /** Where a state is; empty when the session is over. */
    public static Optional<PracticeResumePoint> of(QuizState state) {
        if (state instanceof Asked asked) {
            return Optional.of(at(state.session(), asked.hints(), null, null, List.of()));
        } else if (state instanceof FollowedUp followed) {
            int index = state.session().current().question().followUps().indexOf(followed.followUp());
            return Optional.of(at(state.session(), 0, followed.given(), index, List.of()));
        } else if (state instanceof Revealed revealed) {
            List<Mark> marks = revealed.points().all().stream().map(Point::mark).toList();
            return Optional.of(at(state.session(), 0, revealed.given(), null, marks));
        }
        return Optional.empty();
    }

    private static PracticeResumePoint at(
            Session session, int hints, @Nullable Given given, @Nullable Integer followUp, List<Mark> marks) {
        List<Waiting> queue = session.queue().stream()
                .map(t -> new Waiting(t.question().id(), t.again()))
                .toList();
        return new PracticeResumePoint(
                queue, session.total(), session.unseen(), session.extra(), hints, given, followUp, marks);
    }

    /** The question on screen. */
    public QuestionId question() {
        return queue.get(0).question();
    }

    /** The same question, to be answered from the beginning. */
    public PracticeResumePoint afresh() {
        return new PracticeResumePoint(queue, total, unseen, extra, 0, null, null, List.of());
    }

    @Override
    public boolean holdsWords() {
        return given != null;
    }

    @Override
    public PracticeResumePoint withoutWords() {
        Given bare = given == null ? null : given.withoutWords();
        return new PracticeResumePoint(queue, total, unseen, extra, hints, bare, followUp, marks);
    }

    /** The same place in the question, followed by other questions: those of another day. */
    public PracticeResumePoint before(Session others) {
        List<Waiting> waiting = new ArrayList<>(queue.subList(0, 1));
        others.queue().stream()
                .map(t -> new Waiting(t.question().id(), t.again()))
                .filter(w -> !w.question().equals(question()))
                .forEach(waiting::add);
        Set<QuestionId> never = new HashSet<>(others.unseen());
        unseen.stream().filter(question()::equals).forEach(never::add);
        return new PracticeResumePoint(waiting, waiting.size(), never, extra, hints, given, followUp, marks);
    }

    /**
     * The state to go on from; empty when nothing is left to be asked.
     *
     * @param known the questions there are; others are left out
     * @param since what was answered since the bookmark was made, and whether it was rated again: a crash may come
     *     between keeping an answer and the next bookmark
     * @param proposer looks at the answer again where its points were on screen
     */
    public Optional<QuizState> open(List<Question> known, Map<QuestionId, Boolean> since, Proposer proposer) {
        Map<QuestionId, Question> byId = known.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        List<Turn> turns = new ArrayList<>();
        queue.stream()
                .filter(w -> byId.containsKey(w.question()) && !since.containsKey(w.question()))
                .map(w -> new Turn(Objects.requireNonNull(byId.get(w.question())), w.again()))
                .forEach(turns::add);
        boolean same = !turns.isEmpty() && turns.get(0).question().id().equals(question());
        Waiting first = queue.get(0);
        if (!first.again() && since.getOrDefault(first.question(), false) && byId.containsKey(first.question())) {
            turns.add(new Turn(byId.get(first.question()), true));
        }
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        Session session = new Session(turns, List.of(), unseen, extra, total);
        return Optional.of(same ? state(session, proposer) : new Asked(session, 0));
    }

    private QuizState state(Session session, Proposer proposer) {
        Question question = session.current().question();
        if (given == null) {
            return new Asked(session, Math.min(hints, question.hints().size()));
        }
        List<FollowUp> followUps = question.followUps();
        if (followUp != null && followUp >= 0 && followUp < followUps.size()) {
            return new FollowedUp(session, given, followUps.get(followUp));
        }
        return new Revealed(
                session, given, QuizEngine.propose(proposer, question, given).marked(marks));
    }
}
