package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec.Background;
import dev.careercli.content.FitSpec.Bound;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.FitSpec.Requirement;
import dev.careercli.content.ItemId;
import dev.careercli.content.Plural;
import dev.careercli.fit.AnswerWords;
import dev.careercli.fit.FitAnswers;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fit quiz, item by item. */
public final class FitItemView {
    private final Career career;
    private final int count;

    /** @param count how many questions there are, the hours included */
    public FitItemView(Career career, int count) {
        this.career = career;
        this.count = count;
    }

    /**
     * How the quiz begins.
     *
     * @param given how many questions were answered in an earlier run
     * @param takenOver how many more are answered in another guide that asks the same
     */
    public Document opening(int given, int takenOver) {
        Document.Builder page = Document.build().title("Does this career suit you?", career.title());
        page.add(new Block.Group(List.of(
                new Block.Paragraph(Text.dim(FitWords.length(career.fit()) + "."), 0),
                new Block.Keys(List.of("b back", "s stop, keep answers", "? keys")))));
        if (given > 0) {
            page.paragraph("Going on where you stopped: " + given + " of " + count + " answered.");
        }
        if (takenOver > 0) {
            page.paragraph("Asked once: " + Formats.count(takenOver, "answer") + " of yours to another guide "
                    + Plural.word(takenOver, "holds", "hold") + " here too. The list at the end changes any.");
        }
        return page.end();
    }

    /** The sentence over a group of items, before its first; null within a group. */
    public @Nullable Document heading(@Nullable Item before, @Nullable Item item) {
        String group = group(item);
        if (before != null && group.equals(group(before))) {
            return null;
        }
        Document.Builder page = Document.build().heading(group);
        if (item instanceof DayItem) {
            page.add(scale());
        } else if (item instanceof Background) {
            page.paragraph(Text.dim("Count what you did; nobody is marking you."));
        }
        return page.end();
    }

    private String group(@Nullable Item item) {
        if (item instanceof Gate) {
            return gates();
        } else if (item instanceof DayItem) {
            return "A realistic day. Would you like it? Not whether you could, nor what it pays.";
        } else if (item instanceof Background) {
            return "What you have done";
        } else if (item instanceof Requirement) {
            return "What you can show";
        } else if (item instanceof Placement) {
            return "Could you do this today?";
        }
        return "Your week";
    }

    private String gates() {
        int count = (int)
                career.fit().items().stream().filter(i -> i instanceof Gate).count();
        String number = FitWords.number(count);
        return number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1)
                + Plural.word(count, " thing", " things") + " that could rule it out";
    }

    private Block scale() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        List<Block.Cell> row = new ArrayList<>();
        List<String> options = new ArrayList<>(career.fit().scale());
        options.add(career.fit().scaleUnknown());
        for (int i = 0; i < options.size(); i++) {
            row.add(Block.Cell.of(Text.dim((i + 1) + " " + options.get(i))));
            if (row.size() == 3) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return new Block.Table(List.of(), rows, 1);
    }

    /** The item with its choices; the shared scale of day items stands above the first of them. */
    public Document item(int place, Item item) {
        String number = (place + 1) + " of " + count;
        Document.Builder page =
                Document.build().items(List.of(new Block.Item(number + " ", Text.accent(item.stem()), Text.EMPTY)));
        if (!(item instanceof DayItem)) {
            page.add(new Block.Items(options(item), 2));
        }
        return page.end();
    }

    private List<Block.Item> options(Item item) {
        List<Block.Item> items = new ArrayList<>();
        for (String option : AnswerWords.options(career.fit(), item)) {
            items.add(new Block.Item(Integer.toString(items.size() + 1), Text.of(option), Text.EMPTY));
        }
        items.add(new Block.Item(
                Integer.toString(items.size() + 1), Text.of(AnswerWords.unknown(career.fit(), item)), Text.EMPTY));
        return items;
    }

    /** How many choices an item has, "can't tell" included. */
    public int choices(Item item) {
        return AnswerWords.options(career.fit(), item).size() + 1;
    }

    public Document hours(int place) {
        return Document.build()
                .items(List.of(new Block.Item(
                        (place + 1) + " of " + count + " ",
                        Text.accent("How many hours a week can you give it?"),
                        Text.EMPTY)))
                .paragraph(
                        Text.dim(
                                "0 to 60. It changes no verdict and is remembered. 0 or Enter: the roadmap has weeks but no dates."))
                .end();
    }

    /** The one line that an answered item leaves. */
    public Document answered(Item item, @Nullable Integer pick) {
        String words = AnswerWords.of(career.fit(), item, pick);
        String shown = item instanceof DayItem && pick != null ? (pick + 1) + " " + words : words;
        return Document.build()
                .items(List.of(new Block.Item("✓", Text.of(item.label()), Text.dim(shown))))
                .end();
    }

    /** Every item by the number that reopens it, with what was answered. */
    public Document numbered(FitAnswers answers) {
        List<Block.Item> lines = new ArrayList<>();
        for (Item item : career.fit().items()) {
            Integer pick = answers.pick(item.id());
            String said = pick == null && !answers.cantTell().contains(item.id())
                    ? "not asked"
                    : AnswerWords.of(career.fit(), item, pick);
            lines.add(new Block.Item(Integer.toString(lines.size() + 1), Text.of(item.label()), Text.dim(said)));
        }
        lines.add(new Block.Item(
                Integer.toString(count), Text.of("Hours a week"), Text.dim(hoursSaid(answers.hoursPerWeek()))));
        return Document.build().items(lines).end();
    }

    public Document answeredHours(int hours) {
        return Document.build()
                .items(List.of(new Block.Item("✓", Text.of("Hours a week"), Text.dim(hoursSaid(hours)))))
                .end();
    }

    private static String hoursSaid(int hours) {
        return hours == 0 ? "0, no dates" : Integer.toString(hours);
    }

    /** Says which items were skipped, and offers them. */
    public Document skipped(List<Item> items) {
        List<String> labels = items.stream().map(i -> lower(i.label())).toList();
        String after = items.stream()
                .flatMap(FitItemView::skippedAfter)
                .distinct()
                .map(id -> lower(new FitWords(career).label(id)))
                .collect(Collectors.joining(", "));
        return Document.build()
                .paragraph("Skipped: " + String.join(", ", labels) + " (counted as never, after your answer to: "
                        + after + "). a asks them.")
                .end();
    }

    private static Stream<ItemId> skippedAfter(Item item) {
        Bound skip = item instanceof Placement placement ? placement.skip() : null;
        return skip == null ? Stream.of() : Stream.of(skip.item());
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    public Document keys() {
        return Document.build()
                .items(List.of(
                        key("1-6", "answer; the last choice is \"can't tell\""),
                        key("b", "back to the question before"),
                        key("s q", "stop; your answers are kept and the next career fit goes on here"),
                        key("a", "ask the questions that were skipped")))
                .end();
    }

    private static Block.Item key(String key, String meaning) {
        return new Block.Item(key, Text.of(meaning), Text.EMPTY);
    }
}
