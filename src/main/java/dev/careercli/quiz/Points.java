package dev.careercli.quiz;

import dev.careercli.content.KeyPoint;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The key points of one answer, lettered from a in the question's order. */
public record Points(List<Point> all) {
    public Points {
        all = List.copyOf(all);
    }

    static Points of(Question question, Map<KeyPointId, Proposal> proposals) {
        List<Point> points = new ArrayList<>();
        for (KeyPoint keyPoint : question.keyPoints()) {
            points.add(new Point(keyPoint, proposals.getOrDefault(keyPoint.id(), Proposal.NONE), Point.Mark.OPEN));
        }
        return new Points(points);
    }

    public static char letter(int index) {
        return (char) ('a' + index);
    }

    /** Whether every letter names a point. */
    public boolean accepts(String letters) {
        return !letters.isEmpty() && letters.chars().allMatch(c -> c >= 'a' && c < 'a' + all.size());
    }

    Points toggled(String letters) {
        List<Point> changed = new ArrayList<>(all);
        letters.chars().forEach(c -> changed.set(c - 'a', changed.get(c - 'a').toggled()));
        return new Points(changed);
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
