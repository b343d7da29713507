package dev.careercli.view.quiz;

import dev.careercli.app.Comeback;
import dev.careercli.content.Kind;
import dev.careercli.content.Question;
import dev.careercli.content.Stage;
import dev.careercli.quiz.lines.FlawLines;
import dev.careercli.quiz.session.Point;
import dev.careercli.quiz.session.Points;
import dev.careercli.quiz.session.Proposal;
import dev.careercli.quiz.session.QuizState.Revealed;
import dev.careercli.quiz.session.RatingRule;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.schedule.Rating;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The points of an answer, for the person to confirm, and the rating, in one screen. */
public final class PointsView {
    private static final String DISCLAIMER = "Matched by wording, offline. It can't tell right from wrong; you can.";
    private static final String DISCLAIMER_SHORT = "Matched by wording; you decide.";
    private static final String BY_HAND = "Press the letters of what you said.";
    private static final String NOTES = "This reads like notes, so matches are weaker than they look.";

    /** More unclear points than this are counted in the prompt, not named. */
    private static final int NAMED = 3;

    private final Revealed revealed;
    private final Map<Rating, Comeback> dates;
    private final LocalDate today;
    private final boolean narrow;
    private final boolean compact;
    private final PointRow row;

    /**
     * @param dates when each rating would bring the question back; empty where no date moves
     * @param narrow whether there is no room for a column of states
     */
    public PointsView(Revealed revealed, Map<Rating, Comeback> dates, LocalDate today, boolean narrow) {
        this(revealed, dates, today, narrow, false, Set.of());
    }

    /**
     * @param compact whether the screen is redrawn, so that quotes wait for a point's letter
     * @param whole the points whose letter was pressed, by index
     */
    public PointsView(
            Revealed revealed,
            Map<Rating, Comeback> dates,
            LocalDate today,
            boolean narrow,
            boolean compact,
            Set<Integer> whole) {
        this.compact = compact;
        this.revealed = revealed;
        this.dates = dates;
        this.today = today;
        this.narrow = narrow;
        this.row = new PointRow(revealed.points(), narrow, compact, whole);
    }

    /**
     * The points with what was found and what the person says of them.
     *
     * @param first whether the long form of the disclaimer is due
     */
    public Document reading(boolean first, List<String> notes) {
        Points points = revealed.points();
        Document.Builder page = Document.build();
        Question question = revealed.question();
        String answer = revealed.given().answer();
        if (question.kind() == Kind.FLAW && answer != null) {
            page.paragraph(lines(FlawLines.of(question, answer), points.proposed()));
        }
        if (points.all().isEmpty()) {
            return page.paragraph("This question has no key points yet. Write some: "
                            + (compact ? "w" : "w, or career quiz --points " + question.id()))
                    .end();
        }
        page.paragraph(Text.dim(points.proposed() ? first ? DISCLAIMER : DISCLAIMER_SHORT : BY_HAND));
        if (points.readsLikeNotes()) {
            page.paragraph(NOTES);
        }
        notes.forEach(page::paragraph);
        List<Block> rows = new ArrayList<>();
        @Nullable Stage stage = null;
        for (int i = 0; i < points.all().size(); i++) {
            Stage next = points.all().get(i).keyPoint().stage();
            if (next != null && next != stage) {
                rows.add(new Block.Heading(Text.strong(DesignStages.name(next))));
            }
            stage = next;
            rows.addAll(row.of(i));
        }
        page.add(new Block.Group(rows));
        return page.end();
    }

    /** The points named by these letters alone. */
    public Document changed(String letters) {
        List<Block> rows = new ArrayList<>();
        letters.chars().distinct().forEach(letter -> rows.addAll(row.of(letter - 'a')));
        return Document.build().add(new Block.Group(rows)).end();
    }

    /** Every point's letter and state in a few words, and the ratings: what is redrawn where the points are too tall. */
    public Document brief() {
        return brief(ratings());
    }

    /** @param below what stands under the states */
    public Document brief(Document below) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < revealed.points().all().size(); i++) {
            String state = PointRow.state(revealed.points().all().get(i), compact);
            parts.add(Points.letter(i) + " " + (state.isEmpty() ? "not said" : state));
        }
        return Document.build()
                .paragraph(Text.strong(unbroken(parts)))
                .addAll(below)
                .end();
    }

    static String lines(FlawLines lines, boolean proposed) {
        List<String> parts = new ArrayList<>(List.of("Lines"));
        lines.right().forEach(n -> parts.add(n + " right"));
        lines.notNamed().forEach(n -> parts.add(n + " not named"));
        lines.calledFine().forEach(n -> parts.add(n + " called fine"));
        lines.sound().forEach(n -> parts.add(n + " is sound"));
        parts.add("exact; the rest by " + (proposed ? "wording" : "your own marks"));
        return unbroken(parts);
    }

    /** The keys, and the four ratings with their days where the answer is rated. */
    public Document ratings() {
        Document.Builder page = Document.build();
        if (revealed.points().all().isEmpty()) {
            page.keys("w write points", "p last time", "? keys");
        } else if (compact) {
            page.paragraph(said());
            page.keys(
                    letters() + " change, show a quote",
                    "= own words",
                    "m answer",
                    "k mistake",
                    "p last time",
                    "? keys");
        } else {
            page.keys("m strong answer", "k common mistake", "n note", "! bad question", "u undo", "? keys");
        }
        if (revealed.again()) {
            return page.end();
        }
        List<String> parts = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            Comeback back = dates.get(rating);
            parts.add(rating.value() + " " + rating.word()
                    + (back == null ? "" : (back.asked() ? ", " : ", due ") + when(back.due())));
        }
        return page.items(List.of(new Block.Item("", Text.of(unbroken(parts)), Text.EMPTY)))
                .end();
    }

    private String letters() {
        int last = revealed.points().all().size() - 1;
        return last <= 0 ? "a" : "a-" + Points.letter(last);
    }

    /** {@code Must-haves said: 3 of 4, one on the follow-up.} */
    private String said() {
        List<Point> musts = revealed.points().musts();
        long said = musts.stream().filter(Point::said).count();
        long later = musts.stream().filter(Point::saidOnFollowUp).count();
        return musts.isEmpty()
                ? "No must-haves to go by."
                : "Must-haves said: " + said + " of " + musts.size()
                        + (later == 0 ? "." : ", " + (later == 1 ? "one" : later) + " on the follow-up.");
    }

    /** What is asked of one unclear point. */
    public Document question(int index) {
        Point point = revealed.points().all().get(index);
        String quote = point.proposal().quote();
        String asked = Points.letter(index) + "  Did you say it?";
        return Document.build()
                .paragraph(
                        Text.strong(asked).and(quote == null ? "" : "  nearest: \"" + PointRow.shortened(quote) + "\""))
                .end();
    }

    /** The keys below it. */
    public String questionPrompt() {
        return narrow
                ? "y yes, n no, = my words,\nEnter = no › "
                : "  y yes · n no · = in my own words · Enter = no › ";
    }

    /** Parts in a row, each in one piece and the gaps as wide as they are: their spaces do not break. */
    private static String unbroken(List<String> parts) {
        return parts.stream().map(p -> p.replace(' ', '\u00a0')).collect(Collectors.joining("\u00a0\u00a0 "));
    }

    private String when(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days <= 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }

    /** The prompt, with what Enter takes; of two lines where one is too long. */
    public String prompt() {
        String margin = narrow ? "" : "  ";
        if (revealed.again()) {
            return margin + "Enter goes on › ";
        }
        Rating offered = RatingRule.offered(revealed);
        if (revealed.points().all().isEmpty()) {
            return margin + "1-4 rate" + (narrow ? ",\n" : " · ") + "Enter = " + offered.value() + " " + offered.word()
                    + " › ";
        }
        String letters = letters();
        String taken = "Enter = " + offered.value() + " " + offered.word();
        return narrow
                ? letters + " change, 1-4 rate,\n" + taken + " › "
                : compact
                        ? margin + "1-4 rate · " + taken + " › "
                        : margin + letters + " change a point · 1-4 rate · " + taken + unclear() + " › ";
    }

    /** What Enter makes of points that nobody decided on. */
    private String unclear() {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < revealed.points().all().size(); i++) {
            Point point = revealed.points().all().get(i);
            if (point.mark() == Point.Mark.OPEN && point.proposal().verdict() == Proposal.Verdict.UNCLEAR) {
                letters.add(Character.toString(Points.letter(i)));
            }
        }
        return letters.isEmpty()
                ? ""
                : ", with " + (letters.size() > NAMED ? letters.size() + " unclear" : String.join(", ", letters))
                        + " as not said";
    }
}
