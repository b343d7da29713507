package dev.careercli.journal;

import dev.careercli.content.QuestionId;
import dev.careercli.quiz.session.AnswerPosition;
import dev.careercli.quiz.session.FormResumePoint;
import dev.careercli.quiz.session.MockResumePoint;
import dev.careercli.quiz.session.Point.Mark;
import dev.careercli.quiz.session.PracticeResumePoint;
import dev.careercli.quiz.session.PracticeResumePoint.Waiting;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.ResumePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of the place in a draft. */
final class ResumePointCodec {
    private static final String MOCK = "mock";
    private static final String FORM = "form";

    private ResumePointCodec() {}

    static void write(ResumePoint place, Fields to) {
        if (place instanceof MockResumePoint mock) {
            to.put("place", MOCK)
                    .put("round", mock.round())
                    .put("handedIn", mock.handedIn())
                    .put("checked", mock.checked())
                    .put("walking", mock.walking() ? true : null)
                    .put("given", written(mock.at().given()))
                    .put("followUp", mock.at().followUp())
                    .putAll("marks", mock.at().marks());
        } else if (place instanceof FormResumePoint form) {
            to.put("place", FORM).putAll("lines", form.given());
        } else {
            write((PracticeResumePoint) place, to);
        }
    }

    private static void write(PracticeResumePoint place, Fields to) {
        List<Object> queue = new ArrayList<>();
        for (Waiting waiting : place.queue()) {
            queue.add(new Fields()
                    .put("question", waiting.question().value())
                    .put("again", waiting.again() ? true : null));
        }
        to.put("queue", queue)
                .put("total", place.total())
                .putAll("unseen", List.copyOf(place.unseen()))
                .put("extra", place.extra() ? true : null)
                .put("hints", place.at().hints())
                .put("given", written(place.at().given()))
                .put("followUp", place.at().followUp())
                .putAll("marks", place.at().marks());
    }

    private static @Nullable Fields written(@Nullable Given given) {
        return given == null
                ? null
                : new Fields()
                        .put("answer", given.answer())
                        .put("followUp", given.followUp())
                        .put("ms", given.millis())
                        .put("known", given.known() ? true : null)
                        .put("hinted", given.hinted() ? true : null)
                        .put("unkept", given.unkept() ? true : null);
    }

    /** A draft that names no kind of place is one of practice. */
    static ResumePoint read(Fields from) {
        String kind = from.optionalText("place");
        if (MOCK.equals(kind)) {
            return new MockResumePoint(
                    from.text("round"),
                    from.integer("handedIn"),
                    from.integer("checked"),
                    from.flag("walking"),
                    new AnswerPosition(0, given(from), from.optionalInteger("followUp"), marks(from)));
        } else if (FORM.equals(kind)) {
            return new FormResumePoint(from.ids("lines", String.class, line -> line));
        } else if (kind != null) {
            throw new IllegalArgumentException("a place of kind '" + kind + "' is not known");
        }
        List<Waiting> queue = from.objects("queue").stream()
                .map(f -> new Waiting(new QuestionId(f.text("question")), f.flag("again")))
                .toList();
        return new PracticeResumePoint(
                queue,
                from.integer("total"),
                Set.copyOf(from.ids("unseen", QuestionId.class, QuestionId::new)),
                from.flag("extra"),
                new AnswerPosition(from.integer("hints"), given(from), from.optionalInteger("followUp"), marks(from)));
    }

    private static List<Mark> marks(Fields from) {
        return from.ids("marks", Mark.class, Mark::valueOf);
    }

    private static @Nullable Given given(Fields draft) {
        if (!draft.has("given")) {
            return null;
        }
        Fields from = draft.object("given");
        return new Given(
                from.optionalText("answer"),
                from.optionalText("followUp"),
                from.number("ms"),
                from.flag("known"),
                from.flag("hinted"),
                from.flag("unkept"));
    }
}
