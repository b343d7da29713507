package dev.careercli.event;

import dev.careercli.content.AreaId;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.GoalId;
import dev.careercli.content.ItemId;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.Level;
import dev.careercli.content.QuestionId;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.ReviewEvent.Mode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events of every kind, for tests of this room and of the journal. */
public final class SampleEvents {
    public static final CareerSlug CAREER = new CareerSlug("ai-devsecops-specialist");
    public static final QuestionId BOT = new QuestionId("prompt-injection-wiki-bot");
    public static final QuestionId DRIFT = new QuestionId("drift-frozen-baseline");
    public static final GoalId GOAL = new GoalId("goal-cicd-principles");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private SampleEvents() {}

    public static Answered answered(QuestionId question, int rating, @Nullable String text) {
        return answered(
                question,
                Mode.TYPED,
                rating,
                new Marks(point("names-indirect"), point("egress-checked"), point("data-not-orders")),
                text,
                93_500);
    }

    /** A rated answer without a follow-up or a hint. */
    public static Answered answered(
            QuestionId question, Mode mode, int rating, Marks marks, @Nullable String text, long millis) {
        return new Answered(question, 1, mode, rating, marks, text, null, millis, "fsrs-6", "default", false, null);
    }

    public static Recorded recorded(long seq, String device, Event event) {
        return recorded(seq, device, DAY.plusDays(seq / 10), event);
    }

    /** The id follows from seq and device, so that a test can name it. */
    public static Recorded recorded(long seq, String device, LocalDate day, Event event) {
        Envelope envelope = new Envelope(1, id(seq, device), device, seq, 1_795_424_400_000L + seq, day, CAREER);
        return new Recorded(envelope, event);
    }

    public static UUID id(long seq, String device) {
        return new UUID(0x1234_5678_9abc_4000L + device.hashCode(), 0x8000_0000_0000_0000L + seq);
    }

    /** At least one event of every kind but {@code undone} and {@code unknown}, with every optional part both ways. */
    public static List<Event> ofEveryKind() {
        Map<ItemId, Integer> answers = new LinkedHashMap<>();
        answers.put(new ItemId("t1"), 4);
        answers.put(new ItemId("coding"), FitEvent.CANT_TELL);
        answers.put(new ItemId("m2"), 0);
        Story story =
                new Story("s1", "The outage", "Night", "Restore", "Rolled back", "40 min", "Test", "1", List.of());
        return List.of(
                answered(BOT, 3, "C:\\new !! \"quoted\" trailing\\ tab\t and \uD83D\uDE00 \u00e9\nsecond line"),
                new Answered(
                        DRIFT,
                        2,
                        Mode.MOCK,
                        null,
                        Marks.NONE,
                        null,
                        "said",
                        0,
                        "fsrs-6",
                        "tuned-1",
                        true,
                        "technical-7"),
                new Answered(DRIFT, 2, Mode.EXTRA, 1, Marks.NONE, null, null, 5, "fsrs-6", "default", false, null),
                new ReviewEvent.Buried(BOT),
                new ReviewEvent.Suspended(DRIFT),
                new ReviewEvent.Resumed(DRIFT),
                new ReviewEvent.Noted(BOT, "ask about egress"),
                new ReviewEvent.Flagged(BOT, ""),
                new ReviewEvent.PhrasingLearned(BOT, point("names-indirect").get(0), "the page gives the order", false),
                new ReviewEvent.PhrasingForgotten(BOT, point("names-indirect").get(0), "the order", true),
                new FitEvent.FitAnswered(new ItemId("hours_per_week"), 60),
                new FitEvent.FitCleared(),
                new FitEvent.TaskTried(new ItemId("t1")),
                new FitEvent.FitTaken(answers, 12, "LONG", "875/11", "72", "fit-model/1", 1),
                new FitEvent.FitTaken(Map.of(), null, null, null, null, "fit-model/1", 3),
                new RoadmapEvent.GoalDone(GOAL, "see the note"),
                new RoadmapEvent.GoalUndone(GOAL, null),
                new RoadmapEvent.GoalReset(GOAL),
                new RoadmapEvent.PlanSet(
                        DAY, 12, DAY.plusYears(1), 2, List.of(new RoadmapEvent.DaysOff(DAY, DAY.plusDays(7)))),
                new RoadmapEvent.PlanSet(null, null, null, null, List.of()),
                new InterviewEvent.InterviewSet(DAY.plusDays(21), Level.MID, 30),
                new InterviewEvent.InterviewSet(null, Level.LEAD, 45),
                new InterviewEvent.Debriefed(
                        "How do you sign models?", new AreaId("A5"), InterviewEvent.Outcome.SO_SO, DRIFT),
                new InterviewEvent.Debriefed("Odd one", null, InterviewEvent.Outcome.WELL, BOT),
                new InterviewEvent.PointsWritten(BOT, List.of("names the key", "keeps it offline")),
                new InterviewEvent.PointsWritten(BOT, List.of()),
                new InterviewEvent.StorySaved(story),
                new InterviewEvent.StoryRemoved("s1"),
                new Event.SettingChanged("retention", "0.85"),
                new Event.SettingChanged("retention", null));
    }

    static List<KeyPointId> point(String id) {
        return List.of(new KeyPointId(id));
    }
}
