package dev.careercli.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One interview question with all that is needed to practise it.
 *
 * @param brief the first sentence that already answers, said in ten seconds ({@code short} in YAML)
 * @param answer what a strong candidate says in two minutes
 * @param exhibit the config, log or code to read; null when there is none
 * @param lines the faulty lines of the exhibit, from 1; empty unless the kind is {@link Kind#FLAW}
 * @param optionalLines lines that a second expert would also mark; naming them is neither right nor wrong
 * @param revision raised when the question asks for something else, which resets its schedule
 */
public record Question(
        QuestionId id,
        Level level,
        AreaId area,
        Kind kind,
        String prompt,
        @Nullable String exhibit,
        String brief,
        String answer,
        List<KeyPoint> keyPoints,
        List<WrongStatement> wrong,
        List<Integer> lines,
        List<Integer> optionalLines,
        List<FollowUp> followUps,
        List<String> hints,
        String commonMistake,
        String tests,
        List<Reference> refs,
        List<GoalId> goals,
        int revision) {
    public Question {
        Require.text(prompt, "prompt");
        Require.text(brief, "short");
        Require.text(answer, "answer");
        keyPoints = Require.some(keyPoints, "keyPoints");
        wrong = List.copyOf(wrong);
        lines = List.copyOf(lines);
        optionalLines = List.copyOf(optionalLines);
        followUps = List.copyOf(followUps);
        hints = List.copyOf(hints);
        refs = List.copyOf(refs);
        goals = List.copyOf(goals);
        Require.between(1, 9999, revision, "revision");
        Set<KeyPointId> ids = new TreeSet<>();
        for (KeyPoint point : keyPoints) {
            if (!ids.add(point.id())) {
                throw new IllegalArgumentException("key point id '" + point.id() + "' stands twice");
            }
        }
    }

    /** That of its id, so that a question is looked up without reading all its texts. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same question as another guide asks it: its history stays one, area and goals are that guide's. */
    public Question askedFor(AreaId area, List<GoalId> goals) {
        return new Question(
                id,
                level,
                area,
                kind,
                prompt,
                exhibit,
                brief,
                answer,
                keyPoints,
                wrong,
                lines,
                optionalLines,
                followUps,
                hints,
                commonMistake,
                tests,
                refs,
                goals,
                revision);
    }

    /** The key points without which an answer is incomplete, in order. */
    public List<KeyPoint> musts() {
        return keyPoints.stream().filter(KeyPoint::must).toList();
    }

    /** The follow-up asked when a key point is missing. */
    public Optional<FollowUp> followUpFor(KeyPointId missing) {
        return followUps.stream().filter(f -> missing.equals(f.when())).findFirst();
    }

    /** The follow-up asked after a strong answer. */
    public Optional<FollowUp> strongFollowUp() {
        return followUps.stream().filter(FollowUp::strong).findFirst();
    }

    /** The exhibit's lines; empty when there is none. */
    public List<String> exhibitLines() {
        return exhibit == null ? List.of() : exhibit.lines().toList();
    }
}
