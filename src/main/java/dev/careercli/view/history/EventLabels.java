package dev.careercli.view.history;

import dev.careercli.event.Event;
import dev.careercli.event.FitEvent;
import dev.careercli.event.InterviewEvent;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.fit.Verdict;
import dev.careercli.schedule.Rating;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each event in a few words. Typed answers are not among them: they are shown only where somebody asks for them. Wordings
 * that were learned are, since one may want them gone.
 */
final class EventLabels {
    private EventLabels() {}

    static String of(Event event) {
        if (event instanceof ReviewEvent review) {
            return review(review);
        } else if (event instanceof FitEvent fit) {
            return fit(fit);
        } else if (event instanceof RoadmapEvent roadmap) {
            return roadmap(roadmap);
        } else if (event instanceof InterviewEvent interview) {
            return interview(interview);
        } else if (event instanceof Event.SettingChanged changed) {
            return "setting " + changed.name()
                    + (changed.value() == null ? " back to its default" : " = " + changed.value());
        } else if (event instanceof Event.Undone) {
            return "took an event back";
        }
        return "an event of a later version (" + event.kind() + "), kept";
    }

    private static String review(ReviewEvent event) {
        String question = event.question().value();
        if (event instanceof ReviewEvent.Answered answered) {
            Integer rating = answered.rating();
            String how = answered.mode().word();
            return question + ", " + how
                    + (rating == null ? "" : ", " + Rating.of(rating).word());
        } else if (event instanceof ReviewEvent.Noted noted) {
            return "note on " + question + ": " + noted.text();
        } else if (event instanceof ReviewEvent.Flagged flagged) {
            return "flagged " + question + (flagged.reason().isEmpty() ? "" : ": " + flagged.reason());
        }
        return wording(event).orElse(event.kind().replace('-', ' ')) + " " + question;
    }

    /** What practice learned from marks; the words themselves, since they are what one may want gone. */
    private static Optional<String> wording(ReviewEvent event) {
        if (event instanceof ReviewEvent.PhrasingLearned learned) {
            return Optional.of("learned that \"" + learned.text() + "\" " + (learned.counter() ? "is not " : "is ")
                    + learned.keyPoint() + " of");
        } else if (event instanceof ReviewEvent.PhrasingForgotten forgotten) {
            return Optional.of("forgot \"" + forgotten.text() + "\" for " + forgotten.keyPoint() + " of");
        }
        return Optional.empty();
    }

    private static String fit(FitEvent event) {
        if (event instanceof FitEvent.FitTaken taken) {
            return "fit taken: " + verdict(taken.level());
        } else if (event instanceof FitEvent.FitAnswered answered) {
            return "fit answer to " + answered.item();
        } else if (event instanceof FitEvent.TaskTried tried) {
            return "tried the task of " + tried.item();
        }
        return "fit answers dropped";
    }

    private static String roadmap(RoadmapEvent event) {
        if (event instanceof RoadmapEvent.GoalDone done) {
            return "done: " + done.goal() + (done.evidence() == null ? "" : ", evidence " + done.evidence());
        } else if (event instanceof RoadmapEvent.GoalUndone undone) {
            return "open again: " + undone.goal();
        } else if (event instanceof RoadmapEvent.GoalReset reset) {
            return "reset: " + reset.goal();
        } else if (event instanceof RoadmapEvent.PlanSet plan) {
            return "plan" + (plan.hours() == null ? "" : ", " + plan.hours() + " h a week")
                    + (plan.start() == null ? "" : " from " + plan.start());
        }
        return event.kind().replace('-', ' ');
    }

    private static String interview(InterviewEvent event) {
        if (event instanceof InterviewEvent.InterviewSet set) {
            return set.date() == null
                    ? "no interview date"
                    : "interview on " + set.date() + ", " + set.level().word() + ", " + set.minutes()
                            + " minutes a day";
        } else if (event instanceof InterviewEvent.Debriefed debriefed) {
            return "they asked: " + debriefed.asked();
        }
        return event.kind().replace('-', ' ');
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
