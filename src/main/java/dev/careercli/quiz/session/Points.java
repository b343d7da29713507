package dev.careercli.quiz.session;

import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The key points of one answer, lettered from a in the question's order.
 *
 * @param readsLikeNotes whether a grader takes the answer for notes, so that its matches are weaker than they look
 */
public record Points(List<Point> all, boolean readsLikeNotes) {
    public Points {
        all = List.copyOf(all);
    }

    /** The points of a question as proposed, none of them marked yet. */
    public static Points of(Question question, Proposals proposals) {
        if (PrivateQuestions.isBlank(question)) {
            return new Points(List.of(), proposals.readsLikeNotes());
        }
        List<Point> points = new ArrayList<>();
        for (KeyPoint keyPoint : question.keyPoints()) {
            points.add(new Point(
                    keyPoint, proposals.points().getOrDefault(keyPoint.id(), Proposal.NONE), Point.Mark.OPEN));
        }
        return new Points(points, proposals.readsLikeNotes());
    }

    public static char letter(int index) {
        return (char) ('a' + index);
    }

    /** Whether every letter names a point. */
    public boolean accepts(String letters) {
        return !letters.isEmpty() && letters.chars().allMatch(c -> c >= 'a' && c < 'a' + all.size());
    }

    /** The same points with marks of before; as they are when those are of another number of points. */
    Points marked(List<Point.Mark> marks) {
        if (marks.size() != all.size()) {
            return this;
        }
        List<Point> marked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            marked.add(new Point(all.get(i).keyPoint(), all.get(i).proposal(), marks.get(i)));
        }
        return new Points(marked, readsLikeNotes);
    }

    Points toggled(String letters) {
        List<Point> changed = new ArrayList<>(all);
        letters.chars().forEach(c -> changed.set(c - 'a', changed.get(c - 'a').toggled()));
        return new Points(changed, readsLikeNotes);
    }

    /** The points after letters were pressed where every press shows: each goes round its three states. */
    Points turned(String letters) {
        List<Point> changed = new ArrayList<>(all);
        letters.chars().forEach(c -> changed.set(c - 'a', changed.get(c - 'a').turned()));
        return new Points(changed, readsLikeNotes);
    }

    Points answered(int index, boolean said, @Nullable String words) {
        List<Point> changed = new ArrayList<>(all);
        changed.set(index, changed.get(index).answered(said, words));
        return new Points(changed, readsLikeNotes);
    }

    /** The points to ask about, by index: those nobody has decided, must-haves first, at most {@code most}. */
    public List<Integer> open(int most) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).isOpen())
                .boxed()
                .sorted(Comparator.comparing(i -> !all.get(i).keyPoint().must()))
                .limit(most)
                .toList();
    }

    /** Whether a grader had a say. */
    public boolean proposed() {
        return all.stream().anyMatch(p -> p.proposal().verdict() != Proposal.Verdict.NONE);
    }

    public List<Point> musts() {
        return all.stream().filter(p -> p.keyPoint().must()).toList();
    }

    public List<KeyPointId> said() {
        return ids(all.stream().filter(p -> p.said() && !p.saidOnFollowUp()).toList());
    }

    public List<KeyPointId> saidOnFollowUp() {
        return ids(all.stream().filter(Point::saidOnFollowUp).toList());
    }

    public List<KeyPointId> missed() {
        return ids(all.stream().filter(p -> !p.said()).toList());
    }

    /** Must-haves that do not count as said. */
    public List<Point> missedMusts() {
        return musts().stream().filter(p -> !p.said()).toList();
    }

    private static List<KeyPointId> ids(List<Point> points) {
        return points.stream().map(p -> p.keyPoint().id()).toList();
    }
}
