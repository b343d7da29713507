package dev.careercli.app;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.progress.Cards;
import dev.careercli.progress.Progress;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.QuestionPace;
import dev.careercli.quiz.pick.Filter;
import dev.careercli.quiz.pick.PickContext;
import dev.careercli.quiz.pick.PickRequest;
import dev.careercli.quiz.pick.Picker;
import dev.careercli.quiz.pick.QuestionCard;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.quiz.session.PrivateQuestions;
import dev.careercli.quiz.session.UnfinishedMock;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of a career beside where the person stands with each: what is chosen from it, and what a rating does. */
public final class PracticeService {
    private static final int LAST_OF_A_WEEK = 6;

    private final Career career;
    private final JournalState journalState;
    private final List<Question> bank;
    private final List<Question> questions;
    private final Scheduler scheduler;

    private List<Career> guides;
    private Set<AreaId> wanted = Set.of();

    /** @param bank the guide's own questions, without those the person wrote down */
    public PracticeService(JournalState journal, Career career, List<Question> bank) {
        this.career = career;
        this.guides = List.of(career);
        this.journalState = journal;
        this.bank = bank;
        this.scheduler = new Scheduler(journalState.settings().scheduling());
        this.questions = new ArrayList<>(bank);
        Set<QuestionId> ids = bank.stream().map(Question::id).collect(Collectors.toSet());
        PrivateQuestions.of(journalState.state(), career, level()).stream()
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
        return new InterviewSchedule(journalState.state(), career, bank, scheduler, pace());
    }

    /** A recent mock with answers that were not checked. */
    public Optional<UnfinishedMock> unfinishedMock(LocalDate day) {
        return latestMock().filter(mock -> mock.isRecent(day));
    }

    /** The latest mock with answers that were not checked, however long ago. */
    public Optional<UnfinishedMock> latestMock() {
        return UnfinishedMock.latest(
                journalState.state(),
                career.slug(),
                bank,
                journalState.settings().keepsAnswers());
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
                journalState.state(),
                career.slug(),
                bank,
                journalState.settings().keepsAnswers());
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
        return Cards.of(journalState.state(), revisions, scheduler);
    }

    /** The seed of a day on which none is given: the same all day, so that a session begun again goes on alike. */
    public long daySeed() {
        return journalState.today().toEpochDay();
    }

    /** Today's session; a count that was asked for lifts the limit on new questions. */
    public Selection today(Filter filter, long seed) {
        return at(filter, seed, journalState.now());
    }

    /** The session of a moment, from where the person stands now. */
    public Selection at(Filter filter, long seed, Instant when) {
        return at(filter, seed, when, cards(), Set.of());
    }

    /** @param settled questions that are taken to be done by then */
    Selection at(Filter filter, long seed, Instant when, Map<QuestionId, Card> cards, Set<QuestionId> settled) {
        LocalDate day = journalState.days().dayOf(when);
        int fresh = NewQuestionsLeft.on(day, journalState, questions);
        Integer count = filter.count();
        PickContext context = pickContext(day).hiding(settled);
        PickRequest request = new PickRequest(
                filter,
                context,
                count == null ? fresh : Math.max(fresh, count),
                pace(),
                seed,
                when,
                journalState.days(),
                count == null ? journalState.settings().sessionMinutes() : Integer.MAX_VALUE);
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
        return at(Filter.NONE, daySeed(), journalState.now().plus(Duration.ofDays(days)))
                .due();
    }

    /** What is due and was not asked, the likeliest to be forgotten first, as one more session. */
    public Selection backlog() {
        PickRequest request = new PickRequest(
                Filter.NONE,
                pickContext(journalState.today()),
                0,
                pace(),
                daySeed(),
                journalState.now(),
                journalState.days(),
                journalState.settings().sessionMinutes());
        return new Picker(scheduler).today(questionCards(), cards(), request);
    }

    /** Study days without practice before the person came back, today or this week; 0 where they were not away. */
    public long daysAway() {
        return Absence.days(journalState.state(), journalState.today());
    }

    /** How long questions take this person. */
    private QuestionPace pace() {
        return MeasuredPace.of(journalState.state());
    }

    public Selection extra(Filter filter, long seed, int count) {
        PickRequest request = new PickRequest(
                filter, pickContext(journalState.today()), 0, pace(), seed, journalState.now(), journalState.days());
        return new Picker(scheduler).extra(questionCards(), cards(), request, count);
    }

    private List<QuestionCard> questionCards() {
        return questions.stream().map(QuestionCard::of).toList();
    }

    private PickContext pickContext(LocalDate day) {
        return PracticeContext.on(day, journalState, career, guides, questions, wanted);
    }

    /** The level whose new questions are introduced. */
    public Level level() {
        return PracticeLevel.inForce(journalState, career);
    }

    /** The day on which each rating would make the question due, and whether the plan as it is would ask it then. */
    public Map<Rating, Comeback> comebacks(Question question) {
        return new ComebackPreview(this, journalState).of(question);
    }

    /** The notice for a question whose latest review made it a leech; empty for any other. */
    public Optional<LeechNotice> leech(QuestionId id) {
        Optional<Question> question =
                questions.stream().filter(q -> q.id().equals(id)).findFirst();
        return question.flatMap(q -> LeechNotice.of(q, journalState.state().reviews(id, q.revision()), scheduler));
    }

    /** The questions with these ids, in that order. */
    public List<Question> byId(List<QuestionId> ids) {
        Map<QuestionId, Question> known = new HashMap<>();
        questions.forEach(q -> known.put(q.id(), q));
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }
}
