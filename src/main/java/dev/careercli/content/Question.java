package dev.careercli.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One interview question with all that is needed to practise it. What a command asks of all questions stands in its
 * {@link Head}; its texts may be read when they are first asked for.
 */
public final class Question {
    private final Head head;
    private final Supplier<Texts> source;
    private @Nullable Texts texts;

    /**
     * @param brief the first sentence that already answers, said in ten seconds ({@code short} in YAML)
     * @param answer what a strong candidate says in two minutes
     * @param exhibit the config, log or code to read; null when there is none
     * @param lines the faulty lines of the exhibit, from 1; empty unless the kind is {@link Kind#FLAW}
     * @param optionalLines lines that a second expert would also mark; naming them is neither right nor wrong
     * @param revision raised when the question asks for something else, which resets its schedule
     */
    public Question(
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
        Require.text(prompt, "prompt");
        Texts all = new Texts(
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
                refs);
        List<Point> points = new ArrayList<>();
        all.keyPoints().forEach(point -> points.add(new Point(point.id(), point.must())));
        List<String> cited = new ArrayList<>();
        all.refs().forEach(ref -> cited.add(ref.word()));
        this.head = new Head(id, level, area, kind, prompt, points, cited, goals, revision);
        this.source = () -> all;
        this.texts = all;
    }

    /** @param texts read when something is asked that the head does not say */
    public Question(Head head, Supplier<Question> texts) {
        this(head, () -> texts.get().texts(), null);
    }

    private Question(Head head, Supplier<Texts> source, @Nullable Texts texts) {
        this.head = head;
        this.source = source;
        this.texts = texts;
    }

    /**
     * What is asked of every question, before one of them is shown.
     *
     * @param refs the references as data names them
     */
    public record Head(
            QuestionId id,
            Level level,
            AreaId area,
            Kind kind,
            String prompt,
            List<Point> points,
            List<String> refs,
            List<GoalId> goals,
            int revision) {
        public Head {
            Require.text(prompt, "prompt");
            points = List.copyOf(points);
            refs = List.copyOf(refs);
            goals = List.copyOf(goals);
            Require.between(1, 9999, revision, "revision");
        }
    }

    /** A key point without its texts. */
    public record Point(KeyPointId id, boolean must) {}

    private record Texts(
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
            List<Reference> refs) {
        Texts {
            Require.text(brief, "short");
            Require.text(answer, "answer");
            keyPoints = Require.some(keyPoints, "keyPoints");
            wrong = List.copyOf(wrong);
            lines = List.copyOf(lines);
            optionalLines = List.copyOf(optionalLines);
            followUps = List.copyOf(followUps);
            hints = List.copyOf(hints);
            refs = List.copyOf(refs);
            Set<KeyPointId> ids = new TreeSet<>();
            for (KeyPoint point : keyPoints) {
                if (!ids.add(point.id())) {
                    throw new IllegalArgumentException("key point id '" + point.id() + "' stands twice");
                }
            }
        }
    }

    private Texts texts() {
        Texts read = texts;
        if (read == null) {
            read = source.get();
            texts = read;
        }
        return read;
    }

    public Head head() {
        return head;
    }

    public QuestionId id() {
        return head.id();
    }

    public Level level() {
        return head.level();
    }

    public AreaId area() {
        return head.area();
    }

    public Kind kind() {
        return head.kind();
    }

    public String prompt() {
        return head.prompt();
    }

    public List<GoalId> goals() {
        return head.goals();
    }

    public int revision() {
        return head.revision();
    }

    @Nullable
    public String exhibit() {
        return texts().exhibit();
    }

    public String brief() {
        return texts().brief();
    }

    public String answer() {
        return texts().answer();
    }

    public List<KeyPoint> keyPoints() {
        return texts().keyPoints();
    }

    public List<WrongStatement> wrong() {
        return texts().wrong();
    }

    public List<Integer> lines() {
        return texts().lines();
    }

    public List<Integer> optionalLines() {
        return texts().optionalLines();
    }

    public List<FollowUp> followUps() {
        return texts().followUps();
    }

    public List<String> hints() {
        return texts().hints();
    }

    public String commonMistake() {
        return texts().commonMistake();
    }

    public String tests() {
        return texts().tests();
    }

    public List<Reference> refs() {
        return texts().refs();
    }

    /** The same question as another guide asks it: its history stays one, area and goals are that guide's. */
    public Question askedFor(AreaId area, List<GoalId> goals) {
        Head there = new Head(id(), level(), area, kind(), prompt(), head.points(), head.refs(), goals, revision());
        return new Question(there, this::texts, texts);
    }

    /** The key points without which an answer is incomplete, in order. */
    public List<KeyPoint> musts() {
        return keyPoints().stream().filter(KeyPoint::must).toList();
    }

    /** The key point of this id. */
    public Optional<KeyPoint> keyPoint(KeyPointId id) {
        return keyPoints().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The follow-up asked when a key point is missing. */
    public Optional<FollowUp> followUpFor(KeyPointId missing) {
        return followUps().stream().filter(f -> missing.equals(f.when())).findFirst();
    }

    /** The follow-up asked after a strong answer. */
    public Optional<FollowUp> strongFollowUp() {
        return followUps().stream().filter(FollowUp::strong).findFirst();
    }

    /** The exhibit's lines; empty when there is none. */
    public List<String> exhibitLines() {
        String exhibit = exhibit();
        return exhibit == null ? List.of() : exhibit.lines().toList();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Question question
                        && head.equals(question.head)
                        && texts().equals(question.texts()));
    }

    /** That of its id, so that a question is looked up without reading all its texts. */
    @Override
    public int hashCode() {
        return head.id().hashCode();
    }

    @Override
    public String toString() {
        return "Question " + head.id();
    }
}
