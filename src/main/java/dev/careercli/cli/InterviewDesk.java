package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.State;
import dev.careercli.quiz.Filter;
import dev.careercli.quiz.Forecast;
import dev.careercli.quiz.Interview;
import dev.careercli.quiz.InterviewPlan;
import dev.careercli.quiz.InterviewPractice;
import dev.careercli.quiz.Pace;
import dev.careercli.quiz.PickRequest;
import dev.careercli.quiz.Picker;
import dev.careercli.quiz.PlanDay;
import dev.careercli.quiz.QuestionCard;
import dev.careercli.quiz.Selection;
import dev.careercli.render.Document;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Scheduler;
import dev.careercli.view.InterviewPace;
import dev.careercli.view.InterviewView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The interview that is coming, its plan as of a day, and what that day asks for. */
final class InterviewDesk {
    private static final Pace PACE = Pace.ASSUMED;
    private static final int DAYS_TO_WRITE_DOWN = 14;
    private final State state;
    private final Career career;
    private final List<Question> bank;
    private final Scheduler scheduler;

    /** @param bank the guide's own questions, without those the person wrote down */
    InterviewDesk(State state, Career career, List<Question> bank, Scheduler scheduler) {
        this.state = state;
        this.career = career;
        this.bank = bank;
        this.scheduler = scheduler;
    }

    /** The interview, if it is still to come after a day. */
    Optional<Interview> coming(LocalDate day) {
        return Interview.latest(state, career.slug()).filter(i -> i.isAfter(day));
    }

    /** The interview that took place by a day, two weeks ago at most, as long as nothing was written down of it. */
    Optional<Interview> toWriteDown(LocalDate day) {
        return Interview.latest(state, career.slug())
                .filter(i -> !i.isAfter(day) && day.isBefore(i.date().plusDays(DAYS_TO_WRITE_DOWN)))
                .filter(i -> state.debriefs().stream().allMatch(d -> d.day().isBefore(i.date())));
    }

    /** Whether a filter leaves the choice to the plan: another level, an area or a kind is the person's own choice. */
    static boolean decides(Filter filter) {
        return filter.level() == null && filter.area() == null && filter.kind() == null;
    }

    /** How many questions of a level the bank has. */
    int count(Level level) {
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
    InterviewPlan plan(Interview interview, LocalDate day) {
        Level level = interview.level();
        return InterviewPlan.of(interview, day, count(level) - seen(level) + introduced(level, day), PACE);
    }

    /** The plan from the day after on, as it stands now. */
    InterviewPlan planAfter(Interview interview, LocalDate day) {
        Level level = interview.level();
        return InterviewPlan.of(interview, day.plusDays(1), count(level) - seen(level), PACE);
    }

    /** How far practice has come; the minutes of a day on which nothing new was begun are still to come. */
    InterviewPace pace(Interview interview, LocalDate today) {
        Level level = interview.level();
        InterviewPlan ahead = introduced(level, today) == 0 ? plan(interview, today) : planAfter(interview, today);
        return new InterviewPace(interview, today, seen(level), count(level), ahead.shortfall());
    }

    /** What the plan asks for on a day, less what was done on it. */
    Selection select(
            Interview interview, List<QuestionCard> questions, Map<QuestionId, Card> cards, PickRequest request) {
        PlanDay day = plan(interview, request.today()).today().orElseThrow();
        InterviewPractice practice = new InterviewPractice(scheduler, interview.date(), Forecast.KNOWN_AT_FIRST, PACE);
        return new Picker(scheduler)
                .interviewDay(rest(day, interview.level()), interview.level(), practice, questions, cards, request);
    }

    private PlanDay rest(PlanDay day, Level level) {
        int introduced = introduced(level, day.day());
        int again = (int) bank.stream()
                        .filter(q -> q.level() == level && answeredOn(q, day.day()))
                        .count()
                - introduced;
        int done = PACE.minutes(introduced, again);
        return new PlanDay(
                day.day(), day.work(), Math.max(0, day.fresh() - introduced), Math.max(0, day.minutes() - done));
    }

    /** What is held on the day of the interview if the plan is kept. */
    Forecast forecast(Interview interview, LocalDate today, Map<QuestionId, Card> cards) {
        return Forecast.ofPlan(
                plan(interview, today), scheduler, cards(interview.level(), cards), Forecast.KNOWN_AT_FIRST, PACE, 1);
    }

    /** The cards of a level in the guide's order, questions never asked included. */
    List<Card> cards(Level level, Map<QuestionId, Card> cards) {
        return bank.stream()
                .filter(q -> q.level() == level)
                .map(q -> cards.getOrDefault(q.id(), Card.unseen(q.id().value())))
                .toList();
    }

    /** What the plan has for a day in place of practice; empty where it has practice. */
    Optional<Document> instead(LocalDate day) {
        return coming(day)
                .flatMap(i -> plan(i, day).today())
                .filter(d -> d.work() == PlanDay.Work.MOCK || d.work() == PlanDay.Work.LIGHT)
                .map(d -> InterviewView.instead(d, mockPlayed(day)))
                .or(() -> toWriteDown(day).map(i -> InterviewView.toWriteDown(i, day)));
    }

    /** A line to say before questions that are asked on a day that the plan gives to something else. */
    Optional<String> aside(LocalDate day) {
        boolean today = Interview.latest(state, career.slug())
                .filter(i -> i.date().equals(day))
                .isPresent();
        return today
                ? Optional.of(InterviewView.dayItself())
                : coming(day).flatMap(i -> plan(i, day).today()).flatMap(d -> InterviewView.aside(d, mockPlayed(day)));
    }

    /** A sentence on the day after, where the plan has something else than practice for it. */
    Optional<String> tomorrow(LocalDate today) {
        return coming(today).flatMap(i -> planAfter(i, today).today()).flatMap(InterviewView::tomorrow);
    }

    /** Whether a mock was played on a day. */
    boolean mockPlayed(LocalDate day) {
        return state.answers().values().stream()
                .flatMap(List::stream)
                .anyMatch(a -> a.envelope().day().equals(day) && isMock(a.answered()));
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

    private boolean answeredOn(Question question, LocalDate day) {
        return state.reviews(question.id(), question.revision()).stream()
                .anyMatch(a -> a.envelope().day().equals(day));
    }
}
