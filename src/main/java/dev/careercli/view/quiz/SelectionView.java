package dev.careercli.view.quiz;

import dev.careercli.content.Plural;
import dev.careercli.quiz.pick.Pick;
import dev.careercli.quiz.pick.Selection;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;

/** What a session asks and why, and what it leaves for later. */
public final class SelectionView {
    private SelectionView() {}

    /** One line on what was chosen for today. */
    public static Document opening(Selection selection, boolean extra) {
        String what = extra ? "extra practice, it moves no dates" : kinds(selection);
        return Document.build()
                .paragraph(Text.dim(length(selection) + ": " + what + "."))
                .end();
    }

    /** Today's questions that a session left. */
    public static String stillToday(Selection left) {
        return "Still today: " + length(left) + ": " + kinds(left) + ".";
    }

    /** What practice asks today, in a sentence. */
    public static String toDo(Selection todays) {
        if (!todays.isEmpty()) {
            return "Practise " + length(todays) + ": " + kinds(todays) + ".";
        }
        return todays.waiting() > 0
                ? "Today's questions are done. " + dueWait(todays.waiting()) + "."
                : "Nothing to practise today.";
    }

    /** {@code 9 questions, about 28 minutes} */
    private static String length(Selection selection) {
        return Formats.count(selection.picks().size(), "question", "questions") + ", about " + selection.minutes()
                + " minutes";
    }

    /** Why the questions of a session were chosen, in a few words, and how many that are due it leaves out. */
    public static String kinds(Selection selection) {
        int count = selection.picks().size();
        int due = selection.dueAsked();
        int fresh = selection.count(Pick.Why.NEW);
        int waiting = selection.waiting();
        List<String> kinds = new ArrayList<>();
        if (due > 0) {
            kinds.add(
                    waiting > 0
                            ? due + " of " + selection.due() + " due now"
                            : due == count ? "all due" : due + " due");
        }
        if (fresh > 0) {
            kinds.add(fresh == count ? "all new" : fresh + " new");
        }
        if (due + fresh < count) {
            kinds.add((count - due - fresh) + " ahead of their day, for the interview");
        }
        return String.join(", ", kinds) + (waiting > 0 ? "; " + dueWait(waiting) : "");
    }

    /** {@code 5 due wait} */
    public static String dueWait(int waiting) {
        return Plural.of(waiting, "due waits", "due wait");
    }

    /** What is due and was not asked: how to go on with it. */
    public static String waiting(int waiting) {
        return dueWait(waiting) + ". To go on with " + Plural.word(waiting, "it", "them") + ": career quiz --count "
                + waiting;
    }

    /** Somebody comes back after a while. */
    public static Document away(long days) {
        return Document.build()
                .paragraph(
                        "You were away for " + days + " days. Nothing new is asked until what is due fits one session.")
                .end();
    }

    /** Nothing is asked: whether anything that is due waits, when more is due, and what can be done now. */
    public static Document nothingDue(Selection selection, boolean extra) {
        Document.Builder page = Document.build();
        if (extra) {
            page.paragraph("Nothing to practise ahead: every question you have answered is due now.");
            page.paragraph("Start with: career quiz");
        } else if (selection.waiting() > 0) {
            page.paragraph("Today's questions are done. " + waiting(selection.waiting()));
        } else if (selection.nextDue() == null) {
            page.paragraph("There is no question to ask here. The whole bank: career quiz --list");
        } else {
            page.paragraph(
                    "Nothing is due today. The next question is due " + Formats.weekday(selection.nextDue()) + ".");
            page.paragraph("Extra practice, which moves no dates: career quiz --extra");
        }
        return page.end();
    }
}
