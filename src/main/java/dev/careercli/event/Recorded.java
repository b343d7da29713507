package dev.careercli.event;

import java.util.UUID;

/** An event with its envelope: one line of the journal. Sorts by its envelope. */
public record Recorded(Envelope envelope, Event event) implements Comparable<Recorded> {
    public Recorded {
        if (event.needsCareer() && envelope.career() == null) {
            throw new IllegalArgumentException("an event of kind '" + event.kind() + "' names no career");
        }
    }

    public UUID id() {
        return envelope.id();
    }

    @Override
    public int compareTo(Recorded other) {
        return envelope.compareTo(other.envelope);
    }
}
