package dev.careercli.view.guide;

import dev.careercli.content.Career;
import dev.careercli.content.Source;
import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Output;
import dev.careercli.render.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guide to read: one section whole, or the first lines of each. */
public final class ShowView {
    private static final int FIRST_LINES = 3;

    private ShowView() {}

    record Shown(
            int schemaVersion,
            String career,
            String title,
            @Nullable String section,
            Object content) {}

    /** @param items what the fit quiz asks */
    record ShownFit(
            int schemaVersion, String career, String title, String section, Object content, List<ItemRow> items) {}

    record ItemRow(String id, String text) {}

    /** One section, whole. */
    public static Output section(Career career, Section section) {
        Document document = Document.build()
                .title(career.title(), section.word())
                .addAll(new SectionDocument(career, Integer.MAX_VALUE).of(section))
                .end();
        Object content = new SectionContent(career).of(section);
        String slug = career.slug().value();
        Object data = section == Section.FIT
                ? new ShownFit(1, slug, career.title(), section.word(), content, items(career))
                : new Shown(1, slug, career.title(), section.word(), content);
        return new Output(document, data);
    }

    private static List<ItemRow> items(Career career) {
        return career.fit().items().stream()
                .map(i -> new ItemRow(i.id().value(), i.stem()))
                .toList();
    }

    /**
     * The sections at a glance, then the first lines of each.
     *
     * @param command how a section is asked for, up to its name: {@code career show}, with the career where it was named
     */
    public static Output page(Career career, String command) {
        Document.Builder page = Document.build().title(career.title(), codes(career));
        page.add(new Block.Table(List.of(), SectionList.rows(career, command), 0));
        SectionDocument first = new SectionDocument(career, FIRST_LINES);
        for (Section section : Section.values()) {
            if (section != Section.SOURCES) {
                page.group(
                        new Block.Heading(Text.strong(section.word())),
                        new Block.Group(first.of(section).blocks()));
            }
        }
        page.paragraph(Text.dim("A section whole: " + command + " SECTION, such as " + command + " ladder."));
        Object content = new SectionContent(career).all();
        return new Output(page.end(), new Shown(1, career.slug().value(), career.title(), null, content));
    }

    private static String codes(Career career) {
        return String.join(
                ", ",
                career.codes().stream()
                        .map(c -> c.scheme() + " " + c.id())
                        .limit(2)
                        .toList());
    }

    /** The source of a figure as it stands beside it; what the editors rate themselves has a source, the editors. */
    static String source(Source source, boolean stated) {
        boolean ours = source.equals(Source.EDITORIAL) || source.equals(Source.ASSUMPTION);
        return stated || ours ? source.label() : Source.NOT_STATED.label();
    }

    static List<Block.Cell> cells(String... words) {
        return java.util.Arrays.stream(words)
                .map(w -> Block.Cell.of(Text.of(w)))
                .toList();
    }
}
