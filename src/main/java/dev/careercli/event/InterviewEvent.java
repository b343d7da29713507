package dev.careercli.event;

import dev.careercli.content.AreaId;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened on the way to an interview and after it. */
public sealed interface InterviewEvent extends Event {
    /** What to do with each kind; a new kind does not compile until every use of this names it. */
    interface Cases<R> {
        R interviewSet(InterviewSet event);

        R debriefed(Debriefed event);

        R pointsWritten(PointsWritten event);

        R storySaved(StorySaved event);

        R storyRemoved(StoryRemoved event);
    }

    <R> R matchKind(Cases<R> cases);

    @Override
    default <R> R match(Event.Cases<R> cases) {
        return cases.interview(this);
    }

    /**
     * An interview is planned for.
     *
     * @param date null when there is none any more, or no date yet
     * @param minutes of practice a day, 1 to 600
     */
    record InterviewSet(@Nullable LocalDate date, Level level, int minutes) implements InterviewEvent {
        public InterviewSet {
            Checks.between(1, 600, minutes, "minutes a day");
        }

        @Override
        public String kind() {
            return "interview-set";
        }

        @Override
        public <R> R matchKind(InterviewEvent.Cases<R> cases) {
            return cases.interviewSet(this);
        }

        @Override
        public boolean needsCareer() {
            return true;
        }
    }

    /** How a question of a real interview went. */
    enum Outcome {
        WELL,
        SO_SO,
        BADLY;

        /** The word in the journal. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a real panel asked, and how it went. It becomes a private question.
     *
     * @param area the nearest; null when none is near
     */
    record Debriefed(String asked, @Nullable AreaId area, Outcome outcome, QuestionId privateQuestion)
            implements InterviewEvent {
        public Debriefed {
            Checks.text(asked, "question asked");
        }

        @Override
        public String kind() {
            return "debriefed";
        }

        @Override
        public <R> R matchKind(InterviewEvent.Cases<R> cases) {
            return cases.debriefed(this);
        }
    }

    /**
     * What a good answer to a private question has, in the person's words; what was written before is replaced.
     *
     * @param points in order; empty to take them away
     */
    record PointsWritten(QuestionId privateQuestion, List<String> points) implements InterviewEvent {
        public PointsWritten {
            points = List.copyOf(points);
            points.forEach(p -> Checks.text(p, "key point"));
        }

        @Override
        public String kind() {
            return "points-written";
        }

        @Override
        public <R> R matchKind(InterviewEvent.Cases<R> cases) {
            return cases.pointsWritten(this);
        }
    }

    /** A story of the person's own was written, or written again under the same id. */
    record StorySaved(Story story) implements InterviewEvent {
        @Override
        public String kind() {
            return "story-saved";
        }

        @Override
        public <R> R matchKind(InterviewEvent.Cases<R> cases) {
            return cases.storySaved(this);
        }
    }

    /** A story was removed. */
    record StoryRemoved(String story) implements InterviewEvent {
        public StoryRemoved {
            Checks.text(story, "story id");
        }

        @Override
        public String kind() {
            return "story-removed";
        }

        @Override
        public <R> R matchKind(InterviewEvent.Cases<R> cases) {
            return cases.storyRemoved(this);
        }
    }
}
