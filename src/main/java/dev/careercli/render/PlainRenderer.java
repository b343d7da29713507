package dev.careercli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** For scripts: one record a line, cells separated by tabs, nothing wrapped, no bars, marks or keys. */
public final class PlainRenderer {
    private static final Pattern MARKS = Pattern.compile("[✓▶◆]");

    private static final Block.Cases<String> FORMS = new Forms();

    public String render(Document document) {
        // Above one list a title would be a record of another kind; what it counts, the records show.
        boolean listing = document.blocks().stream().allMatch(b -> b instanceof Block.Title || lists(b))
                && document.blocks().stream().filter(PlainRenderer::lists).count() == 1;
        return document.blocks().stream()
                .filter(b -> !listing || lists(b))
                .map(b -> b.match(FORMS))
                .collect(Collectors.joining());
    }

    private static boolean lists(Block block) {
        return block instanceof Block.Table || block instanceof Block.Items;
    }

    private static String line(String... cells) {
        int last = cells.length;
        while (last > 1 && cells[last - 1].isEmpty()) {
            last--;
        }
        int first = cells[0].isEmpty() ? 1 : 0;
        return String.join("\t", List.of(cells).subList(first, last)) + "\n";
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

    private static final class Forms implements Block.Cases<String> {
        @Override
        public String title(Block.Title title) {
            return line(words(title.left()), words(title.right()));
        }

        @Override
        public String heading(Block.Heading heading) {
            return line(words(heading.text()));
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return line(words(paragraph.text()));
        }

        @Override
        public String items(Block.Items items) {
            return items.items().stream()
                    .map(i -> line(marker(i.marker()), words(i.text()), words(i.aside())))
                    .collect(Collectors.joining());
        }

        @Override
        public String table(Block.Table table) {
            List<List<Block.Cell>> rows = new ArrayList<>();
            if (table.named()) {
                rows.add(table.header().stream().map(Block.Cell::of).toList());
            }
            rows.addAll(table.rows());
            return rows.stream()
                    .map(row -> row.stream()
                            .flatMap(c -> CellWords.of(c).stream())
                            .map(w -> words(w.text()))
                            .collect(Collectors.joining("\t", "", "\n")))
                    .collect(Collectors.joining());
        }

        @Override
        public String code(Block.Code code) {
            return code.lines().stream().map(l -> Sanitizer.text(l) + "\n").collect(Collectors.joining());
        }

        /** A script presses no keys. */
        @Override
        public String keys(Block.Keys keys) {
            return "";
        }

        @Override
        public String chart(Block.Chart chart) {
            return chart.timeline().rows().stream()
                    .map(r -> line(Sanitizer.line(r.name()), Sanitizer.line(r.range())))
                    .collect(Collectors.joining());
        }

        @Override
        public String group(Block.Group group) {
            return group.blocks().stream().map(b -> b.match(FORMS)).collect(Collectors.joining());
        }
    }
}
