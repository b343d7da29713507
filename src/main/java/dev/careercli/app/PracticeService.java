package dev.careercli.app;

import dev.careercli.content.AreaId;
import dev.careercli.content.Career;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.event.InterviewEvent.InterviewSet;
import dev.careercli.event.State;
import dev.careercli.progress.Cards;
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
import dev.careercli.schedule.Due;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of a career beside where the person stands with each: what is chosen from it, and what a rating does. */
public final class PracticeService {
    private final Career career;
    private final JournalState diary;
    private final List<Question> bank;
    private final List<Question> questions;
    private final Scheduler scheduler;

    private Set<AreaId> wanted = Set.of();

    /** @param bank the guide's own questions, without those the person wrote down */
    public PracticeService(JournalState journal, Career career, List<Question> bank) {
        this.career = career;
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

    /** Areas whose new questions come before others in this session, such as those of a job advert. */
    public void prioritiseAreas(Set<AreaId> areas) {
        wanted = Set.copyOf(areas);
    }

    /** The way to an interview, as the journal has it now. */
    public InterviewSchedule interviewSchedule() {
        return new InterviewSchedule(diary.state(), career, bank, scheduler);
    }

    /** A recent mock with answers that were not checked. */
    public Optional<UnfinishedMock> unfinishedMock(LocalDate day) {
        return latestMock().filter(mock -> mock.isRecent(day));
    }

    /** The latest mock with answers that were not checked, however long ago. */
    public Optional<UnfinishedMock> latestMock() {
        return UnfinishedMock.latest(diary.state(), bank, diary.settings().keepsAnswers());
    }

    /**
     * The mock of a name, finished or not.
     *
     * @param begun the study day on which it began, where no answer tells
     */
    public Optional<UnfinishedMock> mockNamed(String name, LocalDate begun) {
        return UnfinishedMock.named(
                name, begun, diary.state(), bank, diary.settings().keepsAnswers());
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

    public Selection at(Filter filter, long seed, Instant when) {
        LocalDate day = diary.days().dayOf(when);
        int fresh = Math.max(0, diary.settings().newPerDay() - introduced(day));
        Integer count = filter.count();
        PickRequest request = new PickRequest(
                filter,
                pickContext(day),
                count == null ? fresh : Math.max(fresh, count),
                QuestionPace.ASSUMED,
                seed,
                when,
                diary.days());
        Optional<Interview> interview =
                InterviewSchedule.decides(filter) ? interviewSchedule().coming(day) : Optional.empty();
        return interview.isPresent()
                ? interviewSchedule().select(interview.get(), questionCards(), cards(), request)
                : new Picker(scheduler).today(questionCards(), cards(), request);
    }

    public Selection extra(Filter filter, long seed, int count) {
        PickRequest request = new PickRequest(
                filter, pickContext(diary.today()), 0, QuestionPace.ASSUMED, seed, diary.now(), diary.days());
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

    /** The level whose new questions are introduced: as set, else that of the interview, else the first. */
    public Level level() {
        return Optional.ofNullable(diary.settings().level())
                .or(() -> Optional.ofNullable(diary.state().interviews().get(career.slug()))
                        .map(InterviewSet::level))
                .orElse(Level.JUNIOR);
    }

    /** The goals of the first phase that is not done. */
    private Set<GoalId> currentGoals() {
        for (Phase phase : career.roadmap().phases()) {
            boolean done = phase.goals().stream().allMatch(g -> diary.state().isDone(g.id()));
            if (!done) {
                return phase.goals().stream().map(Goal::id).collect(Collectors.toSet());
            }
        }
        return Set.of();
    }

    /** The study day on which each rating would bring the question back. */
    public Map<Rating, LocalDate> dates(Question question) {
        Card card =
                cards().getOrDefault(question.id(), Card.unseen(question.id().value()));
        var preview = scheduler.preview(card, diary.now(), diary.today());
        Map<Rating, LocalDate> dates = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            Due due = preview.after(rating).due();
            if (due != null) {
                dates.put(rating, due.day(diary.days()));
            }
        }
        return dates;
    }

    /** What to tell of a question whose latest review made it a leech; empty for every other one. */
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
