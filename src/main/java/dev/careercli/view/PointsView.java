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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The points of an answer, for the person to confirm, and the rating, in one screen. */
public final class PointsView {
    private static final String DISCLAIMER = "Matched by wording, offline. It can't tell right from wrong; you can.";
    private static final String DISCLAIMER_SHORT = "Matched by wording; you decide.";
    private static final String BY_HAND = "Press the letters of what you said.";
    private final Revealed revealed;
    private final Map<Rating, LocalDate> dates;
    private final LocalDate today;

    /** @param dates the day on which each rating would bring the question back; empty where no date moves */
    public PointsView(Revealed revealed, Map<Rating, LocalDate> dates, LocalDate today) {
        this.revealed = revealed;
        this.dates = dates;
        this.today = today;
    }

    /**
     * The screen.
     *
     * @param first whether the long form of the disclaimer is due
     */
    public Document document(boolean first, boolean keys, boolean narrow, List<String> notes) {
        Points points = revealed.points();
        Document.Builder page = Document.build();
        Question question = revealed.question();
        String answer = revealed.given().answer();
        if (question.kind() == Kind.FLAW && answer != null) {
            page.paragraph(lines(FlawLines.of(question, answer), points.proposed()));
        }
        page.paragraph(Text.dim(points.proposed() ? first ? DISCLAIMER : DISCLAIMER_SHORT : BY_HAND));
        notes.forEach(page::paragraph);
        boolean states = points.all().stream().anyMatch(p -> !state(p).isEmpty());
        List<Block> rows = new ArrayList<>();
        @Nullable Stage stage = null;
        for (int i = 0; i < points.all().size(); i++) {
            Stage next = points.all().get(i).keyPoint().stage();
            if (next != null && next != stage) {
                rows.add(new Block.Heading(Text.strong(DesignStages.name(next))));
            }
            stage = next;
            rows.addAll(row(Points.letter(i), points.all().get(i), states, narrow));
        }
        page.add(new Block.Group(rows));
        if (keys) {
            page.keys("m strong answer", "k common mistake", "n note", "! bad question", "u undo", "? keys");
        }
        if (!revealed.again()) {
            page.add(new Block.Items(List.of(new Block.Item("", Text.of(ratings()), Text.EMPTY)), 0));
        }
        return page.end();
    }

    /** A point with its state in a column of its own; narrow screens put the claim below. */
    private static List<Block> row(char letter, Point point, boolean states, boolean narrow) {
        String state = state(point);
        String weight = point.keyPoint().must() ? "must\u00a0" : "extra";
        Text claim = point.said()
                ? Text.strong(point.keyPoint().text())
                : Text.of(point.keyPoint().text());
        List<Block> blocks = new ArrayList<>();
        if (narrow) {
            Text lead = Text.strong(state.isEmpty() ? "" : state + "   ").and(Text.dim(weight));
            blocks.add(item(Character.toString(letter), lead, Text.EMPTY));
            blocks.add(new Block.Paragraph(claim, 1));
        } else {
            String marker = states ? letter + "  " + padded(state) : Character.toString(letter);
            blocks.add(item(marker, claim, Text.dim(weight)));
        }
        int indent = narrow ? 1 : 7;
        Proposal proposal = point.proposal();
        if (proposal.quote() != null) {
            String before = proposal.verdict() == Proposal.Verdict.FOUND ? "" : "nearest: ";
            String after = proposal.onFollowUp() ? "   on the follow-up" : "";
            blocks.add(new Block.Paragraph(Text.dim(before + "\"" + proposal.quote() + "\"" + after), indent));
        }
        if (proposal.warning() != null) {
            blocks.add(new Block.Paragraph(Text.of("Careful: " + proposal.warning()), indent));
        }
        return blocks;
    }

    private static Block item(String marker, Text text, Text aside) {
        return new Block.Items(List.of(new Block.Item(marker, text, aside)), 0);
    }

    private static String padded(String state) {
        return state + " ".repeat(Math.max(0, 9 - state.length()));
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
        List<String> parts = new ArrayList<>();
        lines.right().forEach(n -> parts.add(n + " right"));
        lines.notNamed().forEach(n -> parts.add(n + " not named"));
        lines.sound().forEach(n -> parts.add(n + " is sound"));
        return "Lines\u00a0\u00a0 "
                + parts.stream().map(p -> p.replace(' ', '\u00a0')).collect(Collectors.joining("\u00a0\u00a0 "))
                + "\u00a0\u00a0 exact; the rest by "
                + (proposed ? "wording" : "your own marks");
    }

    private String ratings() {
        List<String> parts = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            LocalDate day = dates.get(rating);
            parts.add(rating.value() + " " + rating.word() + (day == null ? "" : ", " + when(day)));
        }
        // Spaces that do not break keep each rating in one piece and the gaps as wide as they are.
        return parts.stream().map(p -> p.replace(' ', '\u00a0')).collect(Collectors.joining("\u00a0\u00a0 "));
    }

    private String when(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days <= 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }

    /** The prompt, with what Enter takes. */
    public String prompt(boolean narrow) {
        if (revealed.again()) {
            return "Enter goes on › ";
        }
        int count = revealed.points().all().size();
        Rating offered = QuizEngine.offered(revealed);
        String unclear = revealed.points().all().stream()
                .filter(p -> p.mark() == Point.Mark.OPEN && p.proposal().verdict() == Proposal.Verdict.UNCLEAR)
                .map(p ->
                        Character.toString(Points.letter(revealed.points().all().indexOf(p))))
                .collect(Collectors.joining(", "));
        String letters = "a-" + Points.letter(count - 1);
        String taken = "Enter = " + offered.value() + " " + offered.word();
        if (narrow) {
            return letters + " change, 1-4 rate, " + taken + " › ";
        }
        return letters + " change a point · 1-4 rate · " + taken
                + (unclear.isEmpty() ? "" : ", with " + unclear + " as not said") + " › ";
    }
}
