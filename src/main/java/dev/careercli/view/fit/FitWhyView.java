package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.content.Career.Neighbour;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.ItemId;
import dev.careercli.fit.Contribution;
import dev.careercli.fit.Contributions;
import dev.careercli.fit.CriterionRow;
import dev.careercli.fit.FitExplanation;
import dev.careercli.fit.Flag;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why the verdict is what it is, line by line: the guide's criteria beside the person's own words, and the rest. */
final class FitWhyView {
    private static final int STRONGEST = 3;
    private final Career career;
    private final FitExplanation explanation;
    private final FitWords words;

    FitWhyView(Career career, FitExplanation explanation) {
        this.career = career;
        this.explanation = explanation;
        this.words = new FitWords(career);
    }

    Document document() {
        Document.Builder page = Document.build()
                .add(new Block.Table(
                        List.of(Text.of("The guide says"), Text.of("you said"), Text.of("so")), criteria(), 0));
        page.paragraph("Any one background is enough: together they are "
                + explanation.backgrounds().words() + ".");
        strongest(page, "Wanting the work", explanation.want());
        strongest(page, "Ready for it", explanation.ready());
        List<String> changes = words.changes(explanation.pivotGroups());
        page.group(
                new Block.Heading(Text.strong("Every single step that changes the verdict")),
                lines(changes.isEmpty() ? List.of(noChange()) : changes));
        if (explanation.solidity() != null) {
            page.paragraph("How solid the reading is: " + explanation.solidity().word()
                    + ". That is about your answers, not about your chances.");
        }
        if (!explanation.flags().isEmpty()) {
            page.group(
                    new Block.Heading(Text.strong("Asked back, never scored")),
                    lines(explanation.flags().stream().map(Flag::question).toList()));
        }
        page.group(new Block.Heading(Text.strong("What others publish for the same way")), estimates());
        otherRoles(page, explanation);
        return page.end();
    }

    private String noChange() {
        List<ItemId> open = explanation.open().settling();
        return open.isEmpty()
                ? "None."
                : "None of those given. Open, and able to: "
                        + open.stream().map(words::label).collect(Collectors.joining("; ")) + ".";
    }

    private List<List<Block.Cell>> criteria() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (CriterionRow row : explanation.criteria()) {
            String criterion =
                    row.criterion().group().label() + ": " + row.criterion().brief();
            rows.add(List.of(
                    Block.Cell.of(criterion),
                    Block.Cell.of(row.words()),
                    Block.Cell.of(row.mark().words())));
        }
        return rows;
    }

    private void strongest(Document.Builder page, String name, Contributions all) {
        List<String> lines = new ArrayList<>();
        all.strongestFor(STRONGEST).forEach(c -> lines.add(line("for", c)));
        all.strongestAgainst(STRONGEST).forEach(c -> lines.add(line("against", c)));
        if (!lines.isEmpty()) {
            page.group(new Block.Heading(Text.strong(name + ", strongest for and against")), lines(lines));
        }
    }

    private String line(String side, Contribution contribution) {
        String sign = contribution.amount().sign() > 0 ? "+" : "";
        String amount = contribution.amount().denominator() == 1
                ? contribution.amount().toString()
                : contribution.amount().toDecimal();
        return side + "  " + name(contribution.part()) + "  " + sign + amount;
    }

    private String name(String part) {
        return switch (part) {
            case "backgrounds" -> "Backgrounds";
            case "milestones" -> "Milestones";
            default -> words.label(new ItemId(part));
        };
    }

    private Block estimates() {
        return lines(career.estimates().stream()
                .map(e -> e.figure() + ": " + e.who())
                .toList());
    }

    private static Block lines(List<String> lines) {
        return new Block.Items(
                lines.stream()
                        .map(l -> new Block.Item("", Text.of(l), Text.EMPTY))
                        .toList(),
                1);
    }

    /** The day items that are unsure; all of them where none is. */
    static List<DayItem> taskItems(Career career, FitExplanation explanation) {
        List<DayItem> unsure = explanation.next().tryIt();
        return unsure.isEmpty() ? career.fit().preview() : unsure;
    }

    /**
     * The try-it task of each of these items.
     *
     * @param tried the tasks that were tried, and when last
     */
    static Document tasks(Career career, FitExplanation explanation, Map<ItemId, LocalDate> tried) {
        List<DayItem> unsure = explanation.next().tryIt();
        List<DayItem> items = taskItems(career, explanation);
        Document.Builder page = Document.build();
        page.paragraph(
                unsure.isEmpty()
                        ? "You were sure of every part of the day. Any of these still shows what it is like:"
                        : "Two hours or less each, for the parts of the day you were unsure of:");
        for (DayItem item : items) {
            LocalDate day = tried.get(item.id());
            String aside =
                    item.tryIt().minutes() + " minutes" + (day == null ? "" : ", tried " + Formats.shortDate(day));
            page.group(
                    new Block.Items(
                            List.of(new Block.Item(
                                    Integer.toString(items.indexOf(item) + 1),
                                    Text.strong(item.label()),
                                    Text.dim(aside))),
                            0),
                    new Block.Paragraph(Text.of(item.tryIt().task()), 1));
        }
        otherRoles(page, explanation);
        return page.paragraph("Tried one? Its number says so, and asks again how you would like that part of the day.")
                .end();
    }

    private static void otherRoles(Document.Builder page, FitExplanation explanation) {
        List<Neighbour> roles = explanation.next().neighbours();
        if (!roles.isEmpty()) {
            page.group(
                    new Block.Heading(Text.strong("Other roles near it")),
                    lines(roles.stream()
                            .map(r -> r.title() + ". " + r.difference())
                            .toList()));
        }
    }
}
