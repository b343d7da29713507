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

    static Fields write(ReviewEvent event, Fields to) {
        return event.matchKind(new Writer(to.put("question", event.question().value())));
    }

    private record Writer(Fields to) implements ReviewEvent.Cases<Fields> {
        @Override
        public Fields answered(Answered event) {
            return to.put("revision", event.revision())
                    .put("mode", event.mode().word())
                    .put("rating", event.rating())
                    .putAll("said", event.marks().said())
                    .putAll("onFollowUp", event.marks().onFollowUp())
                    .putAll("missed", event.marks().missed())
                    .put(TypedText.ANSWER, event.answer())
                    .put(TypedText.FOLLOW_UP, event.followUp())
                    .put("answerMillis", event.answerMillis())
                    .put("algorithm", event.algorithm())
                    .put("parameters", event.parameters())
                    .put("hinted", event.hinted() ? true : null)
                    .put("round", event.round());
        }

        @Override
        public Fields buried(ReviewEvent.Buried event) {
            return to;
        }

        @Override
        public Fields suspended(ReviewEvent.Suspended event) {
            return to;
        }

        @Override
        public Fields resumed(ReviewEvent.Resumed event) {
            return to;
        }

        @Override
        public Fields noted(ReviewEvent.Noted event) {
            return to.put("text", event.text());
        }

        @Override
        public Fields flagged(ReviewEvent.Flagged event) {
            return to.put("reason", event.reason());
        }

        @Override
        public Fields phrasingLearned(ReviewEvent.PhrasingLearned event) {
            return phrasing(event.keyPoint(), event.text(), event.counter());
        }

        @Override
        public Fields phrasingForgotten(ReviewEvent.PhrasingForgotten event) {
            return phrasing(event.keyPoint(), event.text(), event.counter());
        }

        private Fields phrasing(KeyPointId keyPoint, String text, boolean counter) {
            return to.put("keyPoint", keyPoint.value()).put("text", text).put("counter", counter ? true : null);
        }
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
