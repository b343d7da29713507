package dev.careercli.view.history;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Event;
import dev.careercli.event.FitEvent;
import dev.careercli.event.InterviewEvent;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.fit.Verdict;
import dev.careercli.schedule.Rating;
import dev.careercli.view.Formats;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each event in a few words, one method a kind. Typed answers are left out: they are shown only where the person asks for
 * them. Learned wordings are shown, since the person may want to remove one.
 */
public final class EventLabels
        implements Event.Cases<String>,
                ReviewEvent.Cases<String>,
                FitEvent.Cases<String>,
                RoadmapEvent.Cases<String>,
                InterviewEvent.Cases<String> {
    private final Map<String, String> names;

    private EventLabels(Map<String, String> names) {
        this.names = names;
    }

    /** @param names what people call the ids of questions, goals and items; an id without one is shown as it is */
    static String of(Event event, Map<String, String> names) {
        return event.match(new EventLabels(names));
    }

    /** Under which a key point is found among the names, since its id is its question's own. */
    public static String pointName(QuestionId question, KeyPointId point) {
        return question + "/" + point;
    }

    private String point(QuestionId question, KeyPointId point) {
        return names.getOrDefault(pointName(question, point), point + " of " + name(question));
    }

    private String name(Object id) {
        return names.getOrDefault(id.toString(), id.toString());
    }

    @Override
    public String review(ReviewEvent event) {
        return event.matchKind(this);
    }

    @Override
    public String fit(FitEvent event) {
        return event.matchKind(this);
    }

    @Override
    public String roadmap(RoadmapEvent event) {
        return event.matchKind(this);
    }

    @Override
    public String interview(InterviewEvent event) {
        return event.matchKind(this);
    }

    @Override
    public String undone(Event.Undone event) {
        String what = names.get(event.target().toString());
        return what == null ? "took something back" : "took back: " + what;
    }

    @Override
    public String settingChanged(Event.SettingChanged event) {
        return "setting " + event.name() + (event.value() == null ? " back to its default" : " = " + event.value());
    }

    @Override
    public String unknown(Event.Unknown event) {
        return "an event that this version does not know (" + event.kind() + "), kept";
    }

    @Override
    public String answered(ReviewEvent.Answered event) {
        Integer rating = event.rating();
        return "answered " + name(event.question()) + ", " + event.mode().word()
                + (rating == null
                        ? ", not rated"
                        : ", rated " + Rating.of(rating).word());
    }

    @Override
    public String buried(ReviewEvent.Buried event) {
        return "put off until tomorrow: " + name(event.question());
    }

    @Override
    public String suspended(ReviewEvent.Suspended event) {
        return "not asked any more: " + name(event.question());
    }

    @Override
    public String resumed(ReviewEvent.Resumed event) {
        return "asked again from now on: " + name(event.question());
    }

    @Override
    public String noted(ReviewEvent.Noted event) {
        return "note on " + name(event.question()) + ": " + event.text();
    }

    @Override
    public String flagged(ReviewEvent.Flagged event) {
        return "reported a mistake in " + name(event.question())
                + (event.reason().isEmpty() ? "" : ": " + event.reason());
    }

    @Override
    public String phrasingLearned(ReviewEvent.PhrasingLearned event) {
        return "learned that \"" + event.text() + "\" " + (event.counter() ? "does not say " : "says ")
                + point(event.question(), event.keyPoint());
    }

    @Override
    public String phrasingForgotten(ReviewEvent.PhrasingForgotten event) {
        return "forgot that \"" + event.text() + "\" says " + point(event.question(), event.keyPoint());
    }

    @Override
    public String fitAnswered(FitEvent.FitAnswered event) {
        return "answered in the fit quiz: " + name(event.item());
    }

    @Override
    public String fitCleared(FitEvent.FitCleared event) {
        return "started the fit quiz again";
    }

    @Override
    public String taskTried(FitEvent.TaskTried event) {
        return "tried the task: " + name(event.item());
    }

    @Override
    public String fitTaken(FitEvent.FitTaken event) {
        return "finished the fit quiz: " + verdict(event.level());
    }

    @Override
    public String goalDone(RoadmapEvent.GoalDone event) {
        return "done: " + name(event.goal()) + (event.evidence() == null ? "" : ", evidence " + event.evidence());
    }

    @Override
    public String goalUndone(RoadmapEvent.GoalUndone event) {
        return "open again: " + name(event.goal());
    }

    @Override
    public String goalReset(RoadmapEvent.GoalReset event) {
        return "reset: " + name(event.goal());
    }

    @Override
    public String planSet(RoadmapEvent.PlanSet event) {
        return "roadmap plan" + (event.hours() == null ? "" : ", " + event.hours() + " h a week")
                + (event.start() == null ? "" : " from " + Formats.date(event.start()));
    }

    @Override
    public String interviewSet(InterviewEvent.InterviewSet event) {
        return event.date() == null
                ? "forgot the interview date"
                : "interview on " + Formats.weekday(event.date()) + ", "
                        + event.level().word() + ", " + event.minutes() + " minutes a day";
    }

    @Override
    public String debriefed(InterviewEvent.Debriefed event) {
        return "they asked: " + event.asked();
    }

    @Override
    public String pointsWritten(InterviewEvent.PointsWritten event) {
        return "wrote what a good answer has: " + name(event.privateQuestion());
    }

    @Override
    public String storySaved(InterviewEvent.StorySaved event) {
        return "saved the story \"" + event.story().title() + "\"";
    }

    @Override
    public String storyRemoved(InterviewEvent.StoryRemoved event) {
        return "removed the story " + name(event.story());
    }

    /** The verdict's headline; a name that a later version may have written is shown as it is. */
    private static String verdict(@Nullable String level) {
        if (level == null) {
            return "not enough answers";
        }
        return Stream.of(Verdict.values())
                .filter(v -> v.name().equals(level))
                .map(Verdict::headline)
                .findFirst()
                .orElse(level);
    }
}
