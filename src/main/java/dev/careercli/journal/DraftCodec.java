package dev.careercli.journal;

import dev.careercli.content.CareerSlug;

/** The members of a draft's file. */
final class DraftCodec {
    private static final int FORMAT = 1;

    private DraftCodec() {}

    static Fields written(Draft draft) {
        Fields to = new Fields()
                .put("v", FORMAT)
                .put("seq", draft.seq())
                .put("day", draft.day().toString())
                .put("career", draft.career().value())
                .put("choice", draft.choice());
        ResumePointCodec.write(draft.place(), to);
        return to.put("stage", draft.typing().stage())
                .put("earlier", draft.typing().earlier())
                .put("text", draft.typing().text());
    }

    /** @throws IllegalArgumentException if it is of another format or lacks something */
    static Draft read(Fields from) {
        if (from.integer("v") != FORMAT) {
            throw new IllegalArgumentException("the draft is of another format");
        }
        return new Draft(
                from.number("seq"),
                from.day("day"),
                new CareerSlug(from.text("career")),
                from.text("choice"),
                ResumePointCodec.read(from),
                new Typing(from.integer("stage"), from.text("earlier"), from.text("text")));
    }
}
