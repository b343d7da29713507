package dev.careercli.journal;

import dev.careercli.content.AreaId;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Event;
import dev.careercli.event.InterviewEvent;
import dev.careercli.event.InterviewEvent.Outcome;
import dev.careercli.event.Story;
import java.util.Map;
import java.util.function.Function;

/** The members of what happened around an interview. */
final class InterviewCodec {
    private InterviewCodec() {}

    static Fields write(InterviewEvent event, Fields to) {
        return event.matchKind(new Writer(to));
    }

    private record Writer(Fields to) implements InterviewEvent.Cases<Fields> {
        @Override
        public Fields interviewSet(InterviewEvent.InterviewSet event) {
            return to.put("date", event.date() == null ? null : event.date().toString())
                    .put("level", event.level().word())
                    .put("minutes", event.minutes());
        }

        @Override
        public Fields debriefed(InterviewEvent.Debriefed event) {
            AreaId area = event.area();
            return to.put("asked", event.asked())
                    .put("area", area == null ? null : area.value())
                    .put("outcome", event.outcome().word())
                    .put("privateQuestion", event.privateQuestion().value());
        }

        @Override
        public Fields pointsWritten(InterviewEvent.PointsWritten event) {
            return to.put("privateQuestion", event.privateQuestion().value()).putAll("points", event.points());
        }

        @Override
        public Fields storySaved(InterviewEvent.StorySaved event) {
            Story story = event.story();
            return to.put("story", story.id())
                    .put("title", story.title())
                    .put("situation", story.situation())
                    .put("task", story.task())
                    .put("action", story.action())
                    .put("result", story.result())
                    .put("reflection", story.reflection())
                    .put("numbers", story.numbers())
                    .putAll("questions", story.questions());
        }

        @Override
        public Fields storyRemoved(InterviewEvent.StoryRemoved event) {
            return to.put("story", event.story());
        }
    }

    static void addReaders(Map<String, Function<Fields, Event>> readers) {
        readers.put(
                "interview-set",
                f -> new InterviewEvent.InterviewSet(
                        f.optionalDay("date"), f.choice("level", Level.class), f.integer("minutes")));
        readers.put("debriefed", InterviewCodec::debriefed);
        readers.put(
                "points-written",
                f -> new InterviewEvent.PointsWritten(
                        new QuestionId(f.text("privateQuestion")), f.ids("points", String.class, p -> p)));
        readers.put("story-saved", f -> new InterviewEvent.StorySaved(story(f)));
        readers.put("story-removed", f -> new InterviewEvent.StoryRemoved(f.text("story")));
    }

    private static InterviewEvent debriefed(Fields from) {
        String area = from.optionalText("area");
        return new InterviewEvent.Debriefed(
                from.text("asked"),
                area == null ? null : new AreaId(area),
                from.choice("outcome", Outcome.class),
                new QuestionId(from.text("privateQuestion")));
    }

    private static Story story(Fields from) {
        return new Story(
                from.text("story"),
                from.text("title"),
                from.text("situation"),
                from.text("task"),
                from.text("action"),
                from.text("result"),
                from.text("reflection"),
                from.text("numbers"),
                from.ids("questions", QuestionId.class, QuestionId::new));
    }
}
