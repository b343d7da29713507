package dev.careercli.cli;

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
import dev.careercli.quiz.BrokenOffMock;
import dev.careercli.quiz.Filter;
import dev.careercli.quiz.Interview;
import dev.careercli.quiz.Pace;
import dev.careercli.quiz.PickRequest;
import dev.careercli.quiz.Picker;
import dev.careercli.quiz.PrivateQuestions;
import dev.careercli.quiz.QuestionCard;
import dev.careercli.quiz.Selection;
import dev.careercli.quiz.Standing;
import dev.careercli.schedule.Card;
import dev.careercli.schedule.Due;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of a career beside where the person stands with each: what is chosen from it, and what a rating does. */
final class Practice {
    private static final int NEW_A_DAY = 6;
    private final Career career;
    private final Diary diary;
    private final List<Question> bank;
    private final List<Question> questions;
    private final Scheduler scheduler;

    private Set<AreaId> wanted = Set.of();

    Practice(Services services, Career career) {
        this.career = career;
        this.diary = services.diary();
        this.bank = services.content().questions(career.slug());
        this.scheduler = new Scheduler(SchedulingSettings.of(diary.state()));
        this.questions = new ArrayList<>(bank);
        questions.addAll(PrivateQuestions.of(diary.state(), career, level()));
    }

    /** The questions of the guide. */
    List<Question> bank() {
        return bank;
    }

    /** Areas whose new questions come before others in this session, such as those of a job advert. */
    void want(Set<AreaId> areas) {
        wanted = Set.copyOf(areas);
    }

    /** The way to an interview, as the journal has it now. */
    InterviewDesk desk() {
        return new InterviewDesk(diary.state(), career, bank, scheduler);
    }

    /** A recent mock with answers that were not checked. */
    Optional<BrokenOffMock> brokenOffMock(LocalDate day) {
        return BrokenOffMock.latest(diary.state(), bank).filter(mock -> mock.isRecent(day));
    }

    /** The questions of the guide and those the person wrote down after an interview. */
    List<Question> questions() {
        return questions;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    /** The cards as the journal has them now. */
    Map<QuestionId, Card> cards() {
        Map<QuestionId, Integer> revisions =
                questions.stream().collect(Collectors.toMap(Question::id, Question::revision));
        return Cards.of(diary.state(), revisions, scheduler);
    }

    /** The seed of a day on which none is given: the same all day, so that a session begun again goes on alike. */
    long daySeed() {
        return diary.today().toEpochDay();
    }

    /** Today's session; a count that was asked for lifts the limit on new questions. */
    Selection today(Filter filter, long seed) {
        return at(filter, seed, diary.now());
    }

    Selection at(Filter filter, long seed, Instant when) {
        LocalDate day = diary.days().dayOf(when);
        int limit = diary.state().setting("new-per-day").map(Integer::parseInt).orElse(NEW_A_DAY);
        int fresh = Math.max(0, limit - introduced(day));
        Integer count = filter.count();
        PickRequest request = new PickRequest(
                filter,
                standing(day),
                count == null ? fresh : Math.max(fresh, count),
                Pace.ASSUMED,
                seed,
                when,
                diary.days());
        Optional<Interview> interview = InterviewDesk.decides(filter) ? desk().coming(day) : Optional.empty();
        return interview.isPresent()
                ? desk().select(interview.get(), questionCards(), cards(), request)
                : new Picker(scheduler).today(questionCards(), cards(), request);
    }

    Selection extra(Filter filter, long seed, int count) {
        PickRequest request =
                new PickRequest(filter, standing(diary.today()), 0, Pace.ASSUMED, seed, diary.now(), diary.days());
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

    private Standing standing(LocalDate day) {
        State state = diary.state();
        Set<QuestionId> hidden = new HashSet<>(state.suspended());
        questions.stream()
                .map(Question::id)
                .filter(id -> state.isBuried(id, day))
                .forEach(hidden::add);
        hidden.addAll(PrivateQuestions.writtenOn(state, day));
        return new Standing(level(), currentGoals(), hidden, PrivateQuestions.waiting(state, career), wanted);
    }

    /** The level whose new questions are introduced: as set, else that of the interview, else the first. */
    Level level() {
        String word = diary.state().setting("level").orElse("");
        return Arrays.stream(Level.values())
                .filter(l -> l.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
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
    Map<Rating, LocalDate> dates(Question question) {
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
    Optional<LeechNotice> leech(QuestionId id) {
        Optional<Question> question =
                questions.stream().filter(q -> q.id().equals(id)).findFirst();
        return question.flatMap(q -> LeechNotice.of(q, diary.state().reviews(id, q.revision()), scheduler));
    }

    /** The questions with these ids, in that order. */
    List<Question> byId(List<QuestionId> ids) {
        Map<QuestionId, Question> known = new HashMap<>();
        questions.forEach(q -> known.put(q.id(), q));
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }
}
