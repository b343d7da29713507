package dev.careercli.fit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number in lowest terms with a positive denominator. Scores are compared with thresholds exactly, so no
 * rounding can ever move a verdict. Arithmetic that leaves the range of {@code long} throws
 * {@link ArithmeticException} instead of wrapping round.
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(0, 1);

    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,18})(?:/([1-9][0-9]{0,17}))?");

    public Fraction {
        if (denominator == 0) {
            throw new IllegalArgumentException("a fraction needs a denominator other than 0");
        }
        long common = commonDivisor(Math.absExact(numerator), Math.absExact(denominator));
        long signed = denominator < 0 ? -common : common;
        numerator /= signed;
        denominator /= signed;
    }

    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when the text is not a whole number or {@code a/b}
     */
    public static Fraction parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a fraction such as 875/11");
        }
        String below = matcher.group(2);
        return new Fraction(Long.parseLong(matcher.group(1)), below == null ? 1 : Long.parseLong(below));
    }

    public Fraction plus(Fraction other) {
        long left = Math.multiplyExact(numerator, other.denominator);
        long right = Math.multiplyExact(other.numerator, denominator);
        return new Fraction(Math.addExact(left, right), Math.multiplyExact(denominator, other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.times(-1));
    }

    public Fraction times(long factor) {
        return new Fraction(Math.multiplyExact(numerator, factor), denominator);
    }

    public Fraction dividedBy(long divisor) {
        return new Fraction(numerator, Math.multiplyExact(denominator, divisor));
    }

    /** -1, 0 or 1. */
    public int sign() {
        return Long.signum(numerator);
    }

    public boolean isBelow(long whole) {
        return numerator < Math.multiplyExact(whole, denominator);
    }

    /** The nearest whole number, halves upward; for bars only, never for a decision. */
    public int rounded() {
        return Math.toIntExact(
                Math.floorDiv(Math.addExact(Math.multiplyExact(2, numerator), denominator), 2 * denominator));
    }

    /** The value to one decimal place, halves upward, with a point whatever the locale: {@code 79.5}. */
    public String toDecimal() {
        int tenths = times(10).rounded();
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    /** By cross-multiplying. */
    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    /** Lowest terms: {@code 875/11}, or {@code 72} for a whole number. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static long commonDivisor(long a, long b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }
}
