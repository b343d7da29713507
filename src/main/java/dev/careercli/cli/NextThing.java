package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.event.State;
import dev.careercli.fit.NextSteps;
import dev.careercli.quiz.Filter;
import dev.careercli.quiz.Selection;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.InterviewPace;
import dev.careercli.view.NextView.Next;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person stands with everything, and the one thing that follows from it. */
final class NextThing {
    private final Services services;
    private final Career career;
    private final Practice practice;
    private final State state;
    private final LocalDate day;
    private final InterviewDesk desk;

    NextThing(Services services, Career career) {
        this.services = services;
        this.career = career;
        this.practice = new Practice(services, career);
        this.state = services.diary().state();
        this.day = services.diary().today();
        this.desk = practice.desk();
    }

    Next find() {
        return NextChoice.of(facts());
    }

    /** The questions of today. */
    Selection today() {
        return practice.today(Filter.NONE, practice.daySeed());
    }

    Timeline timeline() {
        return RoadmapPlan.inForce(services, career).timeline();
    }

    /** How far practice has come; null when no interview is coming. */
    @Nullable
    InterviewPace pace() {
        return desk.coming(day).map(i -> desk.pace(i, day)).orElse(null);
    }

    private NextFacts facts() {
        return new NextFacts(
                !state.fitAnswers(career.slug()).isEmpty(),
                fit().orElse(null),
                practice.questions().stream()
                        .anyMatch(q -> !state.answers(q.id()).isEmpty()),
                decided(),
                practice.brokenOffMock(day).orElse(null),
                desk.coming(day)
                        .map(i -> new NextFacts.Coming(
                                desk.pace(i, day), desk.plan(i, day).today().orElseThrow(), desk.mockPlayed(day)))
                        .orElse(null),
                desk.toWriteDown(day)
                        .map(i -> new NextFacts.Over(i, i.date().equals(day)))
                        .orElse(null),
                today(),
                timeline().current().orElse(null));
    }

    private boolean decided() {
        return state.plans().containsKey(career.slug())
                || career.roadmap().phases().stream()
                        .anyMatch(p -> state.isDone(p.milestone().id())
                                || p.goals().stream().anyMatch(g -> state.isDone(g.id())));
    }

    /** The last fit; what follows from it only where guide and model are still those it was taken with. */
    private Optional<NextFacts.Fit> fit() {
        return state.lastFit(career.slug()).map(result -> {
            var taken = result.taken();
            if (FitReading.isStale(taken, career)) {
                return new NextFacts.Fit(null, null, null);
            }
            FitReading reading = new FitReading(career, FitCommand.answers(taken));
            NextSteps next = reading.explanation().next();
            return new NextFacts.Fit(
                    reading.report().verdict(),
                    next.tryIt().stream()
                            .filter(i -> !state.tried(career.slug()).containsKey(i.id()))
                            .map(i -> i.tryIt())
                            .findFirst()
                            .orElse(null),
                    next.neighbours().stream().findFirst().orElse(null));
        });
    }
}
