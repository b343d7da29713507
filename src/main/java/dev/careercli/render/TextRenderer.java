package dev.careercli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a document out for readers: lines of cells, with colour where the look has it. */
public final class TextRenderer {
    private static final String POINTER = "▶ ";
    private static final String MARGIN = "  ";
    private final DisplayOptions display;
    private final SpanPainter painter;
    private final Block.Cases<List<String>> forms = new Forms();

    public TextRenderer(DisplayOptions display) {
        this.display = display;
        this.painter = new SpanPainter(display);
    }

    /** The document's lines, each ended by a line feed, with a blank line between blocks. */
    public String render(Document document) {
        List<String> out = new ArrayList<>();
        for (Block block : document.blocks()) {
            List<String> lines = block.match(forms);
            if (!lines.isEmpty()) {
                if (!out.isEmpty()) {
                    out.add("");
                }
                out.addAll(lines);
            }
        }
        StringBuilder text = new StringBuilder();
        for (String line : out) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /**
     * A line by itself, or a prompt; broken between words where it is too long.
     *
     * @param text begins with two blanks where the margin of this screen is meant; blanks at its end stay
     */
    public String line(String text) {
        return Stream.of(text.split("\n", -1)).map(this::atMargin).collect(Collectors.joining("\n"));
    }

    private String atMargin(String line) {
        String shown = painter.fold(Sanitizer.text(line));
        if (!shown.startsWith(MARGIN)) {
            return shown;
        }
        String words = shown.strip();
        int begin = words.isEmpty() ? shown.length() : shown.indexOf(words);
        String before = " ".repeat(display.margin()) + shown.substring(MARGIN.length(), begin);
        return Wrap.lines(Text.of(words), Math.max(10, display.body() - begin + MARGIN.length())).stream()
                .map(part -> before + painter.paint(part))
                .collect(Collectors.joining("\n", "", shown.substring(begin + words.length())));
    }

    private List<String> items(Block.Items items) {
        int indent = 2 * items.indent();
        // A marker that would leave the text too little room gets lines of its own.
        int widest = (display.body() - indent) / 2;
        int marker = items.items().stream()
                .mapToInt(i -> i.marker().isEmpty()
                        ? 0
                        : painter.width(inside(i)) + (i.marker().equals("✓") ? 1 : 2))
                .filter(cells -> cells <= widest)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Block.Item item : items.items()) {
            String inside = inside(item);
            int cells = painter.width(inside);
            if (cells + 2 > widest) {
                lines.addAll(painter.wrapped(Text.of(item.marker()), indent));
                lines.addAll(aside(" ".repeat(Math.max(2, marker)), item.text(), item.aside(), indent));
                continue;
            }
            String lead = inside + " ".repeat(Math.max(0, marker - cells));
            List<String> set = new ArrayList<>(aside(lead, item.text(), item.aside(), indent));
            if (!inside.equals(item.marker())) {
                set.set(0, painter.fold(POINTER) + set.get(0).substring(display.margin()));
            }
            lines.addAll(set);
        }
        return lines;
    }

    /** The marker without the pointer to the current item, which hangs in the margin where there is one. */
    private String inside(Block.Item item) {
        boolean hangs = display.margin() == POINTER.length() && item.marker().startsWith(POINTER);
        return hangs ? item.marker().substring(POINTER.length()) : item.marker();
    }

    /** Text with something at the right edge of its first line, or below it where there is no room. */
    private List<String> aside(String lead, Text text, Text right, int indent) {
        int hang = indent + painter.width(lead);
        int room = display.body() - hang;
        int rightCells = painter.width(right);
        boolean fits = painter.width(text) + 2 + rightCells <= room || rightCells <= room / 2;
        boolean beside = !right.isEmpty() && !display.narrow() && fits;
        List<Text> body = painter.split(text, beside ? Math.max(10, room - rightCells - 2) : room);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String before =
                    " ".repeat(indent) + (i == 0 ? painter.fold(Sanitizer.text(lead)) : " ".repeat(hang - indent));
            String line = before + painter.paint(body.get(i));
            if (beside && i == 0) {
                int gap = display.body() - hang - painter.widthFolded(body.get(i)) - rightCells;
                line += " ".repeat(Math.max(2, gap))
                        + painter.paint(painter.split(right, rightCells).get(0));
            }
            lines.add(painter.margin(line));
        }
        if (!beside && !right.isEmpty()) {
            lines.addAll(painter.wrapped(right, hang + (hang == 0 ? 2 : 0)));
        }
        return lines;
    }

    private List<String> code(Block.Code code) {
        int digits = code.numbered() ? Integer.toString(code.lines().size()).length() + 1 : 0;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < code.lines().size(); i++) {
            String number = code.numbered() ? String.format("%" + digits + "d  ", i + 1) : "";
            String rest = painter.fold(Sanitizer.text(code.lines().get(i)));
            int room = display.body() - number.length();
            boolean first = true;
            do {
                String head = Cells.head(rest, room);
                if (head.isEmpty() && !rest.isEmpty()) {
                    head = rest.substring(0, rest.offsetByCodePoints(0, 1));
                }
                rest = rest.substring(head.length());
                String lead = first ? painter.paint(Text.dim(number)) : " ".repeat(number.length());
                lines.add(painter.margin(lead + head));
                first = false;
            } while (!rest.isEmpty());
        }
        return lines;
    }

    private List<String> keys(Block.Keys keys) {
        List<String> lines = new ArrayList<>();
        String separator = display.glyphs() == Glyphs.UNICODE ? " · " : ", ";
        StringBuilder line = new StringBuilder();
        for (String key : keys.keys()) {
            String shown = painter.fold(Sanitizer.line(key));
            if (line.length() > 0 && painter.width(line.toString()) + 3 + painter.width(shown) > display.body()) {
                lines.add(painter.margin(painter.paint(Text.dim(line.toString()))));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? separator : "").append(shown);
        }
        if (line.length() > 0) {
            lines.add(painter.margin(painter.paint(Text.dim(line.toString()))));
        }
        return lines;
    }

    private final class Forms implements Block.Cases<List<String>> {
        @Override
        public List<String> title(Block.Title title) {
            return aside("", title.left(), title.right(), 0);
        }

        @Override
        public List<String> heading(Block.Heading heading) {
            return painter.wrapped(heading.text(), 0);
        }

        @Override
        public List<String> paragraph(Block.Paragraph paragraph) {
            return painter.wrapped(paragraph.text(), 2 * paragraph.indent());
        }

        @Override
        public List<String> items(Block.Items items) {
            return TextRenderer.this.items(items);
        }

        @Override
        public List<String> table(Block.Table table) {
            return new TableLayout(display, painter).lines(table);
        }

        @Override
        public List<String> code(Block.Code code) {
            return TextRenderer.this.code(code);
        }

        @Override
        public List<String> keys(Block.Keys keys) {
            return display.keys() ? TextRenderer.this.keys(keys) : List.of();
        }

        @Override
        public List<String> chart(Block.Chart chart) {
            return new TimelineDrawing(display, painter).lines(chart.timeline());
        }

        @Override
        public List<String> group(Block.Group group) {
            return group.blocks().stream().flatMap(b -> b.match(this).stream()).toList();
        }
    }
}
