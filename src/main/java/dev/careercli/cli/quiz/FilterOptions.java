package dev.careercli.cli.quiz;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Suggestion;
import dev.careercli.quiz.pick.Filter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which questions of the bank are meant. */
final class FilterOptions {
    @Option(names = "--level", paramLabel = "LEVEL", description = "Only junior, mid, senior or lead questions.")
    @Nullable
    String level;

    @Option(names = "--area", paramLabel = "AREA", description = "Only questions of an area, such as A1.")
    @Nullable
    String area;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only concept, scenario, flaw, design or behavioural questions.")
    @Nullable
    String kind;

    @Option(names = "--count", paramLabel = "N", description = "Ask or list at most N questions.")
    @Nullable
    Integer count;

    /** @throws CareerException.Usage where an option names what there is not */
    Filter filter(Career career) {
        if (count != null && count < 1) {
            throw new CareerException.Usage("--count takes a number from 1, not " + count + ".", null);
        }
        List<String> areas = career.areas().stream().map(a -> a.id().value()).toList();
        AreaId areaId = area == null ? null : new AreaId(chosen("area", area.toUpperCase(Locale.ROOT), areas));
        return new Filter(
                choice("level", level, Level.values(), Level::word),
                areaId,
                choice("kind", kind, Kind.values(), Kind::word),
                count);
    }

    private static <T> @Nullable T choice(String what, @Nullable String typed, T[] values, Function<T, String> word) {
        if (typed == null) {
            return null;
        }
        String known = chosen(
                what,
                typed.toLowerCase(Locale.ROOT),
                Arrays.stream(values).map(word).toList());
        return Arrays.stream(values)
                .filter(v -> word.apply(v).equals(known))
                .findFirst()
                .orElseThrow();
    }

    private static String chosen(String what, String typed, List<String> known) {
        if (!known.contains(typed)) {
            throw new CareerException.Usage(
                    "there is no " + what + " '" + typed + "'. " + Suggestion.advice(typed, known),
                    "Try 'career quiz --help'.");
        }
        return typed;
    }
}
