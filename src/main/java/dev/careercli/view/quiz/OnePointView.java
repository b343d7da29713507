package dev.careercli.view.quiz;

import dev.careercli.content.Kind;
import dev.careercli.content.Plural;
import dev.careercli.quiz.lines.FlawLines;
import dev.careercli.quiz.session.Point;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.Proposal;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.render.Document;

/** One key point in sentences, with what the program proposes, for somebody who listens to the screen. */
public final class OnePointView {
    private OnePointView() {}

    /** How many there are, and who decides. */
    public static Document opening(Revealed revealed) {
        Points points = revealed.points();
        Document.Builder page = Document.build();
        String answer = revealed.given().answer();
        if (revealed.question().kind() == Kind.FLAW && answer != null) {
            page.paragraph(PointsView.lines(FlawLines.of(revealed.question(), answer), points.proposed()));
        }
        int musts = points.musts().size();
        String proposed = points.proposed()
                ? " The program compared wording, offline. It cannot tell right from wrong; you can."
                : "";
        return page.paragraph("Now the " + Plural.of(points.all().size(), "point") + " of a good answer, one by one; "
                        + musts + (musts == 1 ? " is a must-have." : " are must-haves.") + proposed)
                .end();
    }

    /** @param index from 0 */
    public static Document of(Point point, int index, int of) {
        Proposal proposal = point.proposal();
        StringBuilder text = new StringBuilder();
        text.append("Point ").append(index + 1).append(" of ").append(of);
        text.append(point.keyPoint().must() ? ", must-have: " : ", extra: ");
        text.append(point.keyPoint().text().strip());
        if (text.charAt(text.length() - 1) != '.') {
            text.append('.');
        }
        if (proposal.verdict() != Proposal.Verdict.NONE) {
            text.append(" Proposal: ").append(proposal.verdict().word()).append('.');
        }
        Document.Builder page = Document.build().paragraph(text.toString());
        if (proposal.quote() != null) {
            page.paragraph("Nearest of your words: \"" + PointRow.shortened(proposal.quote()) + "\"");
        }
        if (proposal.warning() != null) {
            page.paragraph(proposal.warning());
        }
        return page.end();
    }

    public static String prompt(Point point) {
        return "  1 said, 2 not said, 3 said in my own words, Enter = " + (point.said() ? "said" : "not said") + " › ";
    }
}
