package dev.careercli.app;

import dev.careercli.content.CareerSlug;
import dev.careercli.event.Event;
import dev.careercli.event.Moved;
import dev.careercli.event.Projection;
import dev.careercli.event.Recorded;
import dev.careercli.event.State;
import dev.careercli.journal.Appended;
import dev.careercli.journal.Journal;
import dev.careercli.journal.Stamp;
import dev.careercli.schedule.StudyDays;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The journal with the state that follows from it: one place to read where the person stands and to add to it. */
public final class JournalState {
    private final Journal journal;
    private final Clock clock;
    private final Moved moved;
    private final Consumer<String> notices;
    private Projection projection;
    private @Nullable State state;

    public JournalState(Journal journal, Clock clock, Moved moved, Consumer<String> notices) {
        this.journal = journal;
        this.clock = clock;
        this.moved = moved;
        this.notices = notices;
        this.projection = new Projection(moved);
        projection.addAll(journal.events());
    }

    public Journal journal() {
        return journal;
    }

    public State state() {
        if (state == null) {
            state = projection.state();
        }
        return state;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Study days in the person's zone, with the rollover they set. */
    public StudyDays days() {
        String rollover = state().setting("rollover").orElse("");
        LocalTime time = StudyDays.DEFAULT_ROLLOVER;
        try {
            time = rollover.isEmpty() ? time : LocalTime.parse(rollover);
        } catch (DateTimeException e) {
            notices.accept("The rollover '" + rollover + "' in the journal is no time of day; " + time + " is used.");
        }
        ZoneId zone = clock.getZone();
        return new StudyDays(zone, time);
    }

    public LocalDate today() {
        return days().dayOf(now());
    }

    /** Writes an event; once this returns, it is on disk. */
    public Recorded append(@Nullable CareerSlug career, Event event) {
        Appended appended = journal.append(new Stamp(now().toEpochMilli(), today(), career), List.of(event));
        take(appended);
        return appended.written().get(0);
    }

    /** Takes what a write brought in, from this process and from others, into the state. */
    public void take(Appended appended) {
        appended.notices().forEach(n -> notices.accept(n.sentence()));
        if (appended.replaced()) {
            projection = new Projection(moved);
            projection.addAll(journal.events());
        } else {
            projection.addAll(appended.fromOthers());
            projection.addAll(appended.written());
        }
        state = null;
    }
}
