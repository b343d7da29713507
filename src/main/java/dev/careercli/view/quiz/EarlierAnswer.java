package dev.careercli.view.quiz;

import dev.careercli.content.KeyPointId;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent.Answered;
import dev.careercli.event.State;
import dev.careercli.event.State.GivenAnswer;
import dev.careercli.quiz.session.Point;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last answer to a question whose words were kept, beside today's. */
public record EarlierAnswer(GivenAnswer answer) {
    /** The latest one; empty when none was kept. */
    public static Optional<EarlierAnswer> before(Revealed revealed, State state) {
        List<GivenAnswer> kept = state.answers(revealed.question().id()).stream()
                .filter(a -> a.answered().answer() != null)
                .filter(a -> !a.answered().answer().equals(revealed.given().answer()))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new EarlierAnswer(kept.get(kept.size() - 1)));
    }

    /** Its date and words, and which points it has less and more than today's. */
    public Document document(Revealed revealed) {
        Answered answered = answer.answered();
        String followUp = answered.followUp();
        Document.Builder page = Document.build()
                .paragraph(Text.dim("Your answer of " + Formats.date(answer.envelope().day()) + ":"))
                .paragraph(String.valueOf(answered.answer()));
        if (followUp != null && !followUp.isBlank()) {
            page.paragraph(Text.dim("And to the follow-up:")).paragraph(followUp);
        }
        return page.paragraph("Today: " + changes(revealed.points(), answered.marks())).end();
    }

    private static String changes(Points now, Marks then) {
        List<String> more = new ArrayList<>();
        List<String> less = new ArrayList<>();
        for (int i = 0; i < now.all().size(); i++) {
            Point point = now.all().get(i);
            KeyPointId id = point.keyPoint().id();
            boolean before = then.said().contains(id) || then.onFollowUp().contains(id);
            if (point.said() != before) {
                (before ? less : more).add(Character.toString(Points.letter(i)));
            }
        }
        List<String> parts = new ArrayList<>();
        if (!more.isEmpty()) {
            parts.add("+ " + String.join(", ", more));
        }
        if (!less.isEmpty()) {
            parts.add("- " + String.join(", ", less));
        }
        return parts.isEmpty() ? "the same points." : String.join("; ", parts);
    }
}
