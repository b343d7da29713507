package dev.careercli.view.quiz;

import dev.careercli.app.PlannedInstead;
import dev.careercli.app.PlannedRemark;
import dev.careercli.quiz.interview.Interview;
import dev.careercli.quiz.interview.PlanDay;
import dev.careercli.quiz.interview.PlanDay.Work;
import dev.careercli.render.Document;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.Optional;

/** What the plan of an interview has for today and tomorrow, where it is more than practice. */
public final class PlanDayView {
    private PlanDayView() {}

    /** What the plan has for tomorrow in place of practice, in a sentence; empty where it has practice. */
    public static Optional<String> tomorrow(PlanDay day) {
        return switch (day.work()) {
            case MOCK -> Optional.of("Tomorrow: a " + day.minutes() + "-minute mock.");
            case LIGHT -> Optional.of("Tomorrow: " + day.minutes() + " minutes with your own stories.");
            case SPREAD, WEAKEST -> Optional.empty();
        };
    }

    /** What to say before questions that are asked although the plan has something else; empty where it has practice. */
    public static Optional<String> remark(PlannedRemark remark) {
        return remark instanceof PlannedRemark.Planned planned
                ? aside(planned.day(), planned.mockPlayed())
                : Optional.of(dayItself());
    }

    private static String dayItself() {
        return "Today is your interview. You need none of this any more; all the best.";
    }

    /** What the plan has for a day on which questions are asked all the same; empty where it has practice. */
    private static Optional<String> aside(PlanDay day, boolean played) {
        if (day.work() == Work.LIGHT) {
            return Optional.of("Tomorrow is the day: this, then your own stories, then stop.");
        }
        return day.work() == Work.MOCK && !played
                ? Optional.of("The plan has a " + day.minutes() + "-minute mock today: career quiz --mock technical")
                : Optional.empty();
    }

    /** What Enter does where the plan has something in place of practice; empty where that is done, or comes later. */
    public static Optional<String> offer(PlannedInstead instead) {
        if (instead instanceof PlannedInstead.Debrief debrief) {
            boolean today = debrief.interview().date().equals(debrief.today());
            return today ? Optional.empty() : Optional.of("writes it down now");
        }
        PlannedInstead.Planned planned = (PlannedInstead.Planned) instead;
        if (planned.day().work() == Work.LIGHT) {
            return Optional.of("opens your stories");
        }
        return planned.mockPlayed() ? Optional.empty() : Optional.of("starts the technical round");
    }

    /** What the plan has in place of practice. */
    public static Document instead(PlannedInstead instead) {
        return instead instanceof PlannedInstead.Debrief debrief
                ? toWriteDown(debrief.interview(), debrief.today())
                : instead((PlannedInstead.Planned) instead);
    }

    /** The interview is over, or is today. */
    private static Document toWriteDown(Interview interview, LocalDate day) {
        boolean today = interview.date().equals(day);
        return Document.build()
                .paragraph(
                        today
                                ? "Today is the interview. Nothing to practise any more."
                                : "Your interview was on " + Formats.weekday(interview.date()) + ".")
                .paragraph((today ? "Afterwards, while it is fresh, write" : "Write")
                        + " down what they asked: career quiz --debrief")
                .end();
    }

    /** What stands in the plan instead of practice today. */
    private static Document instead(PlannedInstead.Planned planned) {
        PlanDay day = planned.day();
        boolean played = planned.mockPlayed();
        Document.Builder page = Document.build();
        if (day.work() == Work.LIGHT) {
            page.paragraph("Tomorrow is the day. " + day.minutes() + " minutes today: your own stories, then stop.");
            page.paragraph("Your stories: career quiz --stories");
        } else if (played) {
            page.paragraph("Today's mock is done. The plan has nothing more for today.");
            page.paragraph("What is due all the same: career quiz --level LEVEL");
        } else {
            page.paragraph("The plan has a " + day.minutes() + "-minute mock today instead of practice.");
            page.paragraph("Start it: career quiz --mock technical. The other rounds: screen, design, behavioural.");
        }
        return page.end();
    }
}
