package dev.careercli.grading.score;

import dev.careercli.grading.model.Vectors;
import dev.careercli.grading.text.Frame;
import dev.careercli.grading.text.Match;
import dev.careercli.grading.text.Span;
import dev.careercli.grading.text.Stance;
import dev.careercli.grading.text.Text;
import java.util.EnumSet;
import java.util.Set;

/** Compares the stand of a wording of a key point with that of the part of an answer which matched it. */
public final class PolarityFeatures {
    /** From this agreement on, both ways, a part is nearly the wording itself. */
    private static final double NEARLY = 0.5;

    /** From this share of a wording's weight on, a part is about it. */
    private static final double ABOUT = 0.3;

    /** Each of these alone is a word, or a turn of words, for the other side. */
    private static final Set<PolarityFeature> OTHERWISE = EnumSet.of(
            PolarityFeature.OPPOSITES,
            PolarityFeature.NEEDLESS_GAINED,
            PolarityFeature.INDIFFERENT_GAINED,
            PolarityFeature.UNTRUE_GAINED,
            PolarityFeature.FORBIDS_GAINED,
            PolarityFeature.TURNED_GOOD,
            PolarityFeature.TURNED_BAD,
            PolarityFeature.APPROVES_GAINED,
            PolarityFeature.SWAPPED,
            PolarityFeature.TAKEN_BACK);

    private PolarityFeatures() {}

    /**
     * Measures one part.
     *
     * @param unit index of the part among the answer's units
     * @param turn weights for the difference of the sentence vectors, and for the part's own
     */
    public static double[] of(Reading question, Reading claim, Reading answer, int unit, Turn turn) {
        Measures<PolarityFeature> v = new Measures<>(PolarityFeature.class);
        Span part = answer.text().units().get(unit);
        Match match = new Match(claim.text(), answer.text(), question.text());
        v.set(PolarityFeature.RECALL, match.recall(part));
        v.set(PolarityFeature.PRECISION, match.precision(part));
        v.set(PolarityFeature.ORDER, match.order(part));
        v.set(PolarityFeature.CONTRADICTED, match.contradicted(part));
        v.set(PolarityFeature.OPPOSITES, Math.min(2, match.opposites(part)));
        v.set(PolarityFeature.NUMBERS, match.numbers());
        Stance said = Stance.of(answer.text(), part);
        Stance meant = Stance.of(claim.text(), new Span(0, claim.text().words().size()));
        stances(v, meant, said);
        boolean swapped = meant.compares() && said.compares() && match.order(part) < 1;
        v.set(PolarityFeature.SWAPPED, swapped ? 1 : 0);
        v.set(PolarityFeature.TAKEN_BACK, takenBack(answer.text(), part) ? 1 : 0);
        if (claim.whole() != null && answer.units() != null) {
            float[] vector = answer.units()[unit];
            v.set(PolarityFeature.COSINE, Vectors.dot(claim.whole(), vector));
            v.set(PolarityFeature.TURN, turn.turned(claim.whole(), vector));
            v.set(PolarityFeature.DENIAL, turn.denies(vector));
            v.set(PolarityFeature.CLAIM_DENIAL, turn.denies(claim.whole()));
        }
        return v.values();
    }

    /** Whether a part is nearly the wording itself, but with an opposite in it, or with blame for praise. */
    public static boolean turnedOutright(double[] measures) {
        double limitsLifted =
                Math.min(PolarityFeature.RESTRICTS_LOST.in(measures), PolarityFeature.UNIVERSAL_GAINED.in(measures));
        return PolarityFeature.RECALL.in(measures) >= NEARLY
                && PolarityFeature.PRECISION.in(measures) >= NEARLY
                && limitsLifted
                                + PolarityFeature.OPPOSITES.in(measures)
                                + PolarityFeature.TURNED_GOOD.in(measures)
                                + PolarityFeature.TURNED_BAD.in(measures)
                        > 0;
    }

    /**
     * Whether words of a part can be shown for the other side: it holds enough of the wording to be about it, and denies,
     * waves away, allows, forbids or praises what the wording does not, or names an opposite. A likeness in meaning alone
     * is no evidence that a person could check.
     */
    public static boolean saysOtherwise(double[] measures) {
        return PolarityFeature.RECALL.in(measures) >= ABOUT
                && (turnedOutright(measures)
                        || OTHERWISE.stream().anyMatch(feature -> feature.in(measures) > 0)
                        || denies(measures)
                        || allowsMore(measures));
    }

    /** A negator that the wording does not have, or the lack of one that the shared words have there. */
    private static boolean denies(double[] measures) {
        return PolarityFeature.PARITY.in(measures) > 0
                && (PolarityFeature.NEGATORS_GAINED.in(measures) > 0
                        || PolarityFeature.CONTRADICTED.in(measures) >= NEARLY);
    }

    private static boolean allowsMore(double[] measures) {
        return (PolarityFeature.RESTRICTS_LOST.in(measures) > 0 && PolarityFeature.UNIVERSAL_GAINED.in(measures) > 0)
                || (PolarityFeature.OBLIGES_LOST.in(measures) > 0 && PolarityFeature.PERMITS_GAINED.in(measures) > 0);
    }

    private static void stances(Measures<PolarityFeature> v, Stance meant, Stance said) {
        int gained = said.negators() - meant.negators();
        v.set(PolarityFeature.PARITY, gained % 2 == 0 ? 0 : 1);
        v.set(PolarityFeature.NEGATORS_GAINED, clip(gained));
        v.set(PolarityFeature.NEGATORS_LOST, clip(-gained));
        for (Frame frame : Frame.values()) {
            int more = said.count(frame) - meant.count(frame);
            v.set(PolarityFeature.valueOf(frame.name() + "_GAINED"), clip(more));
            v.set(PolarityFeature.valueOf(frame.name() + "_LOST"), clip(-more));
        }
        v.set(PolarityFeature.VALENCE, Math.max(-3, Math.min(3, said.valence() - meant.valence())));
        v.set(PolarityFeature.TURNED_GOOD, said.valence() > 0 && meant.valence() < 0 ? 1 : 0);
        v.set(PolarityFeature.TURNED_BAD, said.valence() < 0 && meant.valence() > 0 ? 1 : 0);
    }

    private static int clip(int count) {
        return Math.max(0, Math.min(2, count));
    }

    /** Whether the rest of the sentence, or a next one that refers back, says that it is not so: "that's a myth". */
    private static boolean takenBack(Text text, Span part) {
        for (int i = 0; i < text.sentences().size(); i++) {
            Span sentence = text.sentences().get(i);
            if (sentence.from() > part.from() || part.to() > sentence.to()) {
                continue;
            }
            if (untrue(text, new Span(sentence.from(), part.from()))
                    || untrue(text, new Span(part.to(), sentence.to()))) {
                return true;
            }
            return i + 1 < text.sentences().size()
                    && refersBack(text, text.sentences().get(i + 1))
                    && untrue(text, text.sentences().get(i + 1));
        }
        return false;
    }

    private static boolean untrue(Text text, Span part) {
        return part.size() > 0 && Stance.of(text, part).count(Frame.UNTRUE) > 0;
    }

    private static boolean refersBack(Text text, Span sentence) {
        return switch (text.words().get(sentence.from()).lower()) {
            case "that", "this", "it", "which", "but", "all", "none", "wrong", "nonsense" -> true;
            default -> false;
        };
    }
}
