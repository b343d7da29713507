package dev.careercli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.export.Replay;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the scheduler to what ts-fsrs 5.4.2, py-fsrs 6.3.1 and fsrs-rs 6.5.0 were recorded to do. */
class VectorsTest {
    private static final Percentage ONE_IN_A_MILLION = Percentage.withPercentage(1e-4);
    /** The function vectors are rounded to eight decimals, and ts-fsrs rounds on the way as well. */
    private static final Offset<Double> EIGHT_DECIMALS = within(2e-8);

    static Stream<JsonNode> sequences() {
        return Vectors.lines("fsrs6_public.jsonl").stream();
    }

    static Stream<JsonNode> functions() {
        return Vectors.lines("functions_public.jsonl").stream();
    }

    @Test
    void all_recorded_vectors_are_there() {
        assertThat(sequences()).hasSize(40);
        assertThat(functions()).hasSize(67);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void every_review_of_a_recorded_sequence_is_scheduled_as_recorded(JsonNode line) {
        List<Replay.State> states = Replay.run(Vectors.sequence(line), StudyDays.UTC);

        JsonNode expected = line.get("expected");
        assertThat(states).hasSize(expected.size());
        for (int i = 0; i < states.size(); i++) {
            String where = line.get("id").textValue() + " review " + i;
            Replay.State state = states.get(i);
            JsonNode want = expected.get(i);
            assertThat(state.s()).as(where).isCloseTo(want.get("s").doubleValue(), ONE_IN_A_MILLION);
            assertThat(state.d()).as(where).isCloseTo(want.get("d").doubleValue(), ONE_IN_A_MILLION);
            if (want.has("state")) {
                assertThat(state.state().word())
                        .as(where)
                        .isEqualTo(want.get("state").textValue());
                assertThat(state.step()).as(where).isEqualTo(want.get("step").intValue());
                assertThat(state.due())
                        .as(where)
                        .isEqualTo(Instant.parse(want.get("due").textValue()));
            }
            if (want.has("days")) {
                assertThat(state.days()).as(where).isEqualTo(want.get("days").intValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void every_recorded_function_value_is_met(JsonNode line) {
        JsonNode args = line.get("args");
        JsonNode value = line.get("value");
        switch (line.get("fn").textValue()) {
            case "migrate_parameters" ->
                assertThat(FsrsParameters.clipped(Vectors.doubles(args.get("parameters")))
                                .withLapseCeiling(args.get("relearning_steps").intValue())
                                .toArray())
                        .containsExactly(Vectors.doubles(value), EIGHT_DECIMALS);
            case "fuzz_bounds_ts" ->
                assertThat(Fuzz.bounds(
                                args.get("interval").intValue(),
                                args.get("elapsed_days").intValue(),
                                args.get("maximum_interval").intValue()))
                        .isEqualTo(new Fuzz.Bounds(
                                value.get("min_ivl").intValue(),
                                value.get("max_ivl").intValue()));
            default ->
                assertThat(number(line.get("fn").textValue(), args)).isCloseTo(value.doubleValue(), EIGHT_DECIMALS);
        }
    }

    private static double number(String function, JsonNode args) {
        Fsrs fsrs = new Fsrs(FsrsParameters.DEFAULT);
        return switch (function) {
            case "init_stability" -> fsrs.initial(rating(args)).stability();
            case "init_difficulty_unclamped" -> fsrs.initialDifficulty(rating(args));
            case "forgetting_curve" ->
                withDecay(args.get("w20").doubleValue())
                        .retrievability(args.get("elapsed_days").intValue(), stability(args, "stability"));
            case "next_interval_days" ->
                new Intervals(
                                fsrs,
                                args.get("desired_retention").doubleValue(),
                                args.get("maximum_interval").intValue())
                        .days(stability(args, "stability"));
            case "next_difficulty" -> fsrs.nextDifficulty(args.get("d").doubleValue(), rating(args));
            case "next_recall_stability" -> recalled(fsrs, args);
            case "same_day_stability" -> {
                double stability = stability(args, "s");
                yield fsrs.sameDayStability(stability, rating(args), fsrs.sameDayScale(stability));
            }
            default -> throw new IllegalArgumentException("no such function: " + function);
        };
    }

    private static double recalled(Fsrs fsrs, JsonNode args) {
        MemoryState memory = new MemoryState(stability(args, "s"), args.get("d").doubleValue());
        double growth = fsrs.recallGrowth(memory, args.get("r").doubleValue());
        return fsrs.recalledStability(memory.stability(), rating(args), growth);
    }

    private static Fsrs withDecay(double w20) {
        double[] w = FsrsParameters.DEFAULT.toArray();
        w[20] = w20;
        return new Fsrs(FsrsParameters.of(w));
    }

    private static double stability(JsonNode args, String name) {
        return args.get(name).doubleValue();
    }

    private static Rating rating(JsonNode args) {
        return Rating.of(args.get("g").intValue());
    }
}
