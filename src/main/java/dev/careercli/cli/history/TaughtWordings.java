package dev.careercli.cli.history;

import dev.careercli.cli.kit.Services;
import dev.careercli.content.KeyPoint;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.ReviewEvent.PhrasingLearned;
import dev.careercli.event.State;
import java.util.ArrayList;
import java.util.List;

/** The wordings that practice learned from the person's marks. */
final class TaughtWordings {
    private final Services services;

    TaughtWordings(Services services) {
        this.services = services;
    }

    /** All that stand, in the order in which they are numbered. */
    List<PhrasingLearned> all() {
        List<PhrasingLearned> all = new ArrayList<>();
        services.journalState()
                .state()
                .phrasings()
                .forEach((QuestionId question, List<State.Phrasing> phrasings) -> phrasings.forEach(
                        p -> all.add(new PhrasingLearned(question, p.keyPoint(), p.text(), p.counter()))));
        return all;
    }

    /** The text of the point that a wording is of; its id where no guide has it any more. */
    String point(PhrasingLearned wording) {
        return services.content().library().guides().stream()
                .flatMap(guide -> services.content().questions(guide.slug()).stream())
                .filter(question -> question.id().equals(wording.question()))
                .flatMap(question -> question.keyPoints().stream())
                .filter(point -> point.id().equals(wording.keyPoint()))
                .map(KeyPoint::text)
                .findFirst()
                .orElse(wording.keyPoint().value());
    }

    /** Takes back what an answer taught: the wordings of its question recorded between it and the next answer. */
    void takeBackWith(Recorded answer) {
        if (!(answer.event() instanceof ReviewEvent.Answered answered)) {
            return;
        }
        List<Recorded> history = services.journalState().state().history();
        for (Recorded next : List.copyOf(history.subList(history.indexOf(answer) + 1, history.size()))) {
            if (next.event() instanceof ReviewEvent.Answered) {
                return;
            } else if (next.event() instanceof PhrasingLearned learned
                    && learned.question().equals(answered.question())
                    && !services.journalState().state().isTakenBack(next.id())) {
                services.journalState().append(next.envelope().career(), new Event.Undone(next.id()));
            }
        }
    }
}
