package dev.careercli.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyDaysTest {
    private static final List<LocalTime> ROLLOVERS = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(1, 30),
            LocalTime.of(2, 0),
            LocalTime.of(2, 30),
            LocalTime.of(2, 59),
            LocalTime.of(4, 0),
            LocalTime.of(23, 59));

    /** Each of these sets its clocks back at another hour, and by another amount. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/Havana",
                "Atlantic/Azores",
                "Australia/Lord_Howe",
                "Asia/Beirut",
                "Africa/Casablanca",
                "America/Sao_Paulo",
                "Antarctica/Troll",
                "Pacific/Kwajalein"
            })
    void the_study_day_never_goes_back_whatever_the_rollover_and_the_change_of_clocks(String zone) {
        for (LocalTime rollover : ROLLOVERS) {
            StudyDays days = new StudyDays(ZoneId.of(zone), rollover);
            LocalDate last = LocalDate.MIN;
            for (Instant at = Instant.parse("2026-01-01T00:00:00Z");
                    at.isBefore(Instant.parse("2027-01-02T00:00:00Z"));
                    at = at.plusSeconds(600)) {
                LocalDate day = days.dayOf(at);
                assertThat(day).as(zone + ", " + rollover + ", " + at).isAfterOrEqualTo(last);
                assertThat(day.toEpochDay() * 86_400 - at.getEpochSecond()).isBetween(-200_000L, 100_000L);
                last = day;
            }
        }
    }
}
