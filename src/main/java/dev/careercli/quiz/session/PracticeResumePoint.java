package dev.careercli.quiz.session;

import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.quiz.session.QuizState.Asked;
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

/**
 * A resumable position in a practice session, as ids and text. Ratings are not part of it: the journal has them.
 *
 * @param queue what is still to be asked, the question on screen first
 * @param total how many questions were planned
 * @param unseen questions of the queue that were never asked before this session
 * @param extra whether the session moves no dates
 * @param at the position within the question on screen
 */
public record PracticeResumePoint(
        List<Waiting> queue, int total, Set<QuestionId> unseen, boolean extra, AnswerPosition at)
        implements ResumePoint {
    public PracticeResumePoint {
        queue = List.copyOf(queue);
        unseen = Set.copyOf(unseen);
        if (queue.isEmpty()) {
            throw new IllegalArgumentException("a position needs a question");
        }
    }

    /** A question to be asked; {@code again} when it comes back aloud. */
    public record Waiting(QuestionId question, boolean again) {}

    /** The position of a state; empty when the session is over. */
    public static Optional<PracticeResumePoint> of(QuizState state) {
        if (state instanceof QuizState.Ended) {
            return Optional.empty();
        }
        Session session = state.session();
        return Optional.of(new PracticeResumePoint(
                waiting(session), session.total(), session.unseen(), session.extra(), AnswerPosition.of(state)));
    }

    private static List<Waiting> waiting(Session session) {
        return session.queue().stream()
                .map(t -> new Waiting(t.question().id(), t.again()))
                .toList();
    }

    /** The question on screen. */
    public QuestionId question() {
        return queue.get(0).question();
    }

    /** The same question, to be answered from the beginning. */
    public PracticeResumePoint afresh() {
        return new PracticeResumePoint(queue, total, unseen, extra, AnswerPosition.START);
    }

    @Override
    public boolean holdsWords() {
        return at.holdsWords();
    }

    @Override
    public PracticeResumePoint withoutWords() {
        return new PracticeResumePoint(queue, total, unseen, extra, at.withoutWords());
    }

    /** The same place in the question, followed by other questions: those of another day. */
    public PracticeResumePoint before(Session others) {
        List<Waiting> waiting = new ArrayList<>(queue.subList(0, 1));
        waiting(others).stream().filter(w -> !w.question().equals(question())).forEach(waiting::add);
        Set<QuestionId> never = new HashSet<>(others.unseen());
        unseen.stream().filter(question()::equals).forEach(never::add);
        return new PracticeResumePoint(waiting, waiting.size(), never, extra, at);
    }

    /**
     * The state to go on from; empty when nothing is left to be asked.
     *
     * @param known the questions there are; others are left out
     * @param since what was answered after the position was saved, and whether it was rated again: a crash may come
     *     between writing an answer and saving the next position
     */
    public Optional<QuizState> open(List<Question> known, Map<QuestionId, Boolean> since) {
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
        return Optional.of(same ? at.reopen(session) : new Asked(session, 0));
    }
}
