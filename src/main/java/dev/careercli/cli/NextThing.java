package dev.careercli.cli;

import dev.careercli.content.Career;
import dev.careercli.content.RoadmapSpec.Goal;
import dev.careercli.event.State.FitResult;
import dev.careercli.fit.Verdict;
import dev.careercli.quiz.Filter;
import dev.careercli.quiz.Pick;
import dev.careercli.quiz.Selection;
import dev.careercli.roadmap.StepLine;
import dev.careercli.roadmap.Timeline;
import dev.careercli.view.NextView.Next;
import java.util.Optional;

/** Chooses the one thing: an unfinished fit, what is due, the try-it task, an unproved milestone, the current goal. */
final class NextThing {
    private static final int FIT_MINUTES = 5;
    private final Services services;
    private final Career career;

    NextThing(Services services, Career career) {
        this.services = services;
        this.career = career;
    }

    Next find() {
        var state = services.diary().state();
        if (!state.fitAnswers(career.slug()).isEmpty()) {
            return new Next("Finish the fit quiz", "Some answers are kept already.", FIT_MINUTES, "career fit");
        }
        Optional<FitResult> fit = state.lastFit(career.slug());
        Practice practice = new Practice(services, career);
        Selection today = practice.today(Filter.NONE, practice.daySeed());
        int due = today.count(Pick.Why.DUE) + today.count(Pick.Why.FIRST);
        if (due > 0) {
            String count = due + (due == 1 ? " question is due" : " questions are due");
            return new Next(
                    "Practise", count + "; what is due today is forgotten soonest.", today.minutes(), "career quiz");
        }
        if (fit.isEmpty() && state.answers().isEmpty()) {
            return new Next(
                    "Find out whether the work suits you",
                    "Nothing is known about you yet; everything else builds on it.",
                    FIT_MINUTES,
                    "career fit");
        }
        return tryIt(fit).or(this::step).orElseGet(() -> fresh(today));
    }

    private Optional<Next> tryIt(Optional<FitResult> fit) {
        return fit.filter(f -> Verdict.TRY.name().equals(f.taken().level()))
                .map(f -> new Next(
                        "Try the work for two hours",
                        "Your answers about the day are lukewarm; a task tells more than another question.",
                        120,
                        "career fit --why"));
    }

    private Optional<Next> step() {
        Timeline timeline = RoadmapPlan.inForce(services, career).timeline();
        return timeline.next().map(line -> next(line));
    }

    private Next next(StepLine line) {
        String handle = line.step().handle();
        if (!(line.step() instanceof Goal)) {
            return new Next(
                    "Prove milestone " + handle + ": " + line.step().brief(),
                    "The goals of its phase are done; one sitting shows it.",
                    0,
                    "career roadmap done " + handle + " --evidence LINK");
        }
        return new Next(
                "Goal " + handle + ": " + line.step().brief(),
                "It is the first on your way that is not done, about " + line.hoursLeft() + " hours in all.",
                0,
                "career roadmap");
    }

    private static Next fresh(Selection today) {
        return today.isEmpty()
                ? new Next(
                        "Nothing",
                        "Nothing is due and every goal is done. Extra practice moves no dates.",
                        0,
                        "career quiz --extra")
                : new Next("Practise", "New questions wait.", today.minutes(), "career quiz");
    }
}
