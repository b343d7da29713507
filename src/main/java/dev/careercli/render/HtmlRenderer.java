package dev.careercli.render;

import dev.careercli.render.Block.Cell;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns a document into a piece of HTML: headings, lists, tables with scoped headers, and timelines as drawings with a
 * table of the same. Keys are left out, since a page has none to press. Holds no script and names no resource.
 */
public final class HtmlRenderer {
    private static final Cell.CellCases<String> CELLS = new CellForms();
    private final String id;
    private final int level;
    private final Block.Cases<String> forms = new Forms();

    /**
     * For one document of a page.
     *
     * @param id begins the ids of what is drawn, unique in the page
     * @param level of the document's headings, 2 to 6; its title is one above
     */
    public HtmlRenderer(String id, int level) {
        if (level < 2 || level > 6) {
            throw new IllegalArgumentException("no heading of level " + level);
        }
        this.id = Html.escape(id);
        this.level = level;
    }

    /** The document's blocks, one after the other. */
    public String render(Document document) {
        return blocks(document.blocks());
    }

    private String blocks(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        blocks.forEach(b -> html.append(b.match(forms)));
        return html.toString();
    }

    private static String heading(int at, Text text) {
        return "<h" + at + ">" + Html.escape(text.words()) + "</h" + at + ">\n";
    }

    private static String items(List<Block.Item> items) {
        StringBuilder html = new StringBuilder("<ul class=\"items\">\n");
        boolean marked = false;
        for (Block.Item item : items) {
            boolean more = marked && item.marker().isBlank();
            marked |= !item.marker().isBlank();
            html.append(item(item, more));
        }
        return html.append("</ul>\n").toString();
    }

    /** @param more whether it goes on with the entry above, under its words */
    private static String item(Block.Item item, boolean more) {
        String marker =
                item.marker().isBlank() ? "" : "<span class=\"marker\">" + Html.escape(item.marker()) + "</span> ";
        String aside = item.aside().isEmpty() ? "" : " <span class=\"aside\">" + inline(item.aside()) + "</span>";
        return (more ? "<li class=\"more\">" : "<li>") + marker + "<span class=\"words\">" + inline(item.text())
                + "</span>" + aside + "</li>\n";
    }

    private static String table(Block.Table table) {
        StringBuilder html = new StringBuilder("<table>\n");
        if (!table.header().isEmpty()) {
            html.append("<thead><tr>");
            for (int i = 0; i < table.header().size(); i++) {
                boolean known =
                        !table.rows().isEmpty() && i < table.rows().get(0).size();
                String kind = known ? kind(table.rows().get(0).get(i)) : "";
                String words = inline(table.header().get(i));
                html.append(
                        words.isEmpty() ? "<td" + kind + "></td>" : "<th scope=\"col\"" + kind + ">" + words + "</th>");
            }
            html.append("</tr></thead>\n");
        }
        html.append("<tbody>\n");
        table.rows().forEach(row -> html.append(row(row)));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private static String row(List<Cell> row) {
        StringBuilder html = new StringBuilder("<tr>");
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            boolean head = i == 0 && CellWords.of(cell).isPresent();
            html.append(head ? "<th scope=\"row\"" : "<td");
            html.append(kind(cell)).append(">").append(cell.match(CELLS)).append(head ? "</th>" : "</td>");
        }
        return html.append("</tr>\n").toString();
    }

    private static String kind(Cell cell) {
        return CellWords.of(cell).map(w -> w.right() ? " class=\"right\"" : "").orElse(" class=\"bar\"");
    }

    private static String part(String kind, int from, int length) {
        return length == 0
                ? ""
                : "<rect class=\"" + kind + "\" x=\"" + from + "\" width=\"" + length + "\" height=\"1\"/>";
    }

    private String figure(Timeline timeline) {
        String rows = timeline.rows().stream()
                .map(r -> "<tr><th scope=\"row\">" + Html.escape(r.name()) + "</th><td>" + Html.escape(r.range())
                        + "</td></tr>\n")
                .collect(Collectors.joining());
        return "<figure>\n" + new SvgTimeline(timeline, id).wide() + new SvgTimeline(timeline, id).narrow()
                + "<details><summary>The same as a table</summary><table>\n"
                + "<thead><tr><th scope=\"col\">Phase</th><th scope=\"col\">When</th></tr></thead>\n<tbody>\n"
                + rows + "</tbody>\n</table></details>\n</figure>\n";
    }

    private static String inline(Text text) {
        return text.spans().stream().map(HtmlRenderer::span).collect(Collectors.joining());
    }

    private static String span(Span span) {
        String words = Html.escape(span.text()).replace("\n", "<br>");
        String styled = styled(span, words);
        String link = span.link();
        return link != null && link.matches("https?://\\S+")
                ? "<a href=\"" + Html.escape(link) + "\">" + styled + "</a>"
                : styled;
    }

    private static String styled(Span span, String words) {
        return switch (span.role()) {
            case BODY -> words;
            case STRONG -> "<strong>" + words + "</strong>";
            case ACCENT -> "<strong class=\"accent\">" + words + "</strong>";
            case DIM -> "<span class=\"dim\">" + words + "</span>";
            case ERROR -> "<span class=\"error\">" + words + "</span>";
        };
    }

    private final class Forms implements Block.Cases<String> {
        @Override
        public String title(Block.Title title) {
            String right = title.right().isEmpty() ? "" : "<p class=\"dim\">" + inline(title.right()) + "</p>\n";
            return HtmlRenderer.heading(level - 1, title.left()) + right;
        }

        @Override
        public String heading(Block.Heading heading) {
            return HtmlRenderer.heading(level, heading.text());
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return "<p>" + inline(paragraph.text()) + "</p>\n";
        }

        @Override
        public String items(Block.Items items) {
            return HtmlRenderer.items(items.items());
        }

        @Override
        public String table(Block.Table table) {
            return HtmlRenderer.table(table);
        }

        @Override
        public String code(Block.Code code) {
            return code.lines().stream()
                    .map(Html::escape)
                    .collect(Collectors.joining("\n", "<pre><code>", "</code></pre>\n"));
        }

        @Override
        public String keys(Block.Keys keys) {
            return "";
        }

        @Override
        public String chart(Block.Chart chart) {
            return figure(chart.timeline());
        }

        @Override
        public String group(Block.Group group) {
            return "<div class=\"group\">\n" + blocks(group.blocks()) + "</div>\n";
        }
    }

    /** A bar or a strip is a picture of the words beside it, so screen readers skip it. */
    private static final class CellForms implements Cell.CellCases<String> {
        @Override
        public String words(Cell.Words words) {
            return inline(words.text());
        }

        @Override
        public String bar(Cell.Bar bar) {
            int all = Math.max(1, bar.full() + bar.half() + bar.empty());
            return "<svg class=\"meter\" viewBox=\"0 0 " + all
                    + " 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                    + part("track", 0, all)
                    + part("half", bar.full(), bar.half())
                    + part("full", 0, bar.full())
                    + "</svg>";
        }

        /** Not drawn in a page. */
        @Override
        public String strip(Cell.Strip strip) {
            return "";
        }
    }
}
