package dev.careercli.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Folds events into a {@link State}. The state depends on the set of events alone: they are put in order, a second
 * event of the same id is dropped, and those that were taken back are left out. An event that comes last in the order
 * is folded onto what is there; any other one makes the fold start again.
 *
 * <p>Not for several threads.
 */
public final class Projection {
    private final Moved moved;
    private List<Recorded> history = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();
    private Set<UUID> takenBack = Set.of();
    private final Predicate<LocalDate> ahead;
    private StateBuilder totals;
    private boolean stale;

    public Projection(Moved moved) {
        this(moved, day -> false);
    }

    /** @param ahead whether a day is still to come: answers that a wrong clock put there count for nothing until then */
    public Projection(Moved moved, Predicate<LocalDate> ahead) {
        this.moved = moved;
        this.ahead = ahead;
        this.totals = new StateBuilder(moved, ahead);
    }

    /** The state that follows from these events, in whatever order they are given. */
    public static State of(Collection<Recorded> events, Moved moved) {
        Projection projection = new Projection(moved);
        projection.addAll(events);
        return projection.state();
    }

    public void addAll(Collection<Recorded> events) {
        events.forEach(this::add);
    }

    public void add(Recorded recorded) {
        if (!seen.add(recorded.id())) {
            return;
        }
        boolean last = history.isEmpty() || history.get(history.size() - 1).compareTo(recorded) < 0;
        history.add(recorded);
        if (!last || recorded.event() instanceof Event.Undone) {
            stale = true;
        } else if (!stale) {
            totals.apply(recorded);
        }
    }

    public State state() {
        if (stale) {
            foldAgain();
        }
        return totals.state(history, takenBack);
    }

    private void foldAgain() {
        // A state that was handed out shares the old list, which must keep its order.
        history = new ArrayList<>(history);
        Collections.sort(history);
        takenBack = Collections.unmodifiableSet(takenBack(history));
        totals = new StateBuilder(moved, ahead);
        for (Recorded recorded : history) {
            if (takenBack.contains(recorded.id())) {
                totals.takenBack(recorded);
            } else {
                totals.apply(recorded);
            }
        }
        stale = false;
    }

    /**
     * Walks from the last event to the first, since only a later undo can name an event: all of them are judged
     * before it. An undo that names a later event has no effect.
     */
    private static Set<UUID> takenBack(List<Recorded> ordered) {
        Set<UUID> named = new HashSet<>();
        Set<UUID> gone = new HashSet<>();
        for (int i = ordered.size() - 1; i >= 0; i--) {
            Recorded recorded = ordered.get(i);
            if (named.contains(recorded.id())) {
                gone.add(recorded.id());
            } else if (recorded.event() instanceof Event.Undone undone) {
                named.add(undone.target());
            }
        }
        return gone;
    }
}
