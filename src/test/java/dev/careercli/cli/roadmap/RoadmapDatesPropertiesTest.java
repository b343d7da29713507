package dev.careercli.cli.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.careercli.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Dates as the command gives them, also over leap days, year ends and starts long past. */
class RoadmapDatesPropertiesTest {
    private static final int TRIES = 15;
    private static final JsonMapper JSON = new JsonMapper();
    private final Path home;

    RoadmapDatesPropertiesTest() throws IOException {
        home = Files.createTempDirectory("roadmap-dates");
        home.toFile().deleteOnExit();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> edges = Arbitraries.of(
                LocalDate.of(2028, 2, 28),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2028, 3, 1),
                LocalDate.of(2100, 2, 28),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 3, 28),
                LocalDate.of(2027, 10, 31));
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(edges, any);
    }

    private JsonNode roadmap(LocalDate today, LocalDate start, int hours) throws IOException {
        String said = new Shell(home)
                .on(today.toString())
                .run("roadmap", "--json", "--no-save", "--start", start.toString(), "--hours", "" + hours)
                .out();
        return JSON.readTree(said);
    }

    private static LocalDate day(JsonNode end, String which) {
        return LocalDate.parse(end.get(which).asText());
    }

    @Property(tries = TRIES)
    void a_plan_that_begins_today_ends_whole_weeks_later(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int hours) throws IOException {
        JsonNode end = roadmap(start, start, hours).get("end");

        assertThat(ChronoUnit.DAYS.between(start, day(end, "early")))
                .isEqualTo(7L * end.get("weeksLow").asInt());
        assertThat(ChronoUnit.DAYS.between(start, day(end, "late")))
                .isEqualTo(7L * end.get("weeksHigh").asInt());
        assertThat(end.get("weeksLow").asInt()).isEqualTo((400 + hours - 1) / hours);
    }

    @Property(tries = TRIES)
    void nothing_still_to_do_is_dated_before_today(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 0, max = 900) int later) throws IOException {
        LocalDate today = start.plusDays(later);
        JsonNode plan = roadmap(today, start, 10);

        LocalDate before = today;
        for (JsonNode phase : plan.get("phases")) {
            assertThat(day(phase.get("end"), "early")).isAfterOrEqualTo(before);
            assertThat(day(phase.get("end"), "late")).isAfterOrEqualTo(day(phase.get("end"), "early"));
            before = day(phase.get("end"), "early");
        }
        assertThat(plan.get("weeksBehind").asInt()).isEqualTo(later / 7);
    }

    @Property(tries = TRIES)
    void a_start_to_come_is_kept_as_it_is(
            @ForAll("days") LocalDate today, @ForAll @IntRange(min = 1, max = 400) int ahead) throws IOException {
        JsonNode plan = roadmap(today, today.plusDays(ahead), 10);

        assertThat(plan.get("start").asText()).isEqualTo(today.plusDays(ahead).toString());
        assertThat(plan.get("weeksBehind").asInt()).isZero();
        assertThat(day(plan.get("end"), "early"))
                .isEqualTo(today.plusDays(ahead).plusWeeks(40));
    }

    @Example
    void a_leap_day_is_a_day_like_any_other() throws IOException {
        LocalDate start = LocalDate.of(2028, 2, 28);
        JsonNode first = roadmap(start, start, 60).get("phases").get(0);

        // 80 hours at 60 a week are two weeks: 14 days from 28 February over the 29th.
        assertThat(first.get("end").get("early").asText()).isEqualTo("2028-03-13");
    }
}
