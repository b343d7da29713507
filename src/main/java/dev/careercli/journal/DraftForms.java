package dev.careercli.journal;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.QuestionId;
import dev.careercli.quiz.Bookmark;
import dev.careercli.quiz.Bookmark.Waiting;
import dev.careercli.quiz.Point.Mark;
import dev.careercli.quiz.QuizState.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a draft's file. */
final class DraftForms {
    private static final int FORMAT = 1;

    private DraftForms() {}

    static Fields written(Draft draft) {
        Bookmark place = draft.place();
        List<Object> queue = new ArrayList<>();
        for (Waiting waiting : place.queue()) {
            queue.add(new Fields()
                    .put("question", waiting.question().value())
                    .put("again", waiting.again() ? true : null));
        }
        return new Fields()
                .put("v", FORMAT)
                .put("seq", draft.seq())
                .put("day", draft.day().toString())
                .put("career", draft.career().value())
                .put("choice", draft.choice())
                .put("queue", queue)
                .put("total", place.total())
                .putAll("unseen", List.copyOf(place.unseen()))
                .put("extra", place.extra() ? true : null)
                .put("hints", place.hints())
                .put("given", written(place.given()))
                .put("followUp", place.followUp())
                .putAll("marks", place.marks())
                .put("stage", draft.typing().stage())
                .put("earlier", draft.typing().earlier())
                .put("text", draft.typing().text());
    }

    private static @Nullable Fields written(@Nullable Given given) {
        return given == null
                ? null
                : new Fields()
                        .put("answer", given.answer())
                        .put("followUp", given.followUp())
                        .put("ms", given.millis())
                        .put("known", given.known() ? true : null)
                        .put("hinted", given.hinted() ? true : null);
    }

    /** @throws IllegalArgumentException if it is of another format or lacks something */
    static Draft read(Fields from) {
        if (from.integer("v") != FORMAT) {
            throw new IllegalArgumentException("the draft is of another format");
        }
        List<Waiting> queue = from.objects("queue").stream()
                .map(f -> new Waiting(new QuestionId(f.text("question")), f.flag("again")))
                .toList();
        Bookmark place = new Bookmark(
                queue,
                from.integer("total"),
                Set.copyOf(from.ids("unseen", QuestionId.class, QuestionId::new)),
                from.flag("extra"),
                from.integer("hints"),
                from.has("given") ? given(from.object("given")) : null,
                from.optionalInteger("followUp"),
                from.ids("marks", Mark.class, Mark::valueOf));
        return new Draft(
                from.number("seq"),
                from.day("day"),
                new CareerSlug(from.text("career")),
                from.text("choice"),
                place,
                new Typing(from.integer("stage"), from.text("earlier"), from.text("text")));
    }

    private static Given given(Fields from) {
        return new Given(
                from.optionalText("answer"),
                from.optionalText("followUp"),
                from.number("ms"),
                from.flag("known"),
                from.flag("hinted"));
    }
}
