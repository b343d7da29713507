package dev.careercli.render;

import java.util.List;
import java.util.stream.Collectors;

/** For pages: GitHub's Markdown, with every mark of the content escaped. */
public final class MarkdownRenderer {
    private static final Block.Cases<String> FORMS = new Forms();

    public String render(Document document) {
        return document.blocks().stream()
                .map(b -> b.match(FORMS))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
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
                        .map(c -> CellWords.of(c).map(w -> inline(w.text())).orElse(""))
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

    private static final class Forms implements Block.Cases<String> {
        @Override
        public String title(Block.Title title) {
            String right = title.right().isEmpty() ? "" : "\n\n" + inline(title.right());
            return "# " + inline(title.left()) + right;
        }

        @Override
        public String heading(Block.Heading heading) {
            return "## " + inline(heading.text());
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return inline(paragraph.text());
        }

        @Override
        public String items(Block.Items items) {
            return items.items().stream().map(MarkdownRenderer::item).collect(Collectors.joining("\n"));
        }

        @Override
        public String table(Block.Table table) {
            return MarkdownRenderer.table(table);
        }

        @Override
        public String code(Block.Code code) {
            return "````\n" + code.lines().stream().map(Sanitizer::text).collect(Collectors.joining("\n")) + "\n````";
        }

        /** A page has no keys to press. */
        @Override
        public String keys(Block.Keys keys) {
            return "";
        }

        @Override
        public String chart(Block.Chart chart) {
            return chart.timeline().rows().stream()
                    .map(r -> "- " + escape(r.name()) + ": " + escape(r.range()))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String group(Block.Group group) {
            return group.blocks().stream()
                    .map(b -> b.match(FORMS))
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }
    }
}
