package dev.careercli.cli.history;

import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.event.Event;
import dev.careercli.event.InterviewEvent.StorySaved;
import dev.careercli.event.Recorded;
import dev.careercli.view.Formats;
import dev.careercli.view.history.EventLabels;
import dev.careercli.view.history.HistoryView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people call the ids that events hold: goals by handle and name, items by label, questions by how they begin. */
final class EventNames {
    private static final int MOST_OF_A_PROMPT = 60;

    private EventNames() {}

    static Map<String, String> of(Services services) {
        Map<String, String> names = new HashMap<>();
        for (Guide guide : services.content().library().guides()) {
            Career career = guide.career();
            career.roadmap().phases().forEach(phase -> {
                phase.goals().forEach(g -> names.put(g.id().value(), g.handle() + " " + g.brief()));
                names.put(
                        phase.milestone().id().value(),
                        phase.milestone().handle() + " " + phase.milestone().brief());
            });
            career.fit().items().forEach(item -> names.put(item.id().value(), item.label()));
            names.put("hours_per_week", "hours a week");
            services.content().questions(career.slug()).forEach(question -> {
                // By what was asked: the short answer would give it away before the question comes back.
                names.put(question.id().value(), "\"" + Formats.beginning(question.prompt(), MOST_OF_A_PROMPT) + "\"");
                question.keyPoints()
                        .forEach(p -> names.put(EventLabels.pointName(question.id(), p.id()), "\"" + p.text() + "\""));
            });
        }
        services.journalState()
                .state()
                .debriefs()
                .forEach(d -> names.put(
                        d.debriefed().privateQuestion().value(),
                        "\"" + d.debriefed().asked() + "\""));
        events(services.journalState().state().history(), names);
        return names;
    }

    /** Stories by their latest title, and what was taken back by what it was. */
    private static void events(List<Recorded> history, Map<String, String> names) {
        Map<UUID, Recorded> known = new HashMap<>();
        for (Recorded recorded : history) {
            known.put(recorded.id(), recorded);
            if (recorded.event() instanceof StorySaved saved) {
                names.put(saved.story().id(), "\"" + saved.story().title() + "\"");
            } else if (recorded.event() instanceof Event.Undone undone && known.containsKey(undone.target())) {
                names.put(undone.target().toString(), HistoryView.label(known.get(undone.target()), names));
            }
        }
    }
}
