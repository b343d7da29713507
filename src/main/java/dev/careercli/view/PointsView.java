package dev.careercli.view;

import dev.careercli.content.Kind;
import dev.careercli.content.Question;
import dev.careercli.content.Stage;
import dev.careercli.quiz.FlawLines;
import dev.careercli.quiz.Point;
import dev.careercli.quiz.Points;
import dev.careercli.quiz.Proposal;
import dev.careercli.quiz.QuizEngine;
import dev.careercli.quiz.QuizState.Revealed;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.schedule.Rating;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The points of an answer, for the person to confirm, and the rating, in one screen. */
public final class PointsView {
    private static final String DISCLAIMER = "Matched by wording, offline. It can't tell right from wrong; you can.";
    private static final String DISCLAIMER_SHORT = "Matched by wording; you decide.";
    private static final String BY_HAND = "Press the letters of what you said.";
    private static final String NOTES = "This reads like notes, so matches are weaker than they look.";

    /** A letter, two spaces and the widest state, so that claims and quotes stand in one column. */
    private static final int STATE = 9;

    /** More unclear points than this are counted in the prompt, not named. */
    private static final int NAMED = 3;

    /** A quote is read in two seconds. */
    private static final int LONGEST_QUOTE = 120;

    private final Revealed revealed;
    private final Map<Rating, LocalDate> dates;
    private final LocalDate today;
    private final boolean narrow;

    /**
     * @param dates the day on which each rating would bring the question back; empty where no date moves
     * @param narrow whether there is no room for a column of states
     */
    public PointsView(Revealed revealed, Map<Rating, LocalDate> dates, LocalDate today, boolean narrow) {
        this.revealed = revealed;
        this.dates = dates;
        this.today = today;
        this.narrow = narrow;
    }

    /**
     * The points with what was found and what the person says of them.
     *
     * @param first whether the long form of the disclaimer is due
     * @param keys whether somebody sits there
     */
    public Document reading(boolean first, boolean keys, List<String> notes) {
        Points points = revealed.points();
        Document.Builder page = Document.build();
        Question question = revealed.question();
        String answer = revealed.given().answer();
        if (question.kind() == Kind.FLAW && answer != null) {
            page.paragraph(lines(FlawLines.of(question, answer), points.proposed()));
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
            rows.addAll(row(i));
        }
        page.add(new Block.Group(rows));
        if (keys) {
            page.keys("m strong answer", "k common mistake", "n note", "! bad question", "u undo", "? keys");
        }
        return page.end();
    }

    /** The points named by these letters alone. */
    public Document changed(String letters) {
        List<Block> rows = new ArrayList<>();
        letters.chars().distinct().forEach(letter -> rows.addAll(row(letter - 'a')));
        return Document.build().add(new Block.Group(rows)).end();
    }

    /** Every point's letter and state in a few words, and the ratings: what is redrawn where the points are too tall. */
    public Document brief() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < revealed.points().all().size(); i++) {
            String state = state(revealed.points().all().get(i));
            parts.add(Points.letter(i) + " " + (state.isEmpty() ? "not said" : state));
        }
        return Document.build()
                .paragraph(Text.strong(unbroken(parts)))
                .addAll(ratings())
                .end();
    }

    /** A point with its state in a column of its own; narrow screens put the claim below. */
    private List<Block> row(int index) {
        Point point = revealed.points().all().get(index);
        String letter = Character.toString(Points.letter(index));
        String state = state(point);
        String weight = point.keyPoint().must() ? "must\u00a0" : "extra";
        Text claim = point.said()
                ? Text.strong(point.keyPoint().text())
                : Text.of(point.keyPoint().text());
        List<Block> blocks = new ArrayList<>();
        if (narrow) {
            Text lead = Text.strong(state.isEmpty() ? "" : state + "   ").and(Text.dim(weight));
            blocks.add(item(letter, lead, Text.EMPTY));
            blocks.add(new Block.Paragraph(claim, 1));
        } else {
            blocks.add(item(letter + (states() ? "  " + padded(state) : ""), claim, Text.dim(weight)));
        }
        evidence(point).ifPresent(blocks::add);
        String warning = point.proposal().warning();
        if (warning != null) {
            blocks.add(below(Text.of("Careful: " + warning), Text.EMPTY));
        }
        return blocks;
    }

    /** The words a proposal or a mark goes by; what was not found shows none, until the person says that they said it. */
    private Optional<Block> evidence(Point point) {
        Proposal proposal = point.proposal();
        String quote = proposal.quote();
        boolean mine = point.mark() == Point.Mark.SAID && proposal.verdict() != Proposal.Verdict.FOUND;
        if (quote == null || (proposal.verdict() == Proposal.Verdict.NOT_FOUND && !mine)) {
            return Optional.empty();
        }
        String before = mine ? "your words: " : proposal.verdict() == Proposal.Verdict.FOUND ? "" : "nearest: ";
        return Optional.of(below(
                Text.dim(before + "\"" + shortened(quote) + "\""),
                Text.dim(proposal.onFollowUp() ? "on the follow-up" : "")));
    }

    /** Under the claim of a point. */
    private Block below(Text text, Text aside) {
        return narrow
                ? new Block.Paragraph(aside.isEmpty() ? text : text.and(" ").and(aside), 1)
                : item(" ".repeat(states() ? STATE + 3 : 1), text, aside);
    }

    private static String shortened(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, end > 0 ? end : LONGEST_QUOTE) + " ...";
    }

    private boolean states() {
        return revealed.points().all().stream().anyMatch(p -> !state(p).isEmpty());
    }

    private static Block item(String marker, Text text, Text aside) {
        return new Block.Items(List.of(new Block.Item(marker, text, aside)), 0);
    }

    private static String padded(String state) {
        return state + " ".repeat(Math.max(0, STATE - state.length()));
    }

    /** The person's word where there is one, else the proposal. */
    private static String state(Point point) {
        return switch (point.mark()) {
            case SAID -> "said";
            case NOT_SAID -> "not said";
            case OPEN -> point.proposal().verdict().word();
        };
    }

    private static String lines(FlawLines lines, boolean proposed) {
        List<String> parts = new ArrayList<>(List.of("Lines"));
        lines.right().forEach(n -> parts.add(n + " right"));
        lines.notNamed().forEach(n -> parts.add(n + " not named"));
        lines.sound().forEach(n -> parts.add(n + " is sound"));
        parts.add("exact; the rest by " + (proposed ? "wording" : "your own marks"));
        return unbroken(parts);
    }

    /** The four ratings with their days; nothing where the answer is not rated. */
    public Document ratings() {
        if (revealed.again()) {
            return Document.build().end();
        }
        List<String> parts = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            LocalDate day = dates.get(rating);
            parts.add(rating.value() + " " + rating.word() + (day == null ? "" : ", " + when(day)));
        }
        return Document.build()
                .items(List.of(new Block.Item("", Text.of(unbroken(parts)), Text.EMPTY)))
                .end();
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
        Rating offered = QuizEngine.offered(revealed);
        String letters = "a-" + Points.letter(revealed.points().all().size() - 1);
        String taken = "Enter = " + offered.value() + " " + offered.word();
        return narrow
                ? letters + " change, 1-4 rate,\n" + taken + " › "
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
