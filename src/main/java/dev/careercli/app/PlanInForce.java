package dev.careercli.app;

import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.event.RoadmapEvent;
import dev.careercli.event.RoadmapEvent.PlanSet;
import dev.careercli.event.State;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.FitPlan;
import dev.careercli.roadmap.DaysOff;
import dev.careercli.roadmap.NeededHours;
import dev.careercli.roadmap.PlanRequest;
import dev.careercli.roadmap.Planner;
import dev.careercli.roadmap.Planner.EndAt;
import dev.careercli.roadmap.Timeline;
import dev.careercli.roadmap.WeekPlan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan in force: what was asked for now, else what is kept, else what fit found, else the guide's own way. */
public final class PlanInForce {
    private final Career career;
    private final PlanSet plan;
    private final @Nullable FitPlan fit;
    private final LocalDate today;
    private final PlanRequest request;
    private final Planner planner;

    /**
     * The plan of a career with what was asked for now on top of what is stored.
     *
     * @throws InvalidRequest when a phase is asked for that the roadmap does not have
     */
    public PlanInForce(JournalState journal, Career career, PlanSet asked) {
        this(journal, career, PlanChange.of(asked));
    }

    /**
     * The plan of a career with a change to what is stored.
     *
     * @throws InvalidRequest when a phase is asked for that the roadmap does not have
     */
    public PlanInForce(JournalState journal, Career career, PlanChange asked) {
        this.career = career;
        State state = journal.state();
        this.today = journal.today();
        this.fit = fit(state).orElse(null);
        this.plan = merged(asked, state.plans().get(career.slug()));
        this.planner = new Planner(career.roadmap());
        this.request = request(state);
    }

    private Optional<FitPlan> fit(State state) {
        return state.lastFit(career.slug())
                .map(FitResult::taken)
                .filter(t -> !ScoredFit.isStale(t, career))
                .filter(t -> t.level() != null)
                .map(t -> new ScoredFit(career, ScoredFit.answers(t)).report().plan());
    }

    private PlanSet merged(PlanChange change, @Nullable PlanSet kept) {
        PlanSet asked = change.set();
        PlanSet before = kept == null ? new PlanSet(null, null, null, null, List.of()) : kept;
        Integer fitHours = fit == null || fit.hoursPerWeek() == 0 ? null : fit.hoursPerWeek();
        Integer hours = first(asked.hours(), before.hours(), fitHours);
        LocalDate start = first(asked.start(), before.start(), dated(hours, asked) ? today : null);
        List<RoadmapEvent.DaysOff> off = change.daysOff(before.skips());
        return new PlanSet(
                start,
                hours,
                change.noEnd() ? null : first(asked.by(), before.by(), null),
                first(asked.startPhase(), before.startPhase(), null),
                off);
    }

    /** Whether a plan counts from today where no start was said. */
    private static boolean dated(@Nullable Integer hours, PlanSet asked) {
        return hours != null || asked.by() != null || !asked.skips().isEmpty();
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T two, @Nullable T three) {
        return one != null ? one : two != null ? two : three;
    }

    /** What is kept of the plan, so that it goes on next time. */
    public PlanSet kept() {
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
                throw new InvalidRequest(
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
    public List<WeekPlan> weeks() {
        return planner.schedule(request);
    }

    public Timeline timeline() {
        return planner.plan(request);
    }

    /** The hours that the wished end needs; null without a wished end or a start. */
    public @Nullable NeededHours needed() {
        return plan.by() == null || plan.start() == null ? null : planner.hoursBy(request, plan.by());
    }

    /** Days off that are not over yet. */
    public List<DaysOff> daysOffToCome() {
        return request.daysOff().stream().filter(d -> !d.to().isBefore(today)).toList();
    }

    /** Whether nobody said how many hours a week there are. */
    public boolean hoursAssumed() {
        return plan.hours() == null && (plan.by() == null || plan.start() == null);
    }

    /** The end at fewer and at more hours a week; none without dates. */
    public List<EndAt> ends() {
        return plan.start() == null ? List.of() : planner.ends(request, Planner.otherHours(request.hoursPerWeek()));
    }

    /** The phase that was asked for as the first; null where it was left to fit or to the guide. */
    public @Nullable Integer askedStartPhase() {
        return plan.startPhase();
    }

    /** What fit found; null without a verdict of this revision of the guide. */
    public @Nullable FitPlan fit() {
        return fit;
    }

    /** Whether a goal is done already. */
    public boolean begun() {
        return !request.done().isEmpty();
    }

    /** The plan of a career with nothing asked for now. */
    public static PlanInForce inForce(JournalState journal, Career career) {
        return new PlanInForce(journal, career, new RoadmapEvent.PlanSet(null, null, null, null, List.of()));
    }
}
