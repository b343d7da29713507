package dev.careercli.cli.quiz;

import dev.careercli.content.AreaId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.quiz.pick.Filter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a session was asked to be about, as text in a draft: a session goes on with a draft only if both were asked for
 * alike.
 *
 * @param stored the text that is written
 * @param former the text that versions before this one wrote for the same choice
 */
record DraftChoice(String stored, String former) {
    static DraftChoice practice(Filter filter, boolean extra, @Nullable Long seed) {
        Level level = filter.level();
        AreaId area = filter.area();
        Kind kind = filter.kind();
        String stored = Stream.of(
                        "practice",
                        level == null ? null : "level=" + level.word(),
                        area == null ? null : "area=" + area.value(),
                        kind == null ? null : "kind=" + kind.word(),
                        filter.count() == null ? null : "count=" + filter.count(),
                        extra ? "extra" : null,
                        seed == null ? null : "seed=" + seed)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        // The printed form of the filter was stored once; it is written out here, so that it no longer depends on it.
        String former = "Filter[level=" + (level == null ? "null" : level.name())
                + ", area=" + (area == null ? "null" : area.value())
                + ", kind=" + (kind == null ? "null" : kind.name())
                + ", count=" + filter.count() + "] " + extra + " " + seed;
        return new DraftChoice(stored, former);
    }

    static DraftChoice mock() {
        return same("mock");
    }

    static DraftChoice debrief() {
        return same("debrief");
    }

    static DraftChoice stories() {
        return same("stories");
    }

    /** @param question whose points are written */
    static DraftChoice points(String question) {
        return same("points " + question);
    }

    /** @param date as typed on the command line; empty when it was left out */
    static DraftChoice interview(String date, @Nullable Level level, @Nullable Integer minutes) {
        String typed = "interview " + date + " ";
        return new DraftChoice(
                typed + (level == null ? "-" : level.word()) + " " + (minutes == null ? "-" : minutes),
                typed + (level == null ? "null" : level.name()) + " " + minutes);
    }

    private static DraftChoice same(String text) {
        return new DraftChoice(text, text);
    }

    /** Whether the text of a draft stands for this choice. */
    boolean matches(String text) {
        return text.equals(stored) || text.equals(former);
    }
}
