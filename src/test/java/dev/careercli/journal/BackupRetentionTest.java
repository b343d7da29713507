package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BackupRetentionTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    /** Two years, a backup on each day that the person practised, thinned each time. */
    private static Set<LocalDate> afterTwoYears(Predicate<LocalDate> practised) {
        TreeSet<LocalDate> backups = new TreeSet<>();
        for (LocalDate day = START; day.isBefore(START.plusYears(2)); day = day.plusDays(1)) {
            if (practised.test(day)) {
                backups.add(day);
                backups.retainAll(BackupRetention.keep(List.copyOf(backups), day));
                assertThat(backups).hasSizeLessThanOrEqualTo(31).contains(day);
            }
        }
        return backups;
    }

    @Test
    void two_years_of_daily_practice_end_with_this_table() {
        List<String> kept = afterTwoYears(day -> true).stream()
                .map(LocalDate::toString)
                .sorted(Collections.reverseOrder())
                .toList();

        // 12 days, then Sundays up to the tenth week, then month ends up to the ninth month.
        assertThat(kept)
                .containsExactly(
                        "2028-11-22",
                        "2028-11-21",
                        "2028-11-20",
                        "2028-11-19",
                        "2028-11-18",
                        "2028-11-17",
                        "2028-11-16",
                        "2028-11-15",
                        "2028-11-14",
                        "2028-11-13",
                        "2028-11-12",
                        "2028-11-11",
                        "2028-11-05",
                        "2028-10-31",
                        "2028-10-29",
                        "2028-10-22",
                        "2028-10-15",
                        "2028-10-08",
                        "2028-10-01",
                        "2028-09-30",
                        "2028-09-24",
                        "2028-08-31",
                        "2028-07-31",
                        "2028-06-30",
                        "2028-05-31",
                        "2028-04-30",
                        "2028-03-31");
    }

    @Test
    void practice_on_two_days_a_week_reaches_as_far_back() {
        Set<LocalDate> kept = afterTwoYears(day -> day.getDayOfWeek().getValue() % 4 == 2);

        Set<YearMonth> months = kept.stream().map(YearMonth::from).collect(Collectors.toSet());
        assertThat(months).hasSize(9);
    }

    @Test
    void a_break_of_half_a_year_loses_no_backup() {
        LocalDate end = START.plusMonths(12);
        Set<LocalDate> kept = afterTwoYears(
                day -> day.isBefore(end) || (day.isAfter(end.plusMonths(6)) && day.isBefore(end.plusMonths(7))));

        Set<YearMonth> before = kept.stream()
                .filter(day -> day.isBefore(end))
                .map(YearMonth::from)
                .collect(Collectors.toSet());
        // Nine months, of which the break took none and the practice after it two.
        assertThat(before).hasSize(7).contains(YearMonth.from(end), YearMonth.from(end.minusMonths(6)));
    }

    @Test
    void a_clock_set_back_keeps_its_own_backup_and_loses_no_later_ones() {
        Set<LocalDate> late = afterTwoYears(day -> true);
        LocalDate early = LocalDate.of(1999, 12, 31);
        TreeSet<LocalDate> all = new TreeSet<>(late);
        all.add(early);

        assertThat(BackupRetention.keep(all, early)).contains(early).containsAll(late);
    }
}
