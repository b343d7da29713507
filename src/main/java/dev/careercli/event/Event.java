package dev.careercli.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in the person's words: they answered, took back, noted, decided. Events are handed to
 * the journal, which adds the envelope; nothing is ever changed afterwards, and {@link Projection} makes the state of it.
 */
public sealed interface Event
        permits ReviewEvent, FitEvent, RoadmapEvent, InterviewEvent, Event.Undone, Event.SettingChanged, Event.Unknown {

    /** One method for each group of kinds; each group distinguishes its own kinds. */
    interface Cases<R> {
        R review(ReviewEvent event);

        R fit(FitEvent event);

        R roadmap(RoadmapEvent event);

        R interview(InterviewEvent event);

        R undone(Undone event);

        R settingChanged(SettingChanged event);

        R unknown(Unknown event);
    }

    <R> R match(Cases<R> cases);

    /** The word that names the kind in the journal, such as {@code answered}. */
    String kind();

    /** Whether {@code history undo} may take it back. Steps that are remade by hand in their own screen are left out. */
    default boolean undoable() {
        return true;
    }

    /** Whether the event means nothing without a career in its envelope. */
    default boolean needsCareer() {
        return false;
    }

    /** Takes back an earlier event. An undone undo brings the first event back. */
    record Undone(UUID target) implements Event {
        @Override
        public String kind() {
            return "undone";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undone(this);
        }

        @Override
        public boolean undoable() {
            return false;
        }
    }

    /**
     * A setting that changes what is asked when: retention, steps, maximum-interval, rollover, keep-answers, level.
     *
     * @param value as typed and checked; null puts the default back
     */
    record SettingChanged(String name, @Nullable String value) implements Event {
        public SettingChanged {
            Checks.text(name, "setting name");
        }

        @Override
        public String kind() {
            return "setting-changed";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.settingChanged(this);
        }
    }

    /** An event of this format that this version does not know, of a later version or of one long retired. It stays in the
     * journal and is ignored. */
    record Unknown(String kind) implements Event {
        public Unknown {
            Checks.text(kind, "kind");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }

        @Override
        public boolean undoable() {
            return false;
        }
    }
}
