package dev.careercli.journal;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Event;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import java.util.Map;
import java.util.function.Function;

/** The members of what happened to a question. */
final class ReviewCodec {
    private ReviewCodec() {}

    static void write(ReviewEvent event, Fields to) {
        to.put("question", event.question().value());
        if (event instanceof Answered answered) {
            write(answered, to);
        } else if (event instanceof ReviewEvent.Noted noted) {
            to.put("text", noted.text());
        } else if (event instanceof ReviewEvent.Flagged flagged) {
            to.put("reason", flagged.reason());
        } else if (event instanceof ReviewEvent.PhrasingLearned p) {
            writePhrasing(to, p.keyPoint(), p.text(), p.counter());
        } else if (event instanceof ReviewEvent.PhrasingForgotten p) {
            writePhrasing(to, p.keyPoint(), p.text(), p.counter());
        }
    }

    private static void write(Answered answered, Fields to) {
        to.put("revision", answered.revision())
                .put("mode", answered.mode().word())
                .put("rating", answered.rating())
                .putAll("said", answered.marks().said())
                .putAll("onFollowUp", answered.marks().onFollowUp())
                .putAll("missed", answered.marks().missed())
                .put(TypedText.ANSWER, answered.answer())
                .put(TypedText.FOLLOW_UP, answered.followUp())
                .put("answerMillis", answered.answerMillis())
                .put("algorithm", answered.algorithm())
                .put("parameters", answered.parameters())
                .put("hinted", answered.hinted() ? true : null)
                .put("round", answered.round());
    }

    private static void writePhrasing(Fields to, KeyPointId keyPoint, String text, boolean counter) {
        to.put("keyPoint", keyPoint.value()).put("text", text).put("counter", counter ? true : null);
    }

    static void addReaders(Map<String, Function<Fields, Event>> readers) {
        readers.put("answered", ReviewCodec::answered);
        readers.put("buried", f -> new ReviewEvent.Buried(question(f)));
        readers.put("suspended", f -> new ReviewEvent.Suspended(question(f)));
        readers.put("resumed", f -> new ReviewEvent.Resumed(question(f)));
        readers.put("noted", f -> new ReviewEvent.Noted(question(f), f.text("text")));
        readers.put("flagged", f -> new ReviewEvent.Flagged(question(f), f.text("reason")));
        readers.put(
                "phrasing-learned",
                f -> new ReviewEvent.PhrasingLearned(question(f), keyPoint(f), f.text("text"), f.flag("counter")));
        readers.put(
                "phrasing-forgotten",
                f -> new ReviewEvent.PhrasingForgotten(question(f), keyPoint(f), f.text("text"), f.flag("counter")));
    }

    private static Answered answered(Fields from) {
        return new Answered(
                question(from),
                from.integer("revision"),
                from.choice("mode", Mode.class),
                from.optionalInteger("rating"),
                new Marks(
                        from.ids("said", KeyPointId.class, KeyPointId::new),
                        from.ids("onFollowUp", KeyPointId.class, KeyPointId::new),
                        from.ids("missed", KeyPointId.class, KeyPointId::new)),
                from.optionalText(TypedText.ANSWER),
                from.optionalText(TypedText.FOLLOW_UP),
                from.number("answerMillis"),
                from.word("algorithm"),
                from.word("parameters"),
                from.flag("hinted"),
                from.optionalText("round"));
    }

    private static QuestionId question(Fields from) {
        return from.id("question", QuestionId.class, QuestionId::new);
    }

    private static KeyPointId keyPoint(Fields from) {
        return from.id("keyPoint", KeyPointId.class, KeyPointId::new);
    }
}
