package dev.careercli.cli.config;

import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.event.Event;
import dev.careercli.event.Moved;
import dev.careercli.event.Recorded;
import dev.careercli.event.ReviewEvent;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.State;
import dev.careercli.quiz.session.PrivateQuestions;
import dev.careercli.view.config.DoctorView.Ids;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the questions and goals that the journal names against those of the guides. */
final class JournalIdCheck {
    private JournalIdCheck() {}

    static Ids of(Services services) {
        State state = services.journalState().state();
        if (state.history().isEmpty()) {
            return Ids.NONE;
        }
        Moved moves = services.guides().moved();
        Set<String> known = known(services, state);
        SortedMap<String, String> moved = new TreeMap<>();
        SortedSet<String> nowhere = new TreeSet<>();
        for (Recorded recorded : state.history()) {
            named(recorded.event()).ifPresent(id -> {
                String now = moves.follow(id);
                if (!now.equals(id)) {
                    moved.put(id, now);
                }
                if (!known.contains(now)) {
                    nowhere.add(id);
                }
            });
        }
        return new Ids(moved, nowhere);
    }

    private static Optional<String> named(Event event) {
        if (event instanceof ReviewEvent review) {
            return Optional.of(review.question().value());
        } else if (event instanceof RoadmapEvent.GoalDone done) {
            return Optional.of(done.goal().value());
        } else if (event instanceof RoadmapEvent.GoalUndone undone) {
            return Optional.of(undone.goal().value());
        }
        return Optional.empty();
    }

    private static Set<String> known(Services services, State state) {
        Set<String> known = new HashSet<>();
        for (Guide guide : services.content().library().guides()) {
            Career career = guide.career();
            for (Question question : services.content().questions(career.slug())) {
                known.add(question.id().value());
            }
            PrivateQuestions.of(state, career, Level.JUNIOR).forEach(q -> known.add(q.id().value()));
            for (Phase phase : career.roadmap().phases()) {
                phase.goals().forEach(g -> known.add(g.id().value()));
                known.add(phase.milestone().id().value());
            }
        }
        return known;
    }
}
