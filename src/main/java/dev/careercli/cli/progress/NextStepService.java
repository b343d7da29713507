package dev.careercli.cli.progress;

import dev.careercli.app.InterviewSchedule;
import dev.careercli.app.PlanInForce;
import dev.careercli.app.PracticeService;
import dev.careercli.app.ScoredFit;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Career;
import dev.careercli.event.State;
import dev.careercli.fit.NextSteps;
import dev.careercli.quiz.interview.InterviewPlan;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.progress.NextView.Next;
import dev.careercli.view.progress.WelcomeView;
import dev.careercli.view.quiz.InterviewPace;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person stands with everything, and the one thing that follows from it. */
public final class NextStepService {
    private final Services services;
    private final Career career;
    private final PracticeService practice;
    private final State state;
    private final LocalDate day;
    private final InterviewSchedule schedule;

    public NextStepService(Services services, Career career) {
        this.services = services;
        this.career = career;
        this.practice = new PracticeService(
                services.journalState(), career, services.content().questions(career.slug()));
        this.state = services.journalState().state();
        this.schedule = practice.interviewSchedule();
        this.day = schedule.dayOf(
                services.journalState().today(), services.journalState().calendarDay());
    }

    public Next find() {
        Next next = NextStepPolicy.of(facts());
        return new Next(
                next.what(),
                next.why(),
                next.minutes(),
                next.command() + services.guides().naming(career),
                next.complete());
    }

    /** The questions of today. */
    public Selection today() {
        return practice.dueNow();
    }

    /** Everything that the home screen shows. */
    public WelcomeView.Overview overview() {
        PlanInForce plan = PlanInForce.inForce(services.journalState(), career);
        return new WelcomeView.Overview(plan.timeline(), plan.weeks(), pace(), today(), day);
    }

    private Timeline timeline() {
        return PlanInForce.inForce(services.journalState(), career).timeline();
    }

    /** How far practice has come; null when no interview is coming. */
    @Nullable
    public InterviewPace pace() {
        return schedule.coming(day)
                .map(i -> new InterviewPace(schedule.progress(i, day)))
                .orElse(null);
    }

    private NextStepInputs facts() {
        return new NextStepInputs(
                !state.fitAnswers(career.slug()).isEmpty(),
                fit().orElse(null),
                practice.questions().stream()
                        .anyMatch(q -> !state.answers(q.id()).isEmpty()),
                decided(),
                practice.unfinishedMock(day).orElse(null),
                schedule.coming(day)
                        .map(i -> new NextStepInputs.Coming(
                                new InterviewPace(schedule.progress(i, day)),
                                InterviewPlan.day(i, day).orElseThrow(),
                                schedule.mockPlayed(day)))
                        .orElse(null),
                schedule.toWriteDown(day)
                        .map(i -> new NextStepInputs.Over(i, i.date().equals(day)))
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
    private Optional<NextStepInputs.Fit> fit() {
        return state.lastFit(career.slug()).map(result -> {
            var taken = result.taken();
            if (ScoredFit.isStale(taken, career)) {
                return new NextStepInputs.Fit(null, null, null);
            }
            ScoredFit reading = new ScoredFit(career, ScoredFit.answers(taken));
            NextSteps next = reading.explanation().next();
            return new NextStepInputs.Fit(
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
