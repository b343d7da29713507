package dev.careercli.journal;

import dev.careercli.content.GoalId;
import dev.careercli.event.Event;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.RoadmapEvent.DaysOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of what happened on the road. */
final class RoadmapCodec {
    private RoadmapCodec() {}

    static Fields write(RoadmapEvent event, Fields to) {
        return event.matchKind(new Writer(to));
    }

    private record Writer(Fields to) implements RoadmapEvent.Cases<Fields> {
        @Override
        public Fields goalDone(RoadmapEvent.GoalDone event) {
            return to.put("goal", event.goal().value()).put("evidence", event.evidence());
        }

        @Override
        public Fields goalUndone(RoadmapEvent.GoalUndone event) {
            return to.put("goal", event.goal().value()).put("evidence", event.evidence());
        }

        @Override
        public Fields goalReset(RoadmapEvent.GoalReset event) {
            return to.put("goal", event.goal().value());
        }

        @Override
        public Fields planSet(RoadmapEvent.PlanSet plan) {
            return to.put("start", written(plan.start()))
                    .put("hours", plan.hours())
                    .put("by", written(plan.by()))
                    .put("startPhase", plan.startPhase())
                    .put("skips", skips(plan));
        }
    }

    private static @Nullable List<Object> skips(RoadmapEvent.PlanSet plan) {
        List<Object> skips = new ArrayList<>();
        for (DaysOff off : plan.skips()) {
            skips.add(new Fields().put("from", written(off.from())).put("to", written(off.to())));
        }
        return skips.isEmpty() ? null : skips;
    }

    static void addReaders(Map<String, Function<Fields, Event>> readers) {
        readers.put("goal-done", f -> new RoadmapEvent.GoalDone(goal(f), f.optionalText("evidence")));
        readers.put("goal-undone", f -> new RoadmapEvent.GoalUndone(goal(f), f.optionalText("evidence")));
        readers.put("goal-reset", f -> new RoadmapEvent.GoalReset(goal(f)));
        readers.put(
                "plan-set",
                f -> new RoadmapEvent.PlanSet(
                        f.optionalDay("start"),
                        f.optionalInteger("hours"),
                        f.optionalDay("by"),
                        f.optionalInteger("startPhase"),
                        f.objects("skips").stream()
                                .map(s -> new DaysOff(s.day("from"), s.day("to")))
                                .toList()));
    }

    private static GoalId goal(Fields from) {
        return new GoalId(from.text("goal"));
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
