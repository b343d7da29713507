package dev.careercli.cli.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-12-14, 2026-12-14",
        "2026-1-4, 2026-01-04",
        "14 Dec, 2026-12-14",
        "14 december 2027, 2027-12-14",
        "14th of Dec, 2026-12-14",
        "'Dec 14, 2026', 2026-12-14",
        "Dec 14, 2026-12-14",
        "14.12., 2026-12-14",
        "14.12, 2026-12-14",
        "14.12.2026, 2026-12-14",
        "14.12.26, 2026-12-14",
        "14. Dec, 2026-12-14",
        "14/12/2026, 2026-12-14",
        "12/14/2026, 2026-12-14",
        "Mon 14 Dec, 2026-12-14",
        "'Monday, 14 December 2026', 2026-12-14",
        "3 jan, 2027-01-03",
        "23 Nov, 2026-11-23",
        "22 Nov, 2027-11-22",
        "29 Feb, 2028-02-29",
        "today, 2026-11-23",
        "Tomorrow, 2026-11-24",
        "in 3 weeks, 2026-12-14",
        "in a week, 2026-11-30",
        "in ten days, 2026-12-03",
        "in 2 months, 2027-01-23",
        "next week, 2026-11-30",
        "monday, 2026-11-30",
        "next Fri, 2026-11-27",
        "' 14   Dec ', 2026-12-14"
    })
    void a_date_is_read_as_it_is_meant(String text, LocalDate day) {
        assertThat(TypedDate.read(text, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "3/4/2027",
                "31 Feb",
                "14 Foo",
                "Tue 14 Dec 2026",
                "2026-13-01",
                "32.1.",
                "in some weeks",
                "14",
                "q"
            })
    void what_is_no_date_or_could_be_two_is_not_read(String text) {
        assertThat(TypedDate.read(text, TODAY)).isEmpty();
    }
}
