package dev.careercli.cli.history;

import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Guide;
import java.util.HashMap;
import java.util.Map;

/** What people call the ids that events hold: goals by handle and name, items by label, questions in brief. */
final class EventNames {
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
            services.content()
                    .questions(career.slug())
                    .forEach(question -> names.put(question.id().value(), "\"" + question.brief() + "\""));
        }
        services.diary()
                .state()
                .debriefs()
                .forEach(d -> names.put(
                        d.debriefed().privateQuestion().value(),
                        "\"" + d.debriefed().asked() + "\""));
        return names;
    }
}
