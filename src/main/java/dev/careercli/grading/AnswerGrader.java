package dev.careercli.grading;

import dev.careercli.grading.score.AnswerFeatures;
import dev.careercli.grading.score.GateFeature;
import dev.careercli.grading.score.GateFeatures;
import dev.careercli.grading.score.Reading;
import dev.careercli.grading.score.TextReader;
import dev.careercli.grading.text.Fluency;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores a whole answer for bulk grading: a trained score with its interval, then the gates. */
final class AnswerGrader {
    /** The highest score of a text that trips each gate; not zero, since one alarm in fifty is false. */
    private static final Map<Gate, Double> CAPS = Map.of(
            Gate.REPEATS_QUESTION, 0.2,
            Gate.WORD_LIST, 0.5,
            Gate.SHUFFLED, 0.5,
            Gate.CONTRADICTS, 0.4,
            Gate.OFF_TOPIC, 0.05);

    /** An answer that says this many words of the reference beyond the question's is no repetition and not off the topic. */
    private static final Map<Gate, Double> CLEARED = Map.of(Gate.REPEATS_QUESTION, 1.25, Gate.OFF_TOPIC, 2.5);

    /** Where so much of a reference is a list, a list of words is what was asked for. */
    private static final double LIST = 0.3;

    /** What an answer loses of its score when all that was matched says the opposite. */
    private static final double DENIAL = 0.6;

    /** How much the middle gains: 0.06 at most. */
    private static final double LENIENCE = 1.5;

    /** Where every matched part is this sure to take the same side as what it matched, nothing is denied. */
    private static final double SAME_SIDE = 0.12;

    private final TextReader reader;
    private final Scorers scorers;
    private final Fluency fluency;

    AnswerGrader(TextReader reader, Scorers scorers, Fluency fluency) {
        this.reader = reader;
        this.scorers = scorers;
        this.fluency = fluency;
    }

    Grading grade(Rubric rubric, List<PointGrader.Judged> judged, Reading answer) {
        List<PointProposal> points =
                judged.stream().map(PointGrader.Judged::proposal).toList();
        if (answer.text().words().isEmpty() || GateFeatures.declines(answer)) {
            return new Grading(points, 0, 0, 0, Set.of(Gate.OFF_TOPIC), List.of("There is no answer to grade."));
        }
        Reading question = reader.known(rubric.question());
        List<Reading> references = references(rubric);
        List<Reading> claims = Statements.of(rubric, reader).stream()
                .map(point -> reader.known(point.text()))
                .toList();
        double[] p = judged.stream().mapToDouble(PointGrader.Judged::worth).toArray();
        double[] measures = AnswerFeatures.of(question, references, claims, p, answer);
        Set<Gate> flags = gates(
                GateFeatures.of(fluency, question, references, claims, answer), GateFeatures.repeats(question, answer));
        if (judged.stream().allMatch(j -> j.against() < SAME_SIDE)) {
            flags.remove(Gate.CONTRADICTS);
        }
        double raw = lenient(clip(scorers.answer().score(measures))) * (1 - DENIAL * opposed(judged));
        double cap = flags.stream().mapToDouble(CAPS::get).min().orElse(1);
        double score = Math.min(raw, cap);
        double half = Math.max(0.02, scorers.spread().score(measures));
        double low = clip(Math.min(raw - half, score));
        double high =
                Math.max(score, clip(raw + half)); // a cap may be wrong, so the interval stays what it was without
        return new Grading(points, score, low, high, flags, notes(flags, points, rubric));
    }

    /** The share of what was matched that says the opposite, 0 to 1. */
    private static double opposed(List<PointGrader.Judged> judged) {
        double matched =
                judged.stream().mapToDouble(j -> j.proposal().probability()).sum();
        double turned = judged.stream()
                .mapToDouble(j -> j.proposal().probability() * j.turned())
                .sum();
        return matched == 0 ? 0 : turned / matched;
    }

    /** The scorer gives too little in the middle, on the sets that it was trained on and on others. */
    private static double lenient(double raw) {
        return raw + Math.max(0, LENIENCE * (raw - 0.35) * (0.75 - raw));
    }

    private List<Reading> references(Rubric rubric) {
        if (!rubric.references().isEmpty()) {
            return rubric.references().stream().map(reader::known).toList();
        }
        String joined = rubric.points().stream().map(RubricPoint::text).collect(Collectors.joining(" "));
        return List.of(reader.known(joined));
    }

    private Set<Gate> gates(double[] measures, boolean repeated) {
        Set<Gate> fired = EnumSet.noneOf(Gate.class);
        double said = Math.expm1(GateFeature.FRESH_MET.in(measures));
        scorers.gates().forEach((gate, scorer) -> {
            boolean speaks = scorer.score(measures) > 0 || (gate == Gate.REPEATS_QUESTION && repeated);
            if (speaks && said < CLEARED.getOrDefault(gate, Double.MAX_VALUE)) {
                fired.add(gate);
            }
        });
        if (GateFeature.LISTED_BEFORE.in(measures) >= LIST) {
            fired.remove(Gate.WORD_LIST);
            fired.remove(Gate.SHUFFLED);
        } else if (GateFeatures.shortJumble(measures)) {
            fired.add(Gate.SHUFFLED);
        }
        return fired;
    }

    private static List<String> notes(Set<Gate> flags, List<PointProposal> points, Rubric rubric) {
        List<String> notes = new ArrayList<>();
        for (Gate gate : flags) {
            notes.add(Messages.of(gate));
        }
        for (PointProposal point : points) {
            if (point.wrong() != null) {
                notes.add(point.wrong().why());
            }
        }
        rubric.points().stream()
                .filter(RubricPoint::must)
                .filter(must ->
                        points.stream().anyMatch(p -> p.id().equals(must.id()) && p.verdict() == Verdict.MISSING))
                .map(must -> Messages.mustMissing(must.text()))
                .forEach(notes::add);
        return notes;
    }

    private static double clip(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
