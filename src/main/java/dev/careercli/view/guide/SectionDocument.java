package dev.careercli.view.guide;

import dev.careercli.content.Career;
import dev.careercli.content.Career.CriterionGroup;
import dev.careercli.content.Career.Metric;
import dev.careercli.content.Career.Rung;
import dev.careercli.content.Career.Skill;
import dev.careercli.content.Source;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import dev.careercli.view.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of each section; with a limit, only its first entries and without their details. */
final class SectionDocument {
    private static final String NOTHING = "The guide says nothing about it.";

    private final Career career;
    private final int limit;
    private final boolean whole;

    SectionDocument(Career career, int limit) {
        this.career = career;
        this.limit = limit;
        this.whole = limit == Integer.MAX_VALUE;
    }

    Document of(Section section) {
        Document.Builder page = Document.build();
        if (isEmpty(section)) {
            return page.paragraph(NOTHING).end();
        }
        switch (section) {
            case OVERVIEW -> overview(page);
            case DAY -> page.add(new Block.Table(List.of(), day(), 0));
            case FIT -> {
                criteria(page, List.of(CriterionGroup.GREAT_FIT, CriterionGroup.MAY_NOT_FIT));
                items(page);
            }
            case REQUIREMENTS -> criteria(page, List.of(CriterionGroup.REQUIRES));
            case METRICS -> metrics(page);
            case SKILLS -> skills(page);
            case TOOLS -> tools(page);
            case LADDER -> ladder(page);
            case FAQ -> faq(page);
            case ROADMAP -> RoadmapSection.add(page, career, whole);
            case SOURCES -> sources(page);
        }
        return page.end();
    }

    private boolean isEmpty(Section section) {
        return switch (section) {
            case DAY -> career.day().isEmpty();
            case METRICS -> career.metrics().isEmpty();
            case SKILLS -> career.skills().isEmpty();
            case TOOLS -> career.tools().isEmpty();
            case LADDER -> career.ladder().isEmpty();
            case FAQ -> career.faq().isEmpty();
            case SOURCES -> career.sources().isEmpty();
            case OVERVIEW, FIT, REQUIREMENTS, ROADMAP -> false;
        };
    }

    private void overview(Document.Builder page) {
        String text = career.overview().text();
        page.paragraph(whole ? text : firstSentences(text));
        if (whole && !career.industries().isEmpty()) {
            page.paragraph("Industries: "
                    + career.industries().stream().map(Career.Statement::text).collect(Collectors.joining(", ")) + ".");
        }
        if (whole && !career.codes().isEmpty()) {
            page.add(new Block.Table(
                    List.of(),
                    career.codes().stream()
                            .map(c -> ShowView.cells(c.scheme(), c.id(), c.title()))
                            .toList(),
                    0));
        }
    }

    private static String firstSentences(String text) {
        int first = text.indexOf(". ");
        int second = first < 0 ? -1 : text.indexOf(". ", first + 1);
        return second < 0 ? text : text.substring(0, second + 1);
    }

    private List<List<Block.Cell>> day() {
        return career.day().stream()
                .limit(limit)
                .map(d -> List.<Block.Cell>of(Block.Cell.right(d.time()), Block.Cell.of(d.text())))
                .toList();
    }

    private void criteria(Document.Builder page, List<CriterionGroup> groups) {
        for (CriterionGroup group : groups) {
            List<Block.Item> items = career.criteria().stream()
                    .filter(c -> c.group() == group)
                    .map(c -> plain(c.text()))
                    .toList();
            if (groups.size() == 1) {
                page.items(items);
            } else {
                page.group(new Block.Heading(Text.strong(group.label())), new Block.Items(items, 1));
            }
        }
    }

    /** What the quiz asks, by the ids that a file of answers and another guide name it with. */
    private void items(Document.Builder page) {
        if (whole) {
            List<List<Block.Cell>> rows = career.fit().items().stream()
                    .map(i -> ShowView.cells(i.id().value(), i.stem()))
                    .toList();
            page.group(
                    new Block.Heading(Text.strong("What career fit asks, by the names that --answers takes")),
                    new Block.Table(List.of(), rows, 1));
        }
    }

    private void metrics(Document.Builder page) {
        if (!whole) {
            page.add(new Block.Table(
                    List.of(),
                    career.metrics().stream()
                            .map(m -> List.of(Block.Cell.of(m.name()), Block.Cell.of(m.value()), sourceCell(m)))
                            .toList(),
                    0));
            return;
        }
        for (Metric metric : career.metrics()) {
            page.group(
                    new Block.Items(
                            List.of(new Block.Item(
                                    "", Text.strong(metric.name()).and("  " + metric.value()), source(metric))),
                            0),
                    new Block.Paragraph(Text.of(metric.note()), 1));
        }
    }

    private static Block.Cell sourceCell(Metric metric) {
        return Block.Cell.of(source(metric));
    }

    private static Text source(Metric metric) {
        return Text.dim(ShowView.source(metric.source(), metric.sourceStated()));
    }

    private void skills(Document.Builder page) {
        if (!whole) {
            page.paragraph(names(career.skills().stream().map(Skill::name).toList()));
            return;
        }
        career.skills().forEach(s -> page.add(SkillEntry.of(s, career)));
    }

    private void tools(Document.Builder page) {
        if (!whole) {
            page.paragraph(names(career.tools().stream().map(Career.Tool::name).toList()));
            return;
        }
        boolean fromPage = career.tools().stream().anyMatch(t -> t.source().equals(Source.SEED));
        page.add(new Block.Table(
                List.of(), career.tools().stream().map(t -> tool(t, fromPage)).toList(), 0));
        page.paragraph(Text.dim(
                fromPage
                        ? "guide: the page names it somewhere. editors: added by us, since the page's own list is empty."
                        : "The choice of tools is the editors'."));
    }

    /** Who named the tool is said only where that differs from tool to tool. */
    private static List<Block.Cell> tool(Career.Tool tool, boolean namer) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(Text.strong(tool.name())));
        cells.add(Block.Cell.of(sentence(tool.use()) + (tool.note() == null ? "" : " " + sentence(tool.note()))));
        if (namer) {
            cells.add(Block.Cell.of(Text.dim(tool.source().equals(Source.SEED) ? "guide" : "editors")));
        }
        return cells;
    }

    private String names(List<String> names) {
        String shown = names.stream().limit(6).collect(Collectors.joining(", "));
        return names.size() > 6 ? shown + " and " + (names.size() - 6) + " more." : shown + ".";
    }

    private void ladder(Document.Builder page) {
        for (Rung rung : career.ladder()) {
            List<Block> parts = new ArrayList<>();
            parts.add(new Block.Items(
                    List.of(new Block.Item("", Text.strong(rung.title()), Text.dim(Formats.years(rung.years())))), 0));
            parts.add(new Block.Paragraph(
                    Text.of(
                            rung.pay() == null
                                    ? "Pay " + Formats.pay(null) + ". Title and years: "
                                            + rung.source().label()
                                    : Formats.pay(rung.pay()) + ", "
                                            + rung.source().label()),
                    1));
            if (whole) {
                parts.add(new Block.Items(
                        rung.duties().stream().map(SectionDocument::plain).toList(), 1));
            }
            page.add(new Block.Group(parts));
        }
    }

    private void faq(Document.Builder page) {
        career.faq().stream().limit(limit).forEach(f -> {
            Block question = new Block.Heading(Text.strong(f.question()));
            page.add(new Block.Group(
                    whole ? List.of(question, new Block.Paragraph(Text.of(f.answer()), 1)) : List.of(question)));
        });
        if (whole && !career.faq().isEmpty()) {
            page.paragraph(Text.dim("The questions and answers are the editors'."));
        }
    }

    private void sources(Document.Builder page) {
        career.sources()
                .forEach(s -> page.group(
                        new Block.Heading(Text.strong(s.title())), new Block.Paragraph(Text.of(s.note()), 1)));
    }

    /** Ends in a full stop, as a sentence does. */
    private static String sentence(String text) {
        return text.matches("(?s).*[.?)]") ? text : text + ".";
    }

    private static Block.Item plain(String text) {
        return new Block.Item("", Text.of(text), Text.EMPTY);
    }
}
