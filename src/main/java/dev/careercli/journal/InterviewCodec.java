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

    static void write(InterviewEvent event, Fields to) {
        if (event instanceof InterviewEvent.InterviewSet set) {
            to.put("date", set.date() == null ? null : set.date().toString())
                    .put("level", set.level().word())
                    .put("minutes", set.minutes());
        } else if (event instanceof InterviewEvent.Debriefed debriefed) {
            to.put("asked", debriefed.asked())
                    .put(
                            "area",
                            debriefed.area() == null ? null : debriefed.area().value())
                    .put("outcome", debriefed.outcome().word())
                    .put("privateQuestion", debriefed.privateQuestion().value());
        } else if (event instanceof InterviewEvent.PointsWritten written) {
            to.put("privateQuestion", written.privateQuestion().value()).putAll("points", written.points());
        } else if (event instanceof InterviewEvent.StorySaved saved) {
            write(saved.story(), to);
        } else if (event instanceof InterviewEvent.StoryRemoved removed) {
            to.put("story", removed.story());
        }
    }

    private static void write(Story story, Fields to) {
        to.put("story", story.id())
                .put("title", story.title())
                .put("situation", story.situation())
                .put("task", story.task())
                .put("action", story.action())
                .put("result", story.result())
                .put("reflection", story.reflection())
                .put("numbers", story.numbers())
                .putAll("questions", story.questions());
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
