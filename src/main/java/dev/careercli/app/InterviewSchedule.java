package dev.careercli.app;

import dev.careercli.content.Career;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.State;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.progress.Cards;
import dev.careercli.quiz.interview.Forecast;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.InterviewPlan;
import dev.careercli.quiz.interview.InterviewPractice;
import dev.careercli.quiz.interview.InterviewProgress;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.quiz.interview.QuestionPace;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.PickRequest;
import dev.careercli.quiz.pick.Picker;
import dev.careercli.quiz.pick.QuestionCard;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The interview that is coming, its plan as of a day, and what that day asks for. */
public final class InterviewSchedule {
    private static final int DAYS_TO_WRITE_DOWN = 14;
    private final State state;
    private final Career career;
    private final List<Question> bank;
    private final Scheduler scheduler;
    private final QuestionPace pace;

    /** @param bank the guide's own questions, without those the person wrote down */
    InterviewSchedule(State state, Career career, List<Question> bank, Scheduler scheduler, QuestionPace pace) {
        this.state = state;
        this.career = career;
        this.bank = bank;
        this.scheduler = scheduler;
        this.pace = pace;
    }

    /**
     * Which day counts as today for the interview: the study day before it, the calendar's day from the interview on, since
     * a panel goes by the calendar.
     */
    public LocalDate dayOf(LocalDate study, LocalDate calendar) {
        return Interview.latest(state, career.slug())
                .filter(i -> !i.isAfter(calendar))
                .map(i -> calendar)
                .orElse(study);
    }

    /** The interview, if it is still to come after a day. */
    public Optional<Interview> coming(LocalDate day) {
        return Interview.latest(state, career.slug()).filter(i -> i.isAfter(day));
    }

    /** The interview that took place by a day, two weeks ago at most, as long as nothing was written down of it. */
    public Optional<Interview> toWriteDown(LocalDate day) {
        return Interview.latest(state, career.slug())
                .filter(i -> !i.isAfter(day) && day.isBefore(i.date().plusDays(DAYS_TO_WRITE_DOWN)))
                .filter(i -> state.debriefs().stream()
                        .filter(d -> isOwn(d.career()))
                        .allMatch(d -> d.day().isBefore(i.date())));
    }

    /** Whether a filter leaves the choice to the plan: another level, an area or a kind is the person's own choice. */
    public static boolean decides(Filter filter) {
        return filter.level() == null && filter.area() == null && filter.kind() == null;
    }

    /** How many questions of a level the bank has. */
    public int count(Level level) {
        return (int) bank.stream().filter(q -> q.level() == level).count();
    }

    /** How many questions of a level were answered at least once. */
    int seen(Level level) {
        return (int) bank.stream()
                .filter(q -> q.level() == level
                        && !state.reviews(q.id(), q.revision()).isEmpty())
                .count();
    }

    /** The plan as it stood at the beginning of a day, so that the day's new questions stay the same all day. */
    public InterviewPlan plan(Interview interview, LocalDate day) {
        return InterviewPlan.of(interview, day, cardsBefore(interview.level(), day), scheduler, pace);
    }

    /** The plan from the day after on, as it stands now. */
    InterviewPlan planAfter(Interview interview, LocalDate day) {
        return plan(interview, day.plusDays(1));
    }

    /** The cards of a level as they stood before any answer of a day. */
    private List<Card> cardsBefore(Level level, LocalDate day) {
        return bank.stream()
                .filter(q -> q.level() == level)
                .map(q -> Cards.after(
                        q.id(),
                        state.reviews(q.id(), q.revision()).stream()
                                .filter(a -> a.envelope().day().isBefore(day))
                                .toList(),
                        scheduler))
                .toList();
    }

    /** How far practice has come. Today's minutes count as still to come until the first new question of today is answered. */
    public InterviewProgress progress(Interview interview, LocalDate today) {
        Level level = interview.level();
        InterviewPlan ahead = introduced(level, today) == 0 ? plan(interview, today) : planAfter(interview, today);
        return new InterviewProgress(interview, today, seen(level), count(level), ahead);
    }

    /** What the plan asks for on a day, less what was done on it. */
    Selection select(
            Interview interview, List<QuestionCard> questions, Map<QuestionId, Card> cards, PickRequest request) {
        PlanDay day = InterviewPlan.day(interview, request.today()).orElseThrow();
        InterviewPractice usual = new InterviewPractice(scheduler, interview.date(), Forecast.KNOWN_AT_FIRST, pace);
        InterviewPractice practice = Absence.days(state, request.today()) > 0 ? usual.catchingUp() : usual;
        int left = Math.max(0, day.minutes() - minutesDone(day.day()));
        return new Picker(scheduler)
                .interviewDay(day.lasting(left), interview.level(), practice, questions, cards, request);
    }

    /** About how long the answers of a day took that move dates. */
    private int minutesDone(LocalDate day) {
        int fresh = 0;
        int again = 0;
        for (List<GivenAnswer> answers : state.answers().values()) {
            List<LocalDate> days = answers.stream()
                    .filter(a -> a.answered().isReview())
                    .map(a -> a.envelope().day())
                    .toList();
            if (days.contains(day)) {
                fresh += days.get(0).equals(day) ? 1 : 0;
                again += days.get(0).equals(day) ? 0 : 1;
            }
        }
        return pace.minutes(fresh, again);
    }

    /** What is held on the day of the interview if the plan is kept. */
    public Forecast forecast(Interview interview, LocalDate today, Map<QuestionId, Card> cards) {
        return Forecast.ofPlan(
                plan(interview, today), scheduler, cards(interview.level(), cards), Forecast.KNOWN_AT_FIRST, pace, 1);
    }

    /** The cards of a level in the guide's order, questions never asked included. */
    public List<Card> cards(Level level, Map<QuestionId, Card> cards) {
        return bank.stream()
                .filter(q -> q.level() == level)
                .map(q -> cards.getOrDefault(q.id(), Card.unseen(q.id().value())))
                .toList();
    }

    /** What the plan has for a day in place of practice; empty where it has practice. */
    public Optional<PlannedInstead> instead(LocalDate day) {
        return coming(day)
                .flatMap(i -> InterviewPlan.day(i, day))
                .filter(d -> d.work() == PlanDay.Work.MOCK || d.work() == PlanDay.Work.LIGHT)
                .<PlannedInstead>map(d -> new PlannedInstead.Planned(d, mockPlayed(day)))
                .or(() -> toWriteDown(day).map(i -> new PlannedInstead.Debrief(i, day)));
    }

    /** What is worth saying before questions on a day that the plan gives to something else. */
    public Optional<PlannedRemark> remark(LocalDate day) {
        boolean today = Interview.latest(state, career.slug())
                .filter(i -> i.date().equals(day))
                .isPresent();
        return today
                ? Optional.of(new PlannedRemark.InterviewToday())
                : coming(day)
                        .flatMap(i -> InterviewPlan.day(i, day))
                        .map(d -> new PlannedRemark.Planned(d, mockPlayed(day)));
    }

    /** The day after, as the plan has it. */
    public Optional<PlanDay> tomorrow(LocalDate today) {
        return coming(today).flatMap(i -> InterviewPlan.day(i, today.plusDays(1)));
    }

    /** Whether a mock was played on a day. */
    public boolean mockPlayed(LocalDate day) {
        return state.answers().values().stream()
                .flatMap(List::stream)
                .anyMatch(a -> a.envelope().day().equals(day)
                        && isMock(a.answered())
                        && isOwn(a.envelope().career()));
    }

    /** An event that names no career counts for every one. */
    private boolean isOwn(@Nullable CareerSlug of) {
        return of == null || of.equals(career.slug());
    }

    private static boolean isMock(Answered answered) {
        return answered.round() != null;
    }

    private int introduced(Level level, LocalDate day) {
        return (int) bank.stream()
                .filter(q -> q.level() == level)
                .map(q -> state.reviews(q.id(), q.revision()))
                .filter(answers ->
                        !answers.isEmpty() && answers.get(0).envelope().day().equals(day))
                .count();
    }
}
