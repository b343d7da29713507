package dev.careercli.cli.progress;

import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.FitSpec.TryIt;
import dev.careercli.content.Plural;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.fit.Verdict;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.quiz.interview.PlanDay.Work;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.quiz.session.UnfinishedMock;
import dev.careercli.roadmap.StepLine;
import dev.careercli.view.Formats;
import dev.careercli.view.progress.NextView.Next;
import dev.careercli.view.quiz.SelectionView;
import java.util.Optional;

/**
 * Chooses the one thing to do now: what cannot wait for another day comes before what is forgotten soonest, and that
 * before what takes weeks.
 */
final class NextStepPolicy {
    private static final int FIT_MINUTES = 5;
    private static final int DEBRIEF_MINUTES = 10;

    /** Our assumption, for one answer of a mock. */
    private static final int CHECK_MINUTES = 2;

    private final NextStepInputs facts;

    private NextStepPolicy(NextStepInputs facts) {
        this.facts = facts;
    }

    static Next of(NextStepInputs facts) {
        NextStepPolicy choice = new NextStepPolicy(facts);
        return choice.interview()
                .or(choice::fitBegun)
                .or(choice::due)
                .or(choice::fit)
                .or(choice::fresh)
                .or(choice::step)
                .orElseGet(choice::rest);
    }

    /** What the days around an interview, or a mock, ask for. */
    private Optional<Next> interview() {
        if (facts.over() != null) {
            return Optional.of(over(facts.over()));
        }
        NextStepInputs.Coming coming = facts.interview();
        if (coming != null && coming.day().work() == Work.LIGHT) {
            return Optional.of(new Next(
                    "Go through your own stories, then stop",
                    "Tomorrow is the interview.",
                    coming.day().minutes(),
                    "career quiz --stories"));
        }
        if (facts.mock() != null) {
            return Optional.of(check(facts.mock()));
        }
        return coming == null ? Optional.empty() : planned(coming);
    }

    private static Next over(NextStepInputs.Over over) {
        return over.isToday()
                ? new Next(
                        "Nothing to practise: today is your interview",
                        "Afterwards, while it is fresh, write down what they asked.",
                        0,
                        "career quiz --debrief")
                : new Next(
                        "Write down what they asked",
                        "Your interview is over; what you note comes first in practice.",
                        DEBRIEF_MINUTES,
                        "career quiz --debrief");
    }

    private static Next check(UnfinishedMock mock) {
        int unchecked = mock.run().unchecked();
        return new Next(
                "Check " + (unchecked == 1 ? "the answer" : "the " + unchecked + " answers") + " of your "
                        + mock.run().mock().round().word() + " mock",
                "Only what you confirm is counted.",
                unchecked * CHECK_MINUTES,
                "career quiz --mock last");
    }

    private Optional<Next> planned(NextStepInputs.Coming coming) {
        PlanDay day = coming.day();
        String why = coming.pace().sentence();
        if (day.work() == Work.MOCK && !coming.mockPlayed()) {
            return Optional.of(new Next("Play a mock", why, day.minutes(), "career quiz --mock technical"));
        }
        return facts.today().isEmpty() ? Optional.empty() : Optional.of(practise(why));
    }

    private Next practise(String why) {
        Selection today = facts.today();
        String wait = today.waiting() == 0 ? "" : " " + sentence(SelectionView.kinds(today));
        return new Next("Practise " + questions(), why + wait, today.minutes(), "career quiz");
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private String questions() {
        int count = facts.today().picks().size();
        return Formats.count(count, "question");
    }

    private Optional<Next> fitBegun() {
        return facts.fitBegun()
                ? Optional.of(
                        new Next("Finish the fit quiz", "Some answers are kept already.", FIT_MINUTES, "career fit"))
                : Optional.empty();
    }

    private Optional<Next> due() {
        Selection today = facts.today();
        int due = today.dueAsked();
        boolean alone = due == today.picks().size() || today.waiting() > 0;
        return due == 0
                ? Optional.empty()
                : Optional.of(practise(
                        alone
                                ? "What is due today is forgotten soonest."
                                : due + " of them " + Plural.word(due, "is", "are")
                                        + " due; what is due today is forgotten soonest."));
    }

    /** Who has decided, or practises for an interview, is not sent back to the question whether it fits. */
    private Optional<Next> fit() {
        if (facts.decided() || facts.interview() != null) {
            return Optional.empty();
        }
        NextStepInputs.Fit fit = facts.fit();
        if (fit == null) {
            return facts.practised()
                    ? Optional.empty()
                    : Optional.of(new Next(
                            "Find out whether the work suits you",
                            "There is no verdict on this career yet; everything else builds on it.",
                            FIT_MINUTES,
                            "career fit"));
        }
        TryIt task = fit.tryIt();
        if (fit.verdict() == Verdict.TRY && task != null) {
            return Optional.of(new Next(
                    "Try the work: " + task.task(),
                    "Your answers about the day are lukewarm; a task tells more than another question. Tried it? Press t there,"
                            + " then its number.",
                    task.minutes(),
                    "career fit"));
        }
        Neighbour neighbour = fit.neighbour();
        return fit.verdict() == Verdict.NOT && neighbour != null
                ? Optional.of(new Next(
                        "Look at a neighbouring role: " + neighbour.title(),
                        "Your answers rule this one out. " + neighbour.difference(),
                        0,
                        "career fit --why"))
                : Optional.empty();
    }

    private Optional<Next> fresh() {
        return facts.practised() && !facts.today().isEmpty()
                ? Optional.of(practise(
                        facts.today().due() == 0
                                ? "Nothing is due; new questions wait."
                                : "New questions gain more today than what is due."))
                : Optional.empty();
    }

    private Optional<Next> step() {
        StepLine line = facts.step();
        if (line == null) {
            return Optional.empty();
        }
        String handle = line.step().handle();
        String what = handle + ": " + line.step().brief();
        if (line.step() instanceof Goal) {
            return Optional.of(new Next(
                    "Goal " + what,
                    "It is the first on your way that is not done, about " + line.hoursLeft() + " hours in all.",
                    0,
                    "career roadmap"));
        }
        boolean known = facts.phase() != null && facts.phase().proveIt();
        return Optional.of(new Next(
                "Prove milestone " + what,
                known
                        ? "Your fit answers say that its phase is mostly known; one sitting shows it."
                        : "The goals of its phase are done; one sitting shows it.",
                0,
                "career roadmap done " + handle + " --evidence LINK",
                false));
    }

    private Next rest() {
        return facts.today().isEmpty()
                ? new Next(
                        "Nothing",
                        "Nothing is due and every milestone is done. Extra practice moves no dates.",
                        0,
                        "career quiz --extra")
                : practise("Every milestone is done; new questions wait.");
    }
}
