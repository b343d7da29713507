package dev.careercli.event;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.GoalId;
import dev.careercli.content.ItemId;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the person stands: everything that follows from the events, and nothing else. Immutable. Dates of questions
 * are not here; they follow from {@link #reviews} by replaying them through the scheduler.
 *
 * @param history every event in order, taken back or not
 * @param takenBack ids of the events that an undo has taken back
 * @param answers by question, in order; only those that stand
 * @param buriedOn the study days on which a question is not asked
 * @param suspended questions that are not asked
 * @param fits finished fits by career, in order
 * @param fitAnswers answers of the fit that is not finished, by career
 * @param tried the tasks of day items that were tried, and when last, by career
 * @param goals what the person said about goals and milestones; no entry = nothing
 * @param plans the plan in force, by career
 * @param interviews the interview in force, by career; its date may be null
 * @param settings settings that change scheduling; no entry = default
 * @param unknown how many events this version does not know
 */
public record State(
        List<Recorded> history,
        Set<UUID> takenBack,
        Map<QuestionId, List<GivenAnswer>> answers,
        Map<QuestionId, LocalDate> buriedOn,
        Set<QuestionId> suspended,
        Map<QuestionId, List<Remark>> notes,
        Map<QuestionId, List<Remark>> flags,
        Map<QuestionId, List<Phrasing>> phrasings,
        Map<CareerSlug, List<FitResult>> fits,
        Map<CareerSlug, Map<ItemId, Integer>> fitAnswers,
        Map<CareerSlug, Map<ItemId, LocalDate>> tried,
        Map<GoalId, GoalMark> goals,
        Map<CareerSlug, RoadmapEvent.PlanSet> plans,
        Map<CareerSlug, InterviewEvent.InterviewSet> interviews,
        List<Debrief> debriefs,
        Map<String, Story> stories,
        Map<String, String> settings,
        int unknown) {

    /** Nothing has happened yet. */
    public static State empty() {
        return new Projection(Moved.NONE).state();
    }

    /** An answer that stands, with its envelope. */
    public record GivenAnswer(Envelope envelope, ReviewEvent.Answered answered, boolean ahead) {}

    /** A note, or the reason of a flag; its text may be empty for a flag. */
    public record Remark(LocalDate day, String text) {}

    /** A learned wording; {@code counter} when it does not show the key point. */
    public record Phrasing(KeyPointId keyPoint, String text, boolean counter) {}

    /** A finished fit with its envelope. */
    public record FitResult(Envelope envelope, FitEvent.FitTaken taken) {}

    /**
     * What the person said last about a goal.
     *
     * @param evidence a note or a link
     */
    public record GoalMark(
            boolean done, LocalDate day, @Nullable String evidence) {}

    /**
     * What a panel asked, and on which study day it was written down.
     *
     * @param career the interview was for; null when that was not kept
     * @param points what a good answer has, in the person's words; empty until they are written
     */
    public record Debrief(
            LocalDate day, @Nullable CareerSlug career, InterviewEvent.Debriefed debriefed, List<String> points) {}

    /** Every answer to a question that stands, extra practice and mocks included, in order. */
    public List<GivenAnswer> answers(QuestionId question) {
        return answers.getOrDefault(question, List.of());
    }

    /**
     * The answers that move a question's dates, in order: rated, not extra, not to an older revision, and not of a day
     * that is still to come.
     */
    public List<GivenAnswer> reviews(QuestionId question, int revision) {
        return answers(question).stream()
                .filter(a ->
                        a.answered().isReview() && !a.ahead() && a.answered().revision() >= revision)
                .toList();
    }

    /** Whether the question rests on this study day. A burial on any other day, even a later one, does not count. */
    public boolean isBuried(QuestionId question, LocalDate day) {
        return day.equals(buriedOn.get(question));
    }

    public Optional<FitResult> lastFit(CareerSlug career) {
        List<FitResult> all = fits.getOrDefault(career, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The answers of the unfinished fit; empty when there is none. */
    public Map<ItemId, Integer> fitAnswers(CareerSlug career) {
        return fitAnswers.getOrDefault(career, Map.of());
    }

    /** The tasks of day items that were tried, and when last. */
    public Map<ItemId, LocalDate> tried(CareerSlug career) {
        return tried.getOrDefault(career, Map.of());
    }

    public boolean isDone(GoalId goal) {
        GoalMark mark = goals.get(goal);
        return mark != null && mark.done();
    }

    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** The career of the latest event that names one. */
    public Optional<CareerSlug> lastCareer() {
        for (int i = history.size() - 1; i >= 0; i--) {
            CareerSlug career = history.get(i).envelope().career();
            if (career != null) {
                return Optional.of(career);
            }
        }
        return Optional.empty();
    }

    public boolean isTakenBack(UUID event) {
        return takenBack.contains(event);
    }

    /**
     * The events that would be taken back, the latest first. The answer to a question that came back in its session is
     * none of them: it set nothing of its own, and goes with the rating before it.
     *
     * @param most how many at most
     */
    public List<Recorded> lastUndoable(int most) {
        List<Recorded> last = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0 && last.size() < most; i--) {
            Recorded recorded = history.get(i);
            if (recorded.event().undoable() && !takenBack.contains(recorded.id()) && !isOnceMore(recorded)) {
                last.add(recorded);
            }
        }
        return last;
    }

    /** The answers that a question got when it came back after this rating of it in the same session. */
    public List<Recorded> onceMoreAfter(Recorded rated) {
        return !(rated.event() instanceof ReviewEvent.Answered answered)
                ? List.of()
                : history.subList(history.indexOf(rated) + 1, history.size()).stream()
                        .filter(r -> isOnceMore(r) && !takenBack.contains(r.id()))
                        .filter(r ->
                                ((ReviewEvent.Answered) r.event()).question().equals(answered.question()))
                        .toList();
    }

    private static boolean isOnceMore(Recorded recorded) {
        return recorded.event() instanceof ReviewEvent.Answered answered && answered.isOnceMore();
    }

    /** The highest seq of any event; 0 when there is none. */
    public long highestSeq() {
        return history.isEmpty()
                ? 0
                : history.get(history.size() - 1).envelope().seq();
    }
}
