package dev.careercli.event;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an event of each kind changes. The result is only there because every kind has to have one. */
final class StateStep
        implements Event.Cases<StateBuilder>,
                ReviewEvent.Cases<StateBuilder>,
                FitEvent.Cases<StateBuilder>,
                RoadmapEvent.Cases<StateBuilder>,
                InterviewEvent.Cases<StateBuilder> {
    private final StateBuilder state;
    private final Envelope envelope;
    private final LocalDate day;

    StateStep(StateBuilder state, Envelope envelope) {
        this.state = state;
        this.envelope = envelope;
        this.day = envelope.day();
    }

    @Override
    public StateBuilder review(ReviewEvent event) {
        return event.matchKind(this);
    }

    @Override
    public StateBuilder fit(FitEvent event) {
        return event.matchKind(this);
    }

    @Override
    public StateBuilder roadmap(RoadmapEvent event) {
        return event.matchKind(this);
    }

    @Override
    public StateBuilder interview(InterviewEvent event) {
        return event.matchKind(this);
    }

    /** What an undo takes back is left out before anything is folded. */
    @Override
    public StateBuilder undone(Event.Undone event) {
        return state;
    }

    @Override
    public StateBuilder settingChanged(Event.SettingChanged event) {
        FoldMaps.putOrRemove(state.settings, event.name(), event.value());
        return state;
    }

    @Override
    public StateBuilder unknown(Event.Unknown event) {
        state.unknown++;
        return state;
    }

    @Override
    public StateBuilder answered(ReviewEvent.Answered event) {
        FoldMaps.append(state.answers, question(event), new State.GivenAnswer(envelope, event, state.ahead.test(day)));
        return state;
    }

    @Override
    public StateBuilder buried(ReviewEvent.Buried event) {
        state.buriedOn.put(question(event), day);
        return state;
    }

    @Override
    public StateBuilder suspended(ReviewEvent.Suspended event) {
        state.suspended.add(question(event));
        return state;
    }

    @Override
    public StateBuilder resumed(ReviewEvent.Resumed event) {
        state.suspended.remove(question(event));
        return state;
    }

    @Override
    public StateBuilder noted(ReviewEvent.Noted event) {
        FoldMaps.append(state.notes, question(event), new State.Remark(day, event.text()));
        return state;
    }

    @Override
    public StateBuilder flagged(ReviewEvent.Flagged event) {
        FoldMaps.append(state.flags, question(event), new State.Remark(day, event.reason()));
        return state;
    }

    @Override
    public StateBuilder phrasingLearned(ReviewEvent.PhrasingLearned event) {
        phrasing(question(event), new State.Phrasing(event.keyPoint(), event.text(), event.counter()), true);
        return state;
    }

    @Override
    public StateBuilder phrasingForgotten(ReviewEvent.PhrasingForgotten event) {
        phrasing(question(event), new State.Phrasing(event.keyPoint(), event.text(), event.counter()), false);
        return state;
    }

    @Override
    public StateBuilder fitAnswered(FitEvent.FitAnswered event) {
        CareerSlug career = StateBuilder.careerOf(envelope);
        state.fitAnswers.put(career, FoldMaps.with(state.fitAnswers.get(career), event.item(), event.answer()));
        return state;
    }

    @Override
    public StateBuilder fitCleared(FitEvent.FitCleared event) {
        state.fitAnswers.remove(StateBuilder.careerOf(envelope));
        return state;
    }

    @Override
    public StateBuilder taskTried(FitEvent.TaskTried event) {
        CareerSlug career = StateBuilder.careerOf(envelope);
        state.tried.put(career, FoldMaps.with(state.tried.get(career), event.item(), day));
        return state;
    }

    @Override
    public StateBuilder fitTaken(FitEvent.FitTaken event) {
        CareerSlug career = StateBuilder.careerOf(envelope);
        FoldMaps.append(state.fits, career, new State.FitResult(envelope, event));
        state.fitAnswers.remove(career);
        return state;
    }

    @Override
    public StateBuilder goalDone(RoadmapEvent.GoalDone event) {
        state.goals.put(state.moved.resolve(event.goal()), new State.GoalMark(true, day, event.evidence()));
        return state;
    }

    @Override
    public StateBuilder goalUndone(RoadmapEvent.GoalUndone event) {
        state.goals.put(state.moved.resolve(event.goal()), new State.GoalMark(false, day, event.evidence()));
        return state;
    }

    @Override
    public StateBuilder goalReset(RoadmapEvent.GoalReset event) {
        state.goals.remove(state.moved.resolve(event.goal()));
        return state;
    }

    @Override
    public StateBuilder planSet(RoadmapEvent.PlanSet event) {
        state.plans.put(StateBuilder.careerOf(envelope), event);
        return state;
    }

    @Override
    public StateBuilder interviewSet(InterviewEvent.InterviewSet event) {
        state.interviews.put(StateBuilder.careerOf(envelope), event);
        return state;
    }

    @Override
    public StateBuilder debriefed(InterviewEvent.Debriefed event) {
        state.debriefs.add(new State.Debrief(day, envelope.career(), event, List.of()));
        return state;
    }

    @Override
    public StateBuilder pointsWritten(InterviewEvent.PointsWritten event) {
        state.debriefs.replaceAll(d -> d.debriefed().privateQuestion().equals(event.privateQuestion())
                ? new State.Debrief(d.day(), d.career(), d.debriefed(), event.points())
                : d);
        return state;
    }

    @Override
    public StateBuilder storySaved(InterviewEvent.StorySaved event) {
        state.stories.put(event.story().id(), event.story());
        return state;
    }

    @Override
    public StateBuilder storyRemoved(InterviewEvent.StoryRemoved event) {
        state.stories.remove(event.story());
        return state;
    }

    private QuestionId question(ReviewEvent event) {
        return state.moved.resolve(event.question());
    }

    /**
     * Wordings can be removed, so unlike the lists that grow these are made anew. What was taught last about a point and
     * its words counts, whichever way it was taught before.
     */
    private void phrasing(QuestionId question, State.Phrasing phrasing, boolean learned) {
        List<State.Phrasing> changed = new ArrayList<>(state.phrasings.getOrDefault(question, List.of()));
        changed.remove(phrasing);
        if (learned) {
            changed.remove(new State.Phrasing(phrasing.keyPoint(), phrasing.text(), !phrasing.counter()));
            changed.add(phrasing);
        }
        FoldMaps.putOrRemove(state.phrasings, question, changed.isEmpty() ? null : List.copyOf(changed));
    }
}
