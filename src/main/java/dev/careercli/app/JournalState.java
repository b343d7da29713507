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
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The journal with the state that follows from it: one place to read where the person stands and to add to it. */
public final class JournalState {
    private final Journal journal;
    private final Clock clock;
    private final Moved moved;
    private final Consumer<String> notices;
    private Projection projection;
    private final Set<PracticeSettings.Rejected> warned = new HashSet<>();
    private @Nullable State state;
    private @Nullable PracticeSettings settings;

    public JournalState(Journal journal, Clock clock, Moved moved, Consumer<String> notices) {
        this.journal = journal;
        this.clock = clock;
        this.moved = moved;
        this.notices = notices;
        this.projection = new Projection(moved, this::isAhead);
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

    /** The settings that change what is asked when; each stored value that cannot be used is warned about once. */
    public PracticeSettings settings() {
        PracticeSettings parsed = parsed();
        parsed.rejected().stream()
                .filter(warned::add)
                .forEach(r -> notices.accept(r.sentence() + " To change it: " + r.remedy()));
        return parsed;
    }

    private PracticeSettings parsed() {
        if (settings == null) {
            settings = PracticeSettings.of(state().settings());
        }
        return settings;
    }

    /** A setting's value as it is stored; empty where the default holds. */
    public Optional<String> stored(PracticeSetting setting) {
        return state().setting(setting.word()).filter(setting::reads);
    }

    public Instant now() {
        return clock.instant();
    }

    /** Study days in the person's zone, with the rollover they set. */
    public StudyDays days() {
        return new StudyDays(clock.getZone(), settings().rollover());
    }

    public LocalDate today() {
        return days().dayOf(now());
    }

    /** The date of the person's own calendar, whatever hour their study day begins at. */
    public LocalDate calendarDay() {
        return LocalDate.ofInstant(now(), clock.getZone());
    }

    /** Whether only a clock that was wrong, then or now, can have written a day; one day ahead may be that of a traveller. */
    public boolean isAhead(LocalDate day) {
        return day.isAfter(LocalDate.ofInstant(now(), clock.getZone()).plusDays(1));
    }

    /** Writes an event; once this returns, it is on disk. */
    public Recorded append(@Nullable CareerSlug career, Event event) {
        Appended appended = journal.append(stamp(career), List.of(event));
        take(appended);
        return appended.written().get(0);
    }

    /** Without a warning about settings: the event may be the one that sets them right. */
    private Stamp stamp(@Nullable CareerSlug career) {
        StudyDays days = new StudyDays(clock.getZone(), parsed().rollover());
        return new Stamp(now().toEpochMilli(), days.dayOf(now()), career);
    }

    /**
     * Takes in the events of another journal that are not here yet.
     *
     * @return how many there were
     * @throws dev.careercli.journal.JournalFailure.Corrupt naming lines that cannot be read or whose setting cannot be
     *     used; then nothing is written
     */
    public int importFrom(Path file) {
        return taken(journal.importFrom(stamp(null), file, PracticeSettings::problem));
    }

    /** As {@link #importFrom(Path)}, of a stream; {@code name} stands for them in failures. */
    public int importFrom(Path name, InputStream content) {
        return taken(journal.importFrom(stamp(null), name, content, PracticeSettings::problem));
    }

    private int taken(Appended appended) {
        take(appended);
        return appended.written().size();
    }

    /** Takes what a write brought in, from this process and from others, into the state. */
    public void take(Appended appended) {
        appended.notices().forEach(n -> notices.accept(n.sentence()));
        if (appended.replaced()) {
            projection = new Projection(moved, this::isAhead);
            projection.addAll(journal.events());
        } else {
            projection.addAll(appended.fromOthers());
            projection.addAll(appended.written());
        }
        state = null;
        settings = null;
    }
}
