package dev.careercli.event;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.GoalId;
import dev.careercli.content.ItemId;
import dev.careercli.content.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The running totals of a fold. Its inner maps are never changed, and its lists by
 * question and career only grow, so a state may share them; the others are copied. */
final class StateBuilder {
    private final Map<QuestionId, List<State.GivenAnswer>> answers = new LinkedHashMap<>();
    private final Map<QuestionId, LocalDate> buriedOn = new LinkedHashMap<>();
    private final Set<QuestionId> suspended = new LinkedHashSet<>();
    private final Map<QuestionId, List<State.Remark>> notes = new LinkedHashMap<>();
    private final Map<QuestionId, List<State.Remark>> flags = new LinkedHashMap<>();
    private final Map<QuestionId, List<State.Phrasing>> phrasings = new LinkedHashMap<>();
    private final Map<CareerSlug, List<State.FitResult>> fits = new LinkedHashMap<>();
    private final Map<CareerSlug, Map<ItemId, Integer>> fitAnswers = new LinkedHashMap<>();
    private final Map<CareerSlug, Map<ItemId, LocalDate>> tried = new LinkedHashMap<>();
    private final Map<GoalId, State.GoalMark> goals = new LinkedHashMap<>();
    private final Map<CareerSlug, RoadmapEvent.PlanSet> plans = new LinkedHashMap<>();
    private final Map<CareerSlug, InterviewEvent.InterviewSet> interviews = new LinkedHashMap<>();
    private final List<State.Debrief> debriefs = new ArrayList<>();
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Moved moved;
    private final Predicate<LocalDate> ahead;
    private int unknown;

    StateBuilder(Moved moved, Predicate<LocalDate> ahead) {
        this.moved = moved;
        this.ahead = ahead;
    }

    void apply(Recorded recorded) {
        Envelope envelope = recorded.envelope();
        Event event = recorded.event();
        if (event instanceof ReviewEvent review) {
            apply(envelope, review);
        } else if (event instanceof FitEvent fit) {
            apply(envelope, fit);
        } else if (event instanceof RoadmapEvent roadmap) {
            apply(envelope, roadmap);
        } else if (event instanceof InterviewEvent interview) {
            apply(envelope, interview);
        } else if (event instanceof Event.SettingChanged changed) {
            putOrRemove(settings, changed.name(), changed.value());
        } else if (event instanceof Event.Unknown) {
            unknown++;
        }
    }

    private void apply(Envelope envelope, ReviewEvent event) {
        QuestionId question = moved.resolve(event.question());
        LocalDate day = envelope.day();
        if (event instanceof ReviewEvent.Answered answered) {
            append(answers, question, new State.GivenAnswer(envelope, answered, ahead.test(day)));
        } else if (event instanceof ReviewEvent.Buried) {
            buriedOn.put(question, day);
        } else if (event instanceof ReviewEvent.Suspended) {
            suspended.add(question);
        } else if (event instanceof ReviewEvent.Resumed) {
            suspended.remove(question);
        } else if (event instanceof ReviewEvent.Noted noted) {
            append(notes, question, new State.Remark(day, noted.text()));
        } else if (event instanceof ReviewEvent.Flagged flagged) {
            append(flags, question, new State.Remark(day, flagged.reason()));
        } else if (event instanceof ReviewEvent.PhrasingLearned p) {
            phrasing(question, new State.Phrasing(p.keyPoint(), p.text(), p.counter()), true);
        } else if (event instanceof ReviewEvent.PhrasingForgotten p) {
            phrasing(question, new State.Phrasing(p.keyPoint(), p.text(), p.counter()), false);
        }
    }

    /**
     * Wordings can be removed, so unlike the lists that grow these are made anew. What was taught last about a point and
     * its words counts, whichever way it was taught before.
     */
    private void phrasing(QuestionId question, State.Phrasing phrasing, boolean learned) {
        List<State.Phrasing> changed = new ArrayList<>(phrasings.getOrDefault(question, List.of()));
        changed.remove(phrasing);
        if (learned) {
            changed.remove(new State.Phrasing(phrasing.keyPoint(), phrasing.text(), !phrasing.counter()));
            changed.add(phrasing);
        }
        putOrRemove(phrasings, question, changed.isEmpty() ? null : List.copyOf(changed));
    }

    private void apply(Envelope envelope, FitEvent event) {
        CareerSlug career = careerOf(envelope);
        if (event instanceof FitEvent.FitAnswered answered) {
            fitAnswers.put(career, with(fitAnswers.get(career), answered.item(), answered.answer()));
        } else if (event instanceof FitEvent.TaskTried task) {
            tried.put(career, with(tried.get(career), task.item(), envelope.day()));
        } else if (event instanceof FitEvent.FitCleared) {
            fitAnswers.remove(career);
        } else if (event instanceof FitEvent.FitTaken taken) {
            append(fits, career, new State.FitResult(envelope, taken));
            fitAnswers.remove(career);
        }
    }

    private void apply(Envelope envelope, RoadmapEvent event) {
        LocalDate day = envelope.day();
        if (event instanceof RoadmapEvent.GoalDone done) {
            goals.put(moved.resolve(done.goal()), new State.GoalMark(true, day, done.evidence()));
        } else if (event instanceof RoadmapEvent.GoalUndone undone) {
            goals.put(moved.resolve(undone.goal()), new State.GoalMark(false, day, undone.evidence()));
        } else if (event instanceof RoadmapEvent.GoalReset reset) {
            goals.remove(moved.resolve(reset.goal()));
        } else if (event instanceof RoadmapEvent.PlanSet plan) {
            plans.put(careerOf(envelope), plan);
        }
    }

    private void apply(Envelope envelope, InterviewEvent event) {
        if (event instanceof InterviewEvent.InterviewSet set) {
            interviews.put(careerOf(envelope), set);
        } else if (event instanceof InterviewEvent.Debriefed debriefed) {
            debriefs.add(new State.Debrief(envelope.day(), envelope.career(), debriefed, List.of()));
        } else if (event instanceof InterviewEvent.PointsWritten written) {
            debriefs.replaceAll(d -> d.debriefed().privateQuestion().equals(written.privateQuestion())
                    ? new State.Debrief(d.day(), d.career(), d.debriefed(), written.points())
                    : d);
        } else if (event instanceof InterviewEvent.StorySaved saved) {
            stories.put(saved.story().id(), saved.story());
        } else if (event instanceof InterviewEvent.StoryRemoved removed) {
            stories.remove(removed.story());
        }
    }

    State state(List<Recorded> history, Set<UUID> takenBack) {
        return new State(
                new Prefix<>(history),
                takenBack,
                prefixes(answers),
                frozen(buriedOn),
                Collections.unmodifiableSet(new LinkedHashSet<>(suspended)),
                prefixes(notes),
                prefixes(flags),
                frozen(phrasings),
                prefixes(fits),
                frozen(fitAnswers),
                frozen(tried),
                frozen(goals),
                frozen(plans),
                frozen(interviews),
                List.copyOf(debriefs),
                frozen(stories),
                frozen(settings),
                unknown);
    }

    private static CareerSlug careerOf(Envelope envelope) {
        return Objects.requireNonNull(envelope.career());
    }

    private static <K, V> void append(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** Each list as it is now; it goes on growing in the ledger. */
    private static <K, V> Map<K, List<V>> prefixes(Map<K, List<V>> lists) {
        Map<K, List<V>> prefixes = new LinkedHashMap<>();
        lists.forEach((key, list) -> prefixes.put(key, new Prefix<>(list)));
        return Collections.unmodifiableMap(prefixes);
    }

    private static <K, V> Map<K, V> with(@Nullable Map<K, V> map, K key, V value) {
        Map<K, V> more = map == null ? new LinkedHashMap<>() : new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }

    private static <K, V> void putOrRemove(Map<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    /** A copy that cannot be changed and keeps the order, which {@code Map.copyOf} would not. */
    private static <K, V> Map<K, V> frozen(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
