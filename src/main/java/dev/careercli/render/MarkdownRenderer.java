package dev.careercli.render;

import dev.careercli.render.Block.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** For pages: GitHub's Markdown, with every mark of the content escaped. */
public final class MarkdownRenderer {
    public String render(Document document) {
        return document.blocks().stream()
                .map(MarkdownRenderer::block)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Title title) {
            String right = title.right().isEmpty() ? "" : "\n\n" + inline(title.right());
            return "# " + inline(title.left()) + right;
        } else if (block instanceof Block.Heading heading) {
            return "## " + inline(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return inline(paragraph.text());
        } else if (block instanceof Block.Items items) {
            return items.items().stream().map(MarkdownRenderer::item).collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Code code) {
            return "````\n" + code.lines().stream().map(Sanitizer::text).collect(Collectors.joining("\n")) + "\n````";
        } else if (block instanceof Block.Chart chart) {
            return chart.timeline().rows().stream()
                    .map(r -> "- " + escape(r.name()) + ": " + escape(r.range()))
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Group group) {
            return group.blocks().stream()
                    .map(MarkdownRenderer::block)
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }
        return "";
    }

    private static String item(Block.Item item) {
        String marker = item.marker().isEmpty() ? "" : escape(item.marker()) + " ";
        String aside = item.aside().isEmpty() ? "" : " (" + inline(item.aside()) + ")";
        return "- " + marker + inline(item.text()) + aside;
    }

    private static String table(Block.Table table) {
        int columns = table.rows().stream()
                .mapToInt(List::size)
                .max()
                .orElse(table.header().size());
        String header = table.header().isEmpty()
                ? "|" + " |".repeat(columns)
                : table.header().stream().map(MarkdownRenderer::inline).collect(Collectors.joining(" | ", "| ", " |"));
        String rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(c -> c instanceof Cell.Words w ? inline(w.text()) : "")
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
        return header + "\n|" + "---|".repeat(columns) + "\n" + rows;
    }

    private static String inline(Text text) {
        return escape(text.words());
    }

    /** The text as itself: no character of it is read as a mark or a tag. */
    public static String escape(String text) {
        return Sanitizer.line(text).replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }
}
