package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.RoadmapEvent.PlanSet;
import dev.careercli.event.State;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.FitModel;
import dev.careercli.fit.FitPlan;
import dev.careercli.roadmap.DaysOff;
import dev.careercli.roadmap.NeededHours;
import dev.careercli.roadmap.PlanRequest;
import dev.careercli.roadmap.Planner;
import dev.careercli.roadmap.Planner.EndAt;
import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekPlan;
import dev.careercli.view.DateForm;
import dev.careercli.view.DrawnRoadmap;
import dev.careercli.view.RoadmapView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan in force: what was asked for now, else what is kept, else what fit found, else the guide's own way. */
final class RoadmapPlan {
    private final Services services;
    private final Career career;
    private final PlanSet plan;
    private final @Nullable FitPlan fit;
    private final LocalDate today;
    private final PlanRequest request;
    private final Planner planner;

    RoadmapPlan(Services services, Career career, PlanSet asked) {
        this.services = services;
        this.career = career;
        State state = services.diary().state();
        this.today = services.diary().today();
        this.fit = fit(state).orElse(null);
        this.plan = merged(asked, state.plans().get(career.slug()));
        this.planner = new Planner(career.roadmap());
        this.request = request(state);
    }

    private Optional<FitPlan> fit(State state) {
        return state.lastFit(career.slug())
                .map(FitResult::taken)
                .filter(t -> t.guideRevision() == career.revision() && t.model().equals(FitModel.NAME))
                .filter(t -> t.level() != null)
                .map(t -> new FitReading(career, FitCommand.answers(t)).report().plan());
    }

    private PlanSet merged(PlanSet asked, @Nullable PlanSet kept) {
        PlanSet before = kept == null ? new PlanSet(null, null, null, null, List.of()) : kept;
        Integer fitHours = fit == null || fit.hoursPerWeek() == 0 ? null : fit.hoursPerWeek();
        Integer hours = first(asked.hours(), before.hours(), fitHours);
        LocalDate start = first(asked.start(), before.start(), hours == null && asked.by() == null ? null : today);
        return new PlanSet(
                start,
                hours,
                first(asked.by(), before.by(), null),
                first(asked.startPhase(), before.startPhase(), null),
                asked.skips().isEmpty() ? before.skips() : asked.skips());
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T two, @Nullable T three) {
        return one != null ? one : two != null ? two : three;
    }

    /** What is kept of the plan, so that it goes on next time. */
    PlanSet kept() {
        return plan;
    }

    private PlanRequest request(State state) {
        var pace = career.fit().pace();
        PlanRequest base = PlanRequest.ofGuide(career.roadmap(), pace);
        if (fit != null) {
            base = base.placedBy(career.roadmap(), fit);
        }
        if (plan.startPhase() != null) {
            int phase = plan.startPhase();
            if (career.roadmap().phases().stream().noneMatch(p -> p.number() == phase)) {
                throw new CareerException.Usage(
                        "the roadmap has no phase " + phase + ".",
                        "There are phases 1 to " + career.roadmap().phases().size() + ".");
            }
            base = base.startingAt(career.roadmap(), pace, phase, fit == null ? Integer.valueOf(1) : fit.startPhase());
        }
        PlanRequest request = base.withDone(done(state));
        if (plan.hours() != null && plan.hours() != 0) {
            request = request.withHoursPerWeek(plan.hours());
        }
        LocalDate start = plan.start();
        if (start != null) {
            request = request.from(start)
                    .seenOn(today)
                    .withDaysOff(plan.skips().stream()
                            .map(d -> new DaysOff(d.from(), d.to()))
                            .toList());
        }
        return plan.hours() == null && plan.by() != null && start != null ? atNeededHours(request, plan.by()) : request;
    }

    private PlanRequest atNeededHours(PlanRequest request, LocalDate by) {
        Integer hours = planner.hoursBy(request, by).atLeast();
        return hours == null ? request : request.withHoursPerWeek(hours);
    }

    private static Map<GoalId, LocalDate> done(State state) {
        Map<GoalId, LocalDate> done = new HashMap<>();
        state.goals().forEach((goal, mark) -> {
            if (mark.done()) {
                done.put(goal, mark.day());
            }
        });
        return done;
    }

    PlanRequest request() {
        return request;
    }

    /** Week by week, what is still to be studied. */
    List<WeekPlan> weeks() {
        return planner.schedule(request);
    }

    Timeline timeline() {
        return planner.plan(request);
    }

    RoadmapView view() {
        NeededHours needed = plan.by() == null || plan.start() == null ? null : planner.hoursBy(request, plan.by());
        List<DaysOff> toCome =
                request.daysOff().stream().filter(d -> !d.to().isBefore(today)).toList();
        DrawnRoadmap drawn = new DrawnRoadmap(
                career,
                timeline(),
                ends(),
                needed,
                toCome,
                hoursAssumed(),
                services.content().goalQuestions(career.slug()),
                placement());
        return new RoadmapView(drawn, services.options().plain ? DateForm.ISO : DateForm.TEXT);
    }

    private boolean hoursAssumed() {
        return plan.hours() == null && (plan.by() == null || plan.start() == null);
    }

    /** The end at fewer and at more hours a week; none without dates. */
    List<EndAt> ends() {
        return plan.start() == null ? List.of() : planner.ends(request, Planner.otherHours(request.hoursPerWeek()));
    }

    private @Nullable String placement() {
        if (plan.startPhase() != null) {
            return "Starts at phase " + plan.startPhase() + ", as you asked.";
        }
        // Where the way began is no news to somebody who is on it.
        if (fit == null || !request.done().isEmpty()) {
            return null;
        }
        return fit.startPhase() == null
                ? "Your fit answers leave nothing to study: prove each milestone."
                : "Starts at phase " + fit.startPhase() + ", where your fit answers put you.";
    }

    /** The plan of a career with nothing asked for now. */
    static RoadmapPlan inForce(Services services, Career career) {
        return new RoadmapPlan(services, career, new RoadmapEvent.PlanSet(null, null, null, null, List.of()));
    }
}
