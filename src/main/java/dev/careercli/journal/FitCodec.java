package dev.careercli.journal;

import dev.careercli.content.ItemId;
import dev.careercli.event.Event;
import dev.careercli.event.FitEvent;
import dev.careercli.fit.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The members of what happened in the fit quiz. "Can't tell" is written {@code "?"}, as in answer files. */
final class FitCodec {
    private static final String CANT_TELL = "?";

    private FitCodec() {}

    static Fields write(FitEvent event, Fields to) {
        return event.matchKind(new Writer(to));
    }

    private record Writer(Fields to) implements FitEvent.Cases<Fields> {
        @Override
        public Fields fitAnswered(FitEvent.FitAnswered event) {
            return to.put("item", event.item().value()).put("answer", written(event.answer()));
        }

        @Override
        public Fields fitCleared(FitEvent.FitCleared event) {
            return to;
        }

        @Override
        public Fields taskTried(FitEvent.TaskTried event) {
            return to.put("item", event.item().value());
        }

        @Override
        public Fields fitTaken(FitEvent.FitTaken event) {
            Fields answers = new Fields();
            event.answers().forEach((item, answer) -> answers.put(item.value(), written(answer)));
            return to.put("answers", answers)
                    .put("hours", event.hours())
                    .put("level", event.level())
                    .put("want", event.want())
                    .put("ready", event.ready())
                    .put("model", event.model())
                    .put("guideRevision", event.guideRevision());
        }
    }

    static void addReaders(Map<String, Function<Fields, Event>> readers) {
        readers.put("fit-answered", f -> new FitEvent.FitAnswered(new ItemId(f.text("item")), read(f, "answer")));
        readers.put("fit-cleared", f -> new FitEvent.FitCleared());
        readers.put("task-tried", f -> new FitEvent.TaskTried(new ItemId(f.text("item"))));
        readers.put("fit-taken", FitCodec::taken);
    }

    private static FitEvent taken(Fields from) {
        Fields written = from.object("answers");
        Map<ItemId, Integer> answers = new LinkedHashMap<>();
        written.names().forEach(item -> answers.put(new ItemId(item), read(written, item)));
        return new FitEvent.FitTaken(
                answers,
                from.optionalInteger("hours"),
                from.has("level") ? from.choice("level", Verdict.class).name() : null,
                from.optionalText("want"),
                from.optionalText("ready"),
                from.text("model"),
                from.integer("guideRevision"));
    }

    private static Object written(int answer) {
        return answer == FitEvent.CANT_TELL ? CANT_TELL : (Object) answer;
    }

    private static int read(Fields from, String name) {
        return from.holds(name, CANT_TELL) ? FitEvent.CANT_TELL : from.integer(name);
    }
}
