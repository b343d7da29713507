package dev.careercli.view;

import dev.careercli.content.Career.Pay;
import dev.careercli.content.Plural;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and dates are written on screens; data keeps them plain and in ISO form. */
public final class Formats {
    /** Written out: asking Java for English names reads its whole locale data, which costs more than a short command. */
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private Formats() {}

    /** {@code 23 Nov 2026}. */
    public static String date(LocalDate day) {
        return shortDate(day) + " " + day.getYear();
    }

    /** {@code Wed 2 Dec 2026}. */
    public static String weekday(LocalDate day) {
        return dayName(day) + " " + date(day);
    }

    /** {@code Wed 2 Dec}. */
    public static String shortDay(LocalDate day) {
        return dayName(day) + " " + shortDate(day);
    }

    private static String dayName(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** {@code 4 Jan to 1 Feb 2027}, or with both years where they differ; one date where both are the same. */
    public static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        return (from.getYear() == to.getYear() ? shortDate(from) : date(from)) + " to " + date(to);
    }

    /** {@code 4 Jan to 1 Feb}, without years. */
    public static String shortRange(LocalDate from, LocalDate to) {
        return from.equals(to) ? shortDate(from) : shortDate(from) + " to " + shortDate(to);
    }

    public static String shortDate(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    /** {@code $125,000 to $170,000 a year}; {@code not stated} where the guide states none. */
    public static String pay(@Nullable Pay pay) {
        return pay == null
                ? "not stated"
                : money(pay.currency(), pay.low()) + " to " + money(pay.currency(), pay.high())
                        + (pay.open() ? " or more" : "") + " a year";
    }

    private static String money(String currency, int amount) {
        String digits = String.format(Locale.ROOT, "%,d", amount);
        return currency.equals("USD") ? "$" + digits : currency + " " + digits;
    }

    /** {@code 2 to 5 years}; {@code years not stated} where a guide's own words say so. */
    public static String years(String span) {
        return switch (span) {
            case "not stated", "not_stated" -> "years not stated";
            case "1" -> "1 year";
            default -> span.endsWith("years") ? span : span + " years";
        };
    }

    /** {@code 1 question}, {@code 7 questions}. */
    public static String count(long number, String one, String many) {
        return Plural.of(number, one, many);
    }

    /** Words that stay on one line: their spaces do not break. */
    public static String unbroken(String words) {
        return words.replace(' ', '\u00a0');
    }

    /** A text by its beginning, cut between words where it is longer. */
    public static String beginning(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        return line.substring(0, end > 0 ? end : most) + " ...";
    }

    /** {@code 1 file}, {@code 2 files}. */
    public static String count(long number, String noun) {
        return Plural.of(number, noun);
    }

    /** {@code 1st}, {@code 2nd}, {@code 11th}, {@code 32nd}. */
    public static String ordinal(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        String ending = switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }
}
