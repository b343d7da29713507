package dev.careercli.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way the guide lays out: phases in order, each with goals, resources and one milestone. */
public record RoadmapSpec(List<Phase> phases) {
    public RoadmapSpec {
        phases = Require.some(phases, "phases");
    }

    /** The sum of the guide's weeks. */
    public int weeks() {
        return phases.stream().mapToInt(Phase::weeks).sum();
    }

    public List<Goal> goals() {
        return phases.stream().flatMap(p -> p.goals().stream()).toList();
    }

    /** The goal or milestone behind a handle ({@code 1b}, {@code 1m}) or a stable id. */
    public Optional<Step> step(String handleOrId) {
        return phases.stream()
                .flatMap(p -> Stream.concat(p.goals().stream(), Stream.of(p.milestone())))
                .map(s -> (Step) s)
                .filter(s -> s.handle().equalsIgnoreCase(handleOrId)
                        || s.id().value().equals(handleOrId))
                .findFirst();
    }

    /** Something on the roadmap that can be done. */
    public sealed interface Step permits Goal, Milestone {
        GoalId id();

        /** What one types: {@code 1a} to {@code 4c} for goals, {@code 1m} to {@code 4m} for milestones. */
        String handle();

        String text();

        /** At most about forty characters, for timelines. */
        String brief();
    }

    public record Goal(GoalId id, String handle, String text, String brief) implements Step {}

    public record Milestone(GoalId id, String handle, String text, String brief) implements Step {}

    /**
     * Something to learn from.
     *
     * @param cost {@code free}, {@code paid} or {@code mixed} where a source says so; null when not stated
     * @param url an address; only {@code career open} hands it to a browser; null when none was checked
     * @param goals handles of the goals it serves
     */
    public record Resource(
            String id,
            String title,
            @Nullable String cost,
            @Nullable String url,
            Source source,
            List<GoalId> goals) {
        public Resource {
            Require.text(title, "resource title");
            goals = List.copyOf(goals);
        }
    }

    /**
     * A phase of the roadmap.
     *
     * @param number from 1, as on screen
     * @param brief a name of at most about eighteen characters, for timelines
     * @param weeks the guide's length
     */
    public record Phase(
            int number,
            String title,
            String brief,
            int weeks,
            List<Goal> goals,
            List<Resource> resources,
            Milestone milestone) {
        public Phase {
            Require.between(1, 99, number, "phase number");
            Require.between(1, 520, weeks, "weeks of phase " + number);
            goals = Require.some(goals, "goals");
            resources = List.copyOf(resources);
        }
    }
}
