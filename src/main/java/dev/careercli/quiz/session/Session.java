package dev.careercli.quiz.session;

import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A practice session in progress.
 *
 * @param queue what is still to be asked, the question on screen first
 * @param outcomes what was rated, in order
 * @param unseen questions the person has never been asked before this session
 * @param extra whether the whole session is practice on top, which moves no dates
 * @param total how many questions were planned, without those that come back
 */
public record Session(List<Turn> queue, List<Outcome> outcomes, Set<QuestionId> unseen, boolean extra, int total) {
    public Session {
        queue = List.copyOf(queue);
        outcomes = List.copyOf(outcomes);
        unseen = Set.copyOf(unseen);
    }

    /** A question to be asked; {@code again} when it comes back aloud after it was rated again. */
    public record Turn(Question question, boolean again) {}

    public static Session of(List<Question> questions, Set<QuestionId> unseen, boolean extra) {
        List<Turn> turns = questions.stream().map(q -> new Turn(q, false)).toList();
        return new Session(turns, List.of(), unseen, extra, turns.size());
    }

    public Turn current() {
        return queue.get(0);
    }

    /** Whether nothing is left to be asked but what comes back aloud. */
    public boolean isDone() {
        return queue.stream().allMatch(Turn::again);
    }

    /** Which question of the session is on screen, from 1. */
    public int position() {
        long left = queue.stream().filter(t -> !t.again()).count();
        return (int) Math.min(total, total - left + 1);
    }

    public boolean isNew(Question question) {
        return unseen.contains(question.id());
    }

    /** The session after the current question was put away unrated. */
    Session skip() {
        return new Session(queue.subList(1, queue.size()), outcomes, unseen, extra, total);
    }

    /** The session after an answer was rated; a question rated again comes back at the end. */
    Session rated(Outcome outcome, boolean comesBack) {
        List<Turn> rest = new ArrayList<>(queue.subList(1, queue.size()));
        if (comesBack) {
            rest.add(new Turn(outcome.revealed().question(), true));
        }
        List<Outcome> done = new ArrayList<>(outcomes);
        done.add(outcome);
        return new Session(rest, done, unseen, extra, total);
    }

    /** The session as it was before its last outcome. */
    Session undone() {
        Outcome last = outcomes.get(outcomes.size() - 1);
        List<Turn> back = new ArrayList<>();
        back.add(new Turn(last.revealed().question(), last.revealed().again()));
        queue.stream()
                .filter(t -> !(t.again()
                        && t.question().id().equals(last.revealed().question().id())))
                .forEach(back::add);
        return new Session(back, outcomes.subList(0, outcomes.size() - 1), unseen, extra, total);
    }
}
