package dev.careercli.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.FitSpec.TryIt;
import dev.careercli.content.GoalId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import dev.careercli.content.QuestionId;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.content.RoadmapSpec.Milestone;
import dev.careercli.content.RoadmapSpec.Phase;
import dev.careercli.content.Source;
import dev.careercli.fit.Verdict;
import dev.careercli.quiz.Questions;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.InterviewPlan;
import dev.careercli.quiz.interview.InterviewProgress;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.quiz.interview.PlanDay.Work;
import dev.careercli.quiz.pick.Pick;
import dev.careercli.quiz.pick.QuestionCard;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.quiz.session.Mock;
import dev.careercli.quiz.session.MockRound;
import dev.careercli.quiz.session.MockRun;
import dev.careercli.quiz.session.Outcome;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.QuizState.Given;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.quiz.session.Session;
import dev.careercli.quiz.session.UnfinishedMock;
import dev.careercli.roadmap.PhaseLine;
import dev.careercli.roadmap.PhaseState;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.WeekRange;
import dev.careercli.schedule.Rating;
import dev.careercli.view.progress.NextView.Next;
import dev.careercli.view.quiz.InterviewPace;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NextStepPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final Interview INTERVIEW = new Interview(TODAY, TODAY.plusDays(12), Level.MID, 30);

    static Stream<Arguments> cases() {
        return Stream.of(
                // Nothing is known.
                row("nobody was here before", new Facts(), "Find out whether the work suits you", "career fit"),
                row("a fit was begun", new Facts().fitBegun(), "Finish the fit quiz", "career fit"),
                row("a fit was begun, questions are due", new Facts().fitBegun().due(3), "Finish the fit quiz", "fit"),
                row("practised without a fit", new Facts().practised().fresh(6), "Practise 6 questions", "career quiz"),
                row("decided without a fit", new Facts().decided(), "Goal 1a: Build frames", "career roadmap"),
                // What fit found.
                row("unsure", new Facts().fit(Verdict.TRY), "Try the work: Tie knots.", "career fit"),
                row("unsure, yet decided", new Facts().fit(Verdict.TRY).decided(), "Goal 1a", "career roadmap"),
                row("unsure, questions are due", new Facts().fit(Verdict.TRY).due(1), "Practise 1 question", "quiz"),
                row("ruled out", new Facts().fit(Verdict.NOT), "Look at a neighbouring role: Keeper", "fit --why"),
                row("a good match", new Facts().fit(Verdict.GOOD), "Goal 1a: Build frames", "career roadmap"),
                row("too few answers for a verdict", new Facts().fit(null), "Goal 1a", "career roadmap"),
                // Practice.
                row("due", new Facts().fit(Verdict.GOOD).due(2), "Practise 2 questions", "career quiz"),
                row("never practised, new wait", new Facts().fit(Verdict.GOOD).fresh(6), "Goal 1a", "roadmap"),
                // The roadmap.
                row(
                        "goals done",
                        new Facts().decided().phase(true, false),
                        "Prove milestone 1m: Run it",
                        "done 1m --evidence LINK"),
                row("mostly known", new Facts().decided().phase(false, true), "Prove milestone 1m", "--evidence LINK"),
                row("all done, new wait", new Facts().decided().finished().fresh(4), "Practise 4 questions", "quiz"),
                row("all done", new Facts().decided().finished(), "Nothing", "career quiz --extra"),
                // An interview.
                row("a day of practice", new Facts().day(Work.SPREAD).fresh(5), "Practise 5 questions", "career quiz"),
                row("before fit", new Facts().fitBegun().day(Work.SPREAD).fresh(5), "Practise 5 questions", "quiz"),
                row("its practice is done", new Facts().day(Work.WEAKEST).fit(Verdict.TRY), "Goal 1a", "roadmap"),
                row("a day of a mock", new Facts().day(Work.MOCK).due(3), "Play a mock", "quiz --mock technical"),
                row("the mock was played", new Facts().day(Work.MOCK).played().due(3), "Practise 3 questions", "quiz"),
                row(
                        "the last day",
                        new Facts().day(Work.LIGHT).due(3),
                        "Go through your own stories",
                        "quiz --stories"),
                // A mock whose answers were not all checked.
                row(
                        "a mock to check",
                        new Facts().mock(3, 1).due(3),
                        "Check the 2 answers of your screen mock",
                        "last"),
                row("one answer of it", new Facts().mock(1, 0), "Check the answer of your screen mock", "--mock last"),
                row("before practice", new Facts().mock(2, 0).day(Work.SPREAD).fresh(5), "Check the 2 answers", "last"),
                row("before another", new Facts().mock(2, 0).day(Work.MOCK), "Check the 2 answers", "--mock last"),
                row("not on the last day", new Facts().mock(2, 0).day(Work.LIGHT), "Go through", "quiz --stories"),
                row("nor on the day", new Facts().mock(2, 0).over(true), "Nothing to practise", "quiz --debrief"),
                row("the day itself", new Facts().over(true).due(3), "Nothing to practise", "quiz --debrief"),
                row("the day after", new Facts().over(false).due(3), "Write down what they asked", "quiz --debrief"));
    }

    private static Arguments row(String when, Facts facts, String what, String command) {
        return arguments(when, facts.known(), what, command);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("cases")
    void the_one_thing(String when, NextStepInputs facts, String what, String command) {
        Next next = NextStepPolicy.of(facts);

        assertThat(next.what()).as(when).startsWith(what);
        assertThat(next.command()).endsWith(command);
        assertThat(next.why()).endsWith(".");
    }

    /** What is known of somebody, nothing at first but a roadmap with one goal. */
    private static final class Facts {
        private boolean fitBegun;
        private NextStepInputs.@Nullable Fit fit;
        private boolean practised;
        private boolean decided;
        private @Nullable UnfinishedMock mock;
        private @Nullable Work work;
        private boolean played;
        private NextStepInputs.@Nullable Over over;
        private Selection today = select(Pick.Why.DUE, 0);
        private @Nullable PhaseLine phase = phaseLine(false, false);

        Facts fitBegun() {
            fitBegun = true;
            return this;
        }

        Facts fit(@Nullable Verdict verdict) {
            fit = new NextStepInputs.Fit(
                    verdict,
                    new TryIt(60, "Tie knots."),
                    new Neighbour("keeper", "Keeper", "It is dry.", Source.EDITORIAL));
            return this;
        }

        Facts practised() {
            practised = true;
            return this;
        }

        Facts decided() {
            decided = true;
            return this;
        }

        Facts due(int count) {
            today = select(Pick.Why.DUE, count);
            return practised();
        }

        Facts fresh(int count) {
            today = select(Pick.Why.NEW, count);
            return this;
        }

        Facts day(Work of) {
            work = of;
            return this;
        }

        Facts played() {
            played = true;
            return this;
        }

        Facts mock(int handedIn, int checked) {
            mock = NextStepPolicyTest.mock(handedIn, checked);
            return this;
        }

        Facts over(boolean isToday) {
            over = new NextStepInputs.Over(INTERVIEW, isToday);
            return this;
        }

        Facts phase(boolean goalDone, boolean proveIt) {
            phase = phaseLine(goalDone, proveIt);
            return this;
        }

        Facts finished() {
            phase = null;
            return this;
        }

        NextStepInputs known() {
            NextStepInputs.Coming coming = work == null
                    ? null
                    : new NextStepInputs.Coming(
                            new InterviewPace(new InterviewProgress(
                                    INTERVIEW, TODAY, 5, 66, new InterviewPlan(INTERVIEW, List.of(), 61, null))),
                            new PlanDay(TODAY, work, 5, 30),
                            played);
            return new NextStepInputs(fitBegun, fit, practised, decided, mock, coming, over, today, phase);
        }
    }

    private static UnfinishedMock mock(int handedIn, int checked) {
        Question question = Questions.of("q-1", Level.MID, "A1", Kind.CONCEPT, List.of());
        Given given = new Given("a key", null, 1, true, false);
        Revealed revealed =
                new Revealed(Session.of(List.of(question), Set.of(), false), given, new Points(List.of(), false));
        MockRun run = new MockRun(
                new Mock(MockRound.SCREEN, Level.MID, 30, 7, List.of(QuestionCard.of(question))),
                "screen-mid-30-7@now",
                Collections.nCopies(handedIn, question),
                Collections.nCopies(handedIn, given),
                Collections.nCopies(checked, new Outcome(revealed, Rating.GOOD)));
        return new UnfinishedMock(run, TODAY);
    }

    private static Selection select(Pick.Why why, int count) {
        return new Selection(
                Stream.generate(() -> new Pick(new QuestionId("q-1"), why))
                        .limit(count)
                        .toList(),
                count * 4,
                null);
    }

    private static PhaseLine phaseLine(boolean goalDone, boolean proveIt) {
        Goal goal = new Goal(new GoalId("goal-a"), "1a", "Build frames.", "Build frames");
        Milestone milestone = new Milestone(new GoalId("milestone-a"), "1m", "Run it.", "Run it");
        WeekRange end = new WeekRange(2, 4);
        return new PhaseLine(
                new Phase(1, "One", "One", 4, List.of(goal), List.of(), milestone),
                PhaseState.CURRENT,
                proveIt,
                40,
                40,
                0,
                0,
                end,
                List.of(new StepLine(goal, 40, goalDone ? 0 : 40, goalDone ? TODAY : null, goalDone ? null : end)),
                new StepLine(milestone, 0, 0, null, end));
    }
}
