package dev.careercli.journal;

import dev.careercli.event.Event;
import dev.careercli.event.FitEvent;
import dev.careercli.event.InterviewEvent;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.RoadmapEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Which members each kind of event has on its line. A member that is left out is null, false or empty. */
final class EventCodec {
    private static final Map<String, Function<Fields, Event>> READERS = readers();

    private EventCodec() {}

    /** @throws IllegalArgumentException if the event is of an unknown kind, which is never written */
    static void write(Event event, Fields to) {
        event.match(new Writer(to));
    }

    /** Adds the members of an event to its line. */
    private record Writer(Fields to) implements Event.Cases<Fields> {
        @Override
        public Fields review(ReviewEvent event) {
            return ReviewCodec.write(event, to);
        }

        @Override
        public Fields fit(FitEvent event) {
            return FitCodec.write(event, to);
        }

        @Override
        public Fields roadmap(RoadmapEvent event) {
            return RoadmapCodec.write(event, to);
        }

        @Override
        public Fields interview(InterviewEvent event) {
            return InterviewCodec.write(event, to);
        }

        @Override
        public Fields undone(Event.Undone event) {
            return to.put("event", event.target().toString());
        }

        @Override
        public Fields settingChanged(Event.SettingChanged event) {
            return to.put("name", event.name()).put("value", event.value());
        }

        @Override
        public Fields unknown(Event.Unknown event) {
            throw new IllegalArgumentException("an event of kind '" + event.kind() + "' is not known");
        }
    }

    /** A kind that is not in the table is an unknown event, not an error. */
    static Event read(String kind, Fields from) {
        Function<Fields, Event> reader = READERS.get(kind);
        return reader == null ? new Event.Unknown(kind) : reader.apply(from);
    }

    private static Map<String, Function<Fields, Event>> readers() {
        Map<String, Function<Fields, Event>> readers = new HashMap<>();
        readers.put("undone", f -> new Event.Undone(UUID.fromString(f.text("event"))));
        readers.put("setting-changed", f -> new Event.SettingChanged(f.text("name"), f.optionalText("value")));
        ReviewCodec.addReaders(readers);
        FitCodec.addReaders(readers);
        RoadmapCodec.addReaders(readers);
        InterviewCodec.addReaders(readers);
        return Map.copyOf(readers);
    }
}
