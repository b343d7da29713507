package dev.careercli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a document out for readers: lines of cells, with colour where the look has it. */
public final class TextRenderer {
    private static final String POINTER = "▶ ";
    private static final String MARGIN = "  ";
    private final DisplayOptions look;
    private final SpanPainter pen;
    private final Block.Cases<List<String>> forms = new Forms();

    public TextRenderer(DisplayOptions look) {
        this.look = look;
        this.pen = new SpanPainter(look);
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
        String shown = pen.fold(Sanitizer.text(line));
        if (!shown.startsWith(MARGIN)) {
            return shown;
        }
        String words = shown.strip();
        int begin = words.isEmpty() ? shown.length() : shown.indexOf(words);
        String before = " ".repeat(look.margin()) + shown.substring(MARGIN.length(), begin);
        return Wrap.lines(Text.of(words), Math.max(10, look.body() - begin + MARGIN.length())).stream()
                .map(part -> before + pen.paint(part))
                .collect(Collectors.joining("\n", "", shown.substring(begin + words.length())));
    }

    private List<String> items(Block.Items items) {
        int indent = 2 * items.indent();
        // A marker that would leave the text too little room gets lines of its own.
        int widest = (look.body() - indent) / 2;
        int marker = items.items().stream()
                .mapToInt(i -> i.marker().isEmpty()
                        ? 0
                        : pen.width(inside(i)) + (i.marker().equals("✓") ? 1 : 2))
                .filter(cells -> cells <= widest)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Block.Item item : items.items()) {
            String inside = inside(item);
            int cells = pen.width(inside);
            if (cells + 2 > widest) {
                lines.addAll(pen.wrapped(Text.of(item.marker()), indent));
                lines.addAll(aside(" ".repeat(Math.max(2, marker)), item.text(), item.aside(), indent));
                continue;
            }
            String lead = inside + " ".repeat(Math.max(0, marker - cells));
            List<String> set = new ArrayList<>(aside(lead, item.text(), item.aside(), indent));
            if (!inside.equals(item.marker())) {
                set.set(0, pen.fold(POINTER) + set.get(0).substring(look.margin()));
            }
            lines.addAll(set);
        }
        return lines;
    }

    /** The marker without the pointer to the current item, which hangs in the margin where there is one. */
    private String inside(Block.Item item) {
        boolean hangs = look.margin() == POINTER.length() && item.marker().startsWith(POINTER);
        return hangs ? item.marker().substring(POINTER.length()) : item.marker();
    }

    /** Text with something at the right edge of its first line, or below it where there is no room. */
    private List<String> aside(String lead, Text text, Text right, int indent) {
        int hang = indent + pen.width(lead);
        int room = look.body() - hang;
        int rightCells = pen.width(right);
        boolean fits = pen.width(text) + 2 + rightCells <= room || rightCells <= room / 2;
        boolean beside = !right.isEmpty() && !look.narrow() && fits;
        List<Text> body = pen.split(text, beside ? Math.max(10, room - rightCells - 2) : room);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String before = " ".repeat(indent) + (i == 0 ? pen.fold(Sanitizer.text(lead)) : " ".repeat(hang - indent));
            String line = before + pen.paint(body.get(i));
            if (beside && i == 0) {
                int gap = look.body() - hang - pen.widthFolded(body.get(i)) - rightCells;
                line += " ".repeat(Math.max(2, gap))
                        + pen.paint(pen.split(right, rightCells).get(0));
            }
            lines.add(pen.margin(line));
        }
        if (!beside && !right.isEmpty()) {
            lines.addAll(pen.wrapped(right, hang + (hang == 0 ? 2 : 0)));
        }
        return lines;
    }

    private List<String> code(Block.Code code) {
        int digits = code.numbered() ? Integer.toString(code.lines().size()).length() + 1 : 0;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < code.lines().size(); i++) {
            String number = code.numbered() ? String.format("%" + digits + "d  ", i + 1) : "";
            String rest = pen.fold(Sanitizer.text(code.lines().get(i)));
            int room = look.body() - number.length();
            boolean first = true;
            do {
                String head = Cells.head(rest, room);
                if (head.isEmpty() && !rest.isEmpty()) {
                    head = rest.substring(0, rest.offsetByCodePoints(0, 1));
                }
                rest = rest.substring(head.length());
                String lead = first ? pen.paint(Text.dim(number)) : " ".repeat(number.length());
                lines.add(pen.margin(lead + head));
                first = false;
            } while (!rest.isEmpty());
        }
        return lines;
    }

    private List<String> keys(Block.Keys keys) {
        List<String> lines = new ArrayList<>();
        String separator = look.glyphs() == Glyphs.UNICODE ? " · " : ", ";
        StringBuilder line = new StringBuilder();
        for (String key : keys.keys()) {
            String shown = pen.fold(Sanitizer.line(key));
            if (line.length() > 0 && pen.width(line.toString()) + 3 + pen.width(shown) > look.body()) {
                lines.add(pen.margin(pen.paint(Text.dim(line.toString()))));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? separator : "").append(shown);
        }
        if (line.length() > 0) {
            lines.add(pen.margin(pen.paint(Text.dim(line.toString()))));
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
            return pen.wrapped(heading.text(), 0);
        }

        @Override
        public List<String> paragraph(Block.Paragraph paragraph) {
            return pen.wrapped(paragraph.text(), 2 * paragraph.indent());
        }

        @Override
        public List<String> items(Block.Items items) {
            return TextRenderer.this.items(items);
        }

        @Override
        public List<String> table(Block.Table table) {
            return new TableLayout(look, pen).lines(table);
        }

        @Override
        public List<String> code(Block.Code code) {
            return TextRenderer.this.code(code);
        }

        @Override
        public List<String> keys(Block.Keys keys) {
            return look.keys() ? TextRenderer.this.keys(keys) : List.of();
        }

        @Override
        public List<String> chart(Block.Chart chart) {
            return new TimelineDrawing(look, pen).lines(chart.timeline());
        }

        @Override
        public List<String> group(Block.Group group) {
            return group.blocks().stream().flatMap(b -> b.match(this).stream()).toList();
        }
    }
}
