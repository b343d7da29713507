package dev.careercli.cli.history;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.PhrasingForgotten;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.event.State;
import dev.careercli.view.history.HistoryView;
import dev.careercli.view.history.TaughtView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wordings that practice learned from the person's marks: lists them and drops them. */
final class HistoryTaught {
    private final Services services;

    HistoryTaught(Services services) {
        this.services = services;
    }

    int list() {
        services.printer().print(TaughtView.of(wordings(services.diary().state())));
        return ExitCode.OK.code();
    }

    /** @param number as the list has it; null when none was given */
    int drop(@Nullable String number) {
        List<PhrasingLearned> all = wordings(services.diary().state());
        int index = number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
        if (index < 1 || index > all.size()) {
            throw new CareerException.Usage(
                    "unteach takes a number of the list"
                            + (all.isEmpty() ? ", and nothing was taught yet." : ", 1 to " + all.size() + "."),
                    "See: career history taught");
        }
        PhrasingLearned wording = all.get(index - 1);
        PhrasingForgotten gone =
                new PhrasingForgotten(wording.question(), wording.keyPoint(), wording.text(), wording.counter());
        services.diary().append(null, gone);
        services.printer().changed(HistoryView.said("Dropped: \"" + wording.text() + "\". Back: career history undo"));
        return ExitCode.OK.code();
    }

    private static List<PhrasingLearned> wordings(State state) {
        List<PhrasingLearned> all = new ArrayList<>();
        state.phrasings()
                .forEach((QuestionId question, List<State.Phrasing> phrasings) -> phrasings.forEach(
                        p -> all.add(new PhrasingLearned(question, p.keyPoint(), p.text(), p.counter()))));
        return all;
    }

    /** Takes back what an answer taught: the wordings of its question that stand between it and the next answer. */
    void takeBackWith(Recorded answer) {
        if (!(answer.event() instanceof ReviewEvent.Answered answered)) {
            return;
        }
        List<Recorded> history = services.diary().state().history();
        for (Recorded next : List.copyOf(history.subList(history.indexOf(answer) + 1, history.size()))) {
            if (next.event() instanceof ReviewEvent.Answered) {
                return;
            } else if (next.event() instanceof PhrasingLearned learned
                    && learned.question().equals(answered.question())
                    && !services.diary().state().isTakenBack(next.id())) {
                services.diary().append(next.envelope().career(), new Event.Undone(next.id()));
            }
        }
    }
}
