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

    static void write(FitEvent event, Fields to) {
        if (event instanceof FitEvent.FitAnswered answered) {
            to.put("item", answered.item().value()).put("answer", written(answered.answer()));
        } else if (event instanceof FitEvent.TaskTried tried) {
            to.put("item", tried.item().value());
        } else if (event instanceof FitEvent.FitTaken taken) {
            Fields answers = new Fields();
            taken.answers().forEach((item, answer) -> answers.put(item.value(), written(answer)));
            to.put("answers", answers)
                    .put("hours", taken.hours())
                    .put("level", taken.level())
                    .put("want", taken.want())
                    .put("ready", taken.ready())
                    .put("model", taken.model())
                    .put("guideRevision", taken.guideRevision());
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
