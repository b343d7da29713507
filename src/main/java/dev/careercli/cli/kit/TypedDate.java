package dev.careercli.cli.kit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it: {@code 2026-12-14}, {@code 14 Dec}, {@code Dec 14, 2026}, {@code 14.12.}, {@code tomorrow},
 * {@code in 3 weeks}, {@code next Monday}. Without a year it is the next such day, today included. What can be read in two
 * ways, such as {@code 3/4/2027}, is not read at all.
 */
public final class TypedDate {
    /** What a prompt or a message names as examples. */
    public static final String FORMS = "14 Dec, 14.12., tomorrow, in 3 weeks or 2026-12-14";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.?\\s*(\\d{4}|\\d{2})?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*(?:of )?([a-z]{3,9})\\.?,?\\s*(\\d{4})?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern AHEAD = Pattern.compile("in (\\w+) (day|week|month|year)s?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:on |next |this )?([a-z]{2,9})\\.?");
    private static final Pattern LED = Pattern.compile("(?:on )?([a-z]{2,9})\\.?,? (.*\\d.*)");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12));

    private final LocalDate today;

    private TypedDate(LocalDate today) {
        this.today = today;
    }

    /** The day that is meant; empty where it is none, or could be two. */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return Optional.ofNullable(new TypedDate(today).read(plain));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate read(String text) {
        switch (text) {
            case "today" -> {
                return today;
            }
            case "tomorrow" -> {
                return today.plusDays(1);
            }
            case "yesterday" -> {
                return today.minusDays(1);
            }
            case "next week" -> {
                return today.plusWeeks(1);
            }
            case "next month" -> {
                return today.plusMonths(1);
            }
            default -> {
                return written(text);
            }
        }
    }

    private @Nullable LocalDate written(String text) {
        Matcher led = LED.matcher(text);
        DayOfWeek named = led.matches() ? weekday(led.group(1)) : null;
        if (named != null) {
            LocalDate day = written(led.group(2));
            return day != null && day.getDayOfWeek() == named ? day : null;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(number(dotted.group(1)), number(dotted.group(2)), dotted.group(3));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return slashed(number(slashed.group(1)), number(slashed.group(2)), slashed.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(number(dayFirst.group(1)), month(dayFirst.group(2)), dayFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches() && month(monthFirst.group(1)) > 0) {
            return day(number(monthFirst.group(2)), month(monthFirst.group(1)), monthFirst.group(3));
        }
        return ahead(text);
    }

    private @Nullable LocalDate ahead(String text) {
        Matcher ahead = AHEAD.matcher(text);
        if (ahead.matches()) {
            String many = ahead.group(1);
            Integer count = many.matches("\\d{1,4}") ? Integer.valueOf(many) : NUMBERS.get(many);
            return count == null
                    ? null
                    : today.plus(
                            count,
                            switch (ahead.group(2)) {
                                case "day" -> ChronoUnit.DAYS;
                                case "week" -> ChronoUnit.WEEKS;
                                case "month" -> ChronoUnit.MONTHS;
                                default -> ChronoUnit.YEARS;
                            });
        }
        Matcher weekday = WEEKDAY.matcher(text);
        DayOfWeek day = weekday.matches() ? weekday(weekday.group(1)) : null;
        return day == null ? null : today.with(TemporalAdjusters.next(day));
    }

    /** Where one number is above twelve it is the day; else nobody knows which is. */
    private @Nullable LocalDate slashed(int one, int two, @Nullable String year) {
        if (one > 12 || one == two) {
            return day(one, two, year);
        }
        return two > 12 ? day(two, one, year) : null;
    }

    private @Nullable LocalDate day(int day, int month, @Nullable String year) {
        if (month < 1) {
            return null;
        }
        if (year != null) {
            return LocalDate.of(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
        }
        // The 29th of February is looked for as far as the next leap year.
        for (int ahead = 0; ahead <= 8; ahead++) {
            int in = today.getYear() + ahead;
            if (day <= Month.of(month).length(java.time.Year.isLeap(in))) {
                LocalDate found = LocalDate.of(in, month, day);
                if (!found.isBefore(today)) {
                    return found;
                }
            }
        }
        return null;
    }

    private static int month(String word) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(word)
                    || word.equals("sept") && month.getValue() == 9) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
                return day;
            }
        }
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
