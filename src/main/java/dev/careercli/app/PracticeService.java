package dev.careercli.app;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.GateKind;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.event.State;
import dev.careercli.progress.Cards;
import dev.careercli.progress.Progress;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.QuestionPace;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.Pick;
import dev.careercli.quiz.pick.PickContext;
import dev.careercli.quiz.pick.PickRequest;
import dev.careercli.quiz.pick.Picker;
import dev.careercli.quiz.pick.QuestionCard;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.quiz.session.PrivateQuestions;
import dev.careercli.quiz.session.UnfinishedMock;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Due;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of a career beside where the person stands with each: what is chosen from it, and what a rating does. */
public final class PracticeService {
    private static final int LAST_OF_A_WEEK = 6;
    private static final int FEWEST_TIMED = 10;

    /** Shorter answers were piped or skipped, longer ones were left open; neither counts for the pace. */
    private static final long SHORTEST_MILLIS = 5_000;

    private static final long LONGEST_MILLIS = 900_000;

    /** The answer to fit's question on years, from 0, that means a mid level. */
    private static final int MID_FROM = 2;

    private final Career career;
    private final JournalState diary;
    private final List<Question> bank;
    private final List<Question> questions;
    private final Scheduler scheduler;

    private List<Career> guides;
    private Set<AreaId> wanted = Set.of();

    /** @param bank the guide's own questions, without those the person wrote down */
    public PracticeService(JournalState journal, Career career, List<Question> bank) {
        this.career = career;
        this.guides = List.of(career);
        this.diary = journal;
        this.bank = bank;
        this.scheduler = new Scheduler(diary.settings().scheduling());
        this.questions = new ArrayList<>(bank);
        Set<QuestionId> ids = bank.stream().map(Question::id).collect(Collectors.toSet());
        PrivateQuestions.of(diary.state(), career, level()).stream()
                .filter(q -> ids.add(q.id()))
                .forEach(questions::add);
    }

    /** The questions of the guide. */
    public List<Question> bank() {
        return bank;
    }

    /** Guides whose questions are in the bank; each has goals of its own under way. */
    public void takesFrom(List<Career> several) {
        guides = List.copyOf(several);
    }

    /** Areas whose new questions come before others in this session, such as those of a job advert. */
    public void prioritiseAreas(Set<AreaId> areas) {
        wanted = Set.copyOf(areas);
    }

    /** The way to an interview, as the journal has it now. */
    public InterviewSchedule interviewSchedule() {
        return new InterviewSchedule(diary.state(), career, bank, scheduler, pace());
    }

    /** A recent mock with answers that were not checked. */
    public Optional<UnfinishedMock> unfinishedMock(LocalDate day) {
        return latestMock().filter(mock -> mock.isRecent(day));
    }

    /** The latest mock with answers that were not checked, however long ago. */
    public Optional<UnfinishedMock> latestMock() {
        return UnfinishedMock.latest(
                diary.state(), career.slug(), bank, diary.settings().keepsAnswers());
    }

    /**
     * The mock of a name, finished or not.
     *
     * @param begun the study day on which it began; used only where no answer shows it
     */
    public Optional<UnfinishedMock> mockNamed(String name, LocalDate begun) {
        return UnfinishedMock.named(
                name,
                begun,
                diary.state(),
                career.slug(),
                bank,
                diary.settings().keepsAnswers());
    }

    /** The questions of the guide and those the person wrote down after an interview. */
    public List<Question> questions() {
        return questions;
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    /** The cards as the journal has them now. */
    public Map<QuestionId, Card> cards() {
        Map<QuestionId, Integer> revisions =
                questions.stream().collect(Collectors.toMap(Question::id, Question::revision));
        return Cards.of(diary.state(), revisions, scheduler);
    }

    /** The seed of a day on which none is given: the same all day, so that a session begun again goes on alike. */
    public long daySeed() {
        return diary.today().toEpochDay();
    }

    /** Today's session; a count that was asked for lifts the limit on new questions. */
    public Selection today(Filter filter, long seed) {
        return at(filter, seed, diary.now());
    }

    /** The session of a moment, from where the person stands now. */
    public Selection at(Filter filter, long seed, Instant when) {
        return at(filter, seed, when, cards(), Set.of());
    }

    private Selection at(Filter filter, long seed, Instant when, Map<QuestionId, Card> cards, Set<QuestionId> settled) {
        LocalDate day = diary.days().dayOf(when);
        int fresh = Math.max(0, diary.settings().newPerDay() - introduced(day));
        Integer count = filter.count();
        PickContext context = pickContext(day).hiding(settled);
        PickRequest request = new PickRequest(
                filter,
                context,
                count == null ? fresh : Math.max(fresh, count),
                pace(),
                seed,
                when,
                diary.days(),
                count == null ? diary.settings().sessionMinutes() : Integer.MAX_VALUE);
        Optional<Interview> interview =
                InterviewSchedule.decides(filter) ? interviewSchedule().coming(day) : Optional.empty();
        return interview.isPresent()
                ? interviewSchedule().select(interview.get(), questionCards(), cards, request)
                : new Picker(scheduler).today(questionCards(), cards, request);
    }

    /** What is due, asked and new now; the one answer that every screen prints. */
    public Selection dueNow() {
        return today(Filter.NONE, daySeed());
    }

    /** What falls due if nothing is practised before; today as {@link #dueNow} says it. */
    public Progress.Coming coming() {
        int today = dueNow().due();
        return new Progress.Coming(today, Math.max(0, dueIn(1) - today), Math.max(today, dueIn(LAST_OF_A_WEEK)));
    }

    private int dueIn(int days) {
        return at(Filter.NONE, daySeed(), diary.now().plus(Duration.ofDays(days)))
                .due();
    }

    /** What is due and was not asked, the likeliest to be forgotten first, as one more session. */
    public Selection backlog() {
        PickRequest request = new PickRequest(
                Filter.NONE,
                pickContext(diary.today()),
                0,
                pace(),
                daySeed(),
                diary.now(),
                diary.days(),
                diary.settings().sessionMinutes());
        return new Picker(scheduler).today(questionCards(), cards(), request);
    }

    /** Study days without practice before the person came back, today or this week; 0 where they were not away. */
    public long daysAway() {
        return Absence.days(diary.state(), diary.today());
    }

    /** How long questions take, by the median time of the person's own answers once there are enough of them. */
    private QuestionPace pace() {
        long[] answers = diary.state().answers().values().stream()
                .flatMap(List::stream)
                .mapToLong(a -> a.answered().answerMillis())
                .filter(millis -> millis >= SHORTEST_MILLIS && millis <= LONGEST_MILLIS)
                .sorted()
                .toArray();
        return answers.length < FEWEST_TIMED
                ? QuestionPace.ASSUMED
                : QuestionPace.ASSUMED.answering(answers[answers.length / 2] / 60_000.0);
    }

    public Selection extra(Filter filter, long seed, int count) {
        PickRequest request =
                new PickRequest(filter, pickContext(diary.today()), 0, pace(), seed, diary.now(), diary.days());
        return new Picker(scheduler).extra(questionCards(), cards(), request, count);
    }

    private List<QuestionCard> questionCards() {
        return questions.stream().map(QuestionCard::of).toList();
    }

    private int introduced(LocalDate day) {
        State state = diary.state();
        return (int) questions.stream()
                .map(q -> state.reviews(q.id(), q.revision()))
                .filter(answers ->
                        !answers.isEmpty() && answers.get(0).envelope().day().equals(day))
                .count();
    }

    private PickContext pickContext(LocalDate day) {
        State state = diary.state();
        Set<QuestionId> hidden = new HashSet<>(state.suspended());
        questions.stream()
                .map(Question::id)
                .filter(id -> state.isBuried(id, day))
                .forEach(hidden::add);
        hidden.addAll(PrivateQuestions.writtenOn(state, day));
        return new PickContext(level(), currentGoals(), hidden, PrivateQuestions.waiting(state, career), wanted);
    }

    /** The level whose new questions are introduced: as set, else of the interview, else by fit, else the first. */
    public Level level() {
        return Optional.ofNullable(diary.settings().level())
                .or(() -> Optional.ofNullable(diary.state().interviews().get(career.slug()))
                        .map(InterviewSet::level))
                .or(this::levelByFit)
                .orElse(Level.JUNIOR);
    }

    /** From the years of experience in the last fit: none or under two, two to four, more. */
    private Optional<Level> levelByFit() {
        return diary.state()
                .lastFit(career.slug())
                .flatMap(fit -> career.fit().gates().stream()
                        .filter(gate -> gate.kind() == GateKind.BRIDGE)
                        .map(gate -> fit.taken().answers().get(gate.id()))
                        .filter(Objects::nonNull)
                        .filter(answer -> answer >= 0)
                        .findFirst()
                        .map(answer ->
                                answer < MID_FROM ? Level.JUNIOR : answer == MID_FROM ? Level.MID : Level.SENIOR));
    }

    private Set<GoalId> currentGoals() {
        return guides.stream().flatMap(guide -> currentGoals(guide).stream()).collect(Collectors.toSet());
    }

    /** The goals of the first phase that is not done. */
    private Set<GoalId> currentGoals(Career career) {
        for (Phase phase : career.roadmap().phases()) {
            boolean done = phase.goals().stream().allMatch(g -> diary.state().isDone(g.id()));
            if (!done) {
                return phase.goals().stream().map(Goal::id).collect(Collectors.toSet());
            }
        }
        return Set.of();
    }

    /** The day on which each rating would make the question due, and whether the plan as it is would ask it then. */
    public Map<Rating, Comeback> comebacks(Question question) {
        Map<QuestionId, Card> cards = cards();
        Card card = cards.getOrDefault(question.id(), Card.unseen(question.id().value()));
        Set<QuestionId> today = dueNow().picks().stream().map(Pick::id).collect(Collectors.toSet());
        var preview = scheduler.preview(card, diary.now(), diary.today());
        Map<Rating, Comeback> comebacks = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            Card after = preview.after(rating);
            Due due = after.due();
            if (due != null) {
                comebacks.put(rating, comeback(question.id(), after, due.day(diary.days()), cards, today));
            }
        }
        return comebacks;
    }

    /** What is asked today, and on the days before it comes back, is taken to be done by then. */
    private Comeback comeback(
            QuestionId id, Card after, LocalDate day, Map<QuestionId, Card> cards, Set<QuestionId> today) {
        long days = ChronoUnit.DAYS.between(diary.today(), day);
        if (days <= 0) {
            return new Comeback(day, true);
        }
        Set<QuestionId> settled = new HashSet<>(today);
        cards.forEach((other, card) -> {
            Due due = card.due();
            if (days > 1 && due != null && due.day(diary.days()).isBefore(day)) {
                settled.add(other);
            }
        });
        settled.remove(id);
        Map<QuestionId, Card> then = new HashMap<>(cards);
        then.put(id, after);
        boolean asked =
                at(Filter.NONE, daySeed(), diary.now().plus(Duration.ofDays(days)), then, settled).picks().stream()
                        .anyMatch(pick -> pick.id().equals(id));
        return new Comeback(day, asked);
    }

    /** The notice for a question whose latest review made it a leech; empty for any other. */
    public Optional<LeechNotice> leech(QuestionId id) {
        Optional<Question> question =
                questions.stream().filter(q -> q.id().equals(id)).findFirst();
        return question.flatMap(q -> LeechNotice.of(q, diary.state().reviews(id, q.revision()), scheduler));
    }

    /** The questions with these ids, in that order. */
    public List<Question> byId(List<QuestionId> ids) {
        Map<QuestionId, Question> known = new HashMap<>();
        questions.forEach(q -> known.put(q.id(), q));
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }
}
