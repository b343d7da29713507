package dev.careercli.fit;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Pay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several careers beside each other, each scored alone. Two of them are only ever compared with each other, so that a
 * third changes nothing between them; no points are added up.
 *
 * @param sides by verdict, then by the low end of WANT, then by name; those without a verdict last
 */
public record Comparison(List<Side> sides) {
    /** Under this many points of WANT apart, equal verdicts are a tie. */
    private static final int TIE_POINTS = 10;

    private static final Comparator<Side> ORDER = Comparator.comparingInt(Side::level)
            .reversed()
            .thenComparing(side -> side.report().want().low(), Comparator.reverseOrder())
            .thenComparing(side -> side.career().slug().value());

    public Comparison {
        sides = List.copyOf(sides);
    }

    /**
     * A career and what the answers say about it.
     *
     * @param pay that the guide states for the role; null where it states none
     */
    public record Side(
            Career career, FitReport report, @Nullable Pay pay) {
        int level() {
            Verdict verdict = report.verdict();
            return verdict == null ? -1 : verdict.cap();
        }
    }

    /** Compares careers; the order in which they come changes nothing. */
    public static Comparison of(Collection<Side> sides) {
        return new Comparison(sides.stream().sorted(ORDER).toList());
    }

    /** The career with the best verdict and those tied with it; empty where no career has a verdict. */
    public List<Side> nearest() {
        return sides.stream()
                .limit(1)
                .filter(first -> first.report().sufficient())
                .flatMap(first -> sides.stream().filter(other -> other.equals(first) || tie(first, other)))
                .toList();
    }

    /** Whether two careers have one verdict and WANT tells them apart by too little. */
    public static boolean tie(Side one, Side other) {
        Fraction left = one.report().want().point();
        Fraction right = other.report().want().point();
        if (one.report().verdict() == null || one.level() != other.level() || left == null || right == null) {
            return false;
        }
        Score a = one.report().want();
        Score b = other.report().want();
        boolean overlap = a.low().compareTo(b.high()) <= 0 && b.low().compareTo(a.high()) <= 0;
        Fraction apart = left.minus(right);
        return overlap || (apart.sign() < 0 ? apart.times(-1) : apart).isBelow(TIE_POINTS);
    }

    /** A career that is at least as good as this one in every row and better in one. */
    public Optional<Side> above(Side side) {
        return sides.stream().filter(other -> dominates(other, side)).findFirst();
    }

    /**
     * Whether a career is at least as good in every row (deal-breakers, WANT, READY, hours to learn, pay as the guides
     * state it) and better in one. Where one of two states no pay, or they state it in two currencies, neither is above.
     */
    public static boolean dominates(Side one, Side other) {
        Caps left = one.report().caps();
        Caps right = other.report().caps();
        Fraction want = one.report().want().point();
        Fraction otherWant = other.report().want().point();
        Fraction ready = one.report().ready().point();
        Fraction otherReady = other.report().ready().point();
        if (left == null || right == null || want == null || otherWant == null || ready == null || otherReady == null) {
            return false;
        }
        if (!payComparable(one.pay(), other.pay())) {
            return false;
        }
        int[] rows = {
            Integer.compare(left.gates(), right.gates()),
            want.compareTo(otherWant),
            ready.compareTo(otherReady),
            Integer.compare(
                    other.report().plan().totalHours(), one.report().plan().totalHours()),
            pay(one.pay(), other.pay(), true),
            pay(one.pay(), other.pay(), false)
        };
        boolean better = false;
        for (int row : rows) {
            if (row < 0) {
                return false;
            }
            better |= row > 0;
        }
        return better;
    }

    private static boolean payComparable(@Nullable Pay one, @Nullable Pay other) {
        return one == null ? other == null : other != null && one.currency().equals(other.currency());
    }

    private static int pay(@Nullable Pay one, @Nullable Pay other, boolean low) {
        return one == null || other == null
                ? 0
                : Integer.compare(low ? one.low() : one.high(), low ? other.low() : other.high());
    }
}
