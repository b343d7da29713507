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

    static void write(Event event, Fields to) {
        if (event instanceof ReviewEvent review) {
            ReviewCodec.write(review, to);
        } else if (event instanceof FitEvent fit) {
            FitCodec.write(fit, to);
        } else if (event instanceof RoadmapEvent roadmap) {
            RoadmapCodec.write(roadmap, to);
        } else if (event instanceof InterviewEvent interview) {
            InterviewCodec.write(interview, to);
        } else if (event instanceof Event.Undone undone) {
            to.put("event", undone.target().toString());
        } else if (event instanceof Event.SettingChanged changed) {
            to.put("name", changed.name()).put("value", changed.value());
        } else {
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
