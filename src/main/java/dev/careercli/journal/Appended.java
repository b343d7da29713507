package dev.careercli.journal;

import dev.careercli.event.Recorded;
import java.util.List;

/**
 * What an acknowledged write did. It is on the disk.
 *
 * @param written the events with their envelopes, in the order given
 * @param fromOthers what other processes had written since the last reading
 * @param replaced whether the file had been replaced meanwhile, by a restore or a forget: the state must then be
 *     folded again from {@link Journal#events}
 */
public record Appended(List<Recorded> written, List<Recorded> fromOthers, boolean replaced, List<Notice> notices) {
    public Appended {
        written = List.copyOf(written);
        fromOthers = List.copyOf(fromOthers);
        notices = List.copyOf(notices);
    }
}
