package dev.careercli.render;

import dev.careercli.render.Block.Cell;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** For scripts: one record a line, cells separated by tabs, nothing wrapped, no bars, marks or keys. */
public final class PlainRenderer {
    private static final Pattern MARKS = Pattern.compile("[✓▶◆]");

    public String render(Document document) {
        StringBuilder out = new StringBuilder();
        document.blocks().forEach(b -> append(out, b));
        return out.toString();
    }

    private static void append(StringBuilder out, Block block) {
        if (block instanceof Block.Title title) {
            line(out, words(title.left()), words(title.right()));
        } else if (block instanceof Block.Heading heading) {
            line(out, words(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            line(out, words(paragraph.text()));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(i -> line(out, marker(i.marker()), words(i.text()), words(i.aside())));
        } else if (block instanceof Block.Table table) {
            table.rows()
                    .forEach(row -> out.append(row.stream()
                                    .filter(c -> c instanceof Cell.Words)
                                    .map(c -> words(((Cell.Words) c).text()))
                                    .collect(Collectors.joining("\t")))
                            .append('\n'));
        } else if (block instanceof Block.Code code) {
            code.lines().forEach(l -> out.append(Sanitizer.text(l)).append('\n'));
        } else if (block instanceof Block.Chart chart) {
            chart.timeline().rows().forEach(r -> line(out, Sanitizer.line(r.name()), Sanitizer.line(r.range())));
        } else if (block instanceof Block.Group group) {
            group.blocks().forEach(b -> append(out, b));
        }
    }

    private static void line(StringBuilder out, String... cells) {
        int last = cells.length;
        while (last > 1 && cells[last - 1].isEmpty()) {
            last--;
        }
        int first = cells[0].isEmpty() ? 1 : 0;
        for (int i = first; i < last; i++) {
            out.append(i > first ? "\t" : "").append(cells[i]);
        }
        out.append('\n');
    }

    /** Beside a handle or a number a mark only repeats what the words say; alone it is the word. */
    private static String marker(String marker) {
        String mark = Sanitizer.line(marker).strip();
        String left = MARKS.matcher(mark).replaceAll("").strip();
        return !left.isEmpty() ? left : mark.contains("◆") ? "milestone" : mark.contains("✓") ? "done" : "";
    }

    private static String words(Text text) {
        return Sanitizer.line(text.words()).replace("\u00a0", " ").replace("→", "->");
    }
}
