package dev.careercli.render;

import dev.careercli.render.Block.Cell;
import java.util.ArrayList;
import java.util.List;

/** Sets a table in columns as wide as their widest cell; where they do not fit, the widest column of words wraps. */
final class TableLayout {
    private static final int GAP = 3;
    private final DisplayOptions display;
    private final SpanPainter painter;
    private final Cell.CellCases<Text> drawn = new Drawn();

    TableLayout(DisplayOptions display, SpanPainter painter) {
        this.display = display;
        this.painter = painter;
    }

    List<String> lines(Block.Table table) {
        List<List<Cell>> rows = new ArrayList<>();
        if (!table.header().isEmpty()) {
            rows.add(table.header().stream()
                    .map(t -> Cell.of(Text.dim(t.words())))
                    .toList());
        }
        rows.addAll(table.rows());
        int indent = 2 * table.indent();
        return display.narrow() ? stacked(table, indent) : columns(rows, indent);
    }

    /** Below each first cell the others, indented, one a line; a figure keeps the word above its column. */
    private List<String> stacked(Block.Table table, int indent) {
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                Text text = row.get(i).match(drawn);
                boolean figure = CellWords.of(row.get(i)).map(Cell.Words::right).orElse(false);
                if ((figure || table.named()) && i > 0 && i < table.header().size() && !text.isEmpty()) {
                    text = Text.dim(table.header().get(i).words() + (table.named() ? ": " : " "))
                            .and(text);
                }
                if (!text.isEmpty()) {
                    lines.addAll(painter.wrapped(text, indent + (i == 0 ? 0 : 2)));
                }
            }
        }
        return lines;
    }

    private List<String> columns(List<List<Cell>> rows, int indent) {
        int[] widths = widths(rows, display.body() - indent);
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<List<Text>> cells = new ArrayList<>();
            int height = 1;
            for (int i = 0; i < row.size(); i++) {
                List<Text> split = painter.split(row.get(i).match(drawn), Math.max(1, widths[i]));
                cells.add(split);
                height = Math.max(height, split.size());
            }
            for (int y = 0; y < height; y++) {
                lines.add(painter.margin(" ".repeat(indent) + line(row, cells, widths, y)));
            }
        }
        return lines;
    }

    private String line(List<Cell> row, List<List<Text>> cells, int[] widths, int y) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Text part = y < cells.get(i).size() ? cells.get(i).get(y) : Text.EMPTY;
            String fill = " ".repeat(Math.max(0, widths[i] - painter.widthFolded(part)));
            boolean right = CellWords.of(row.get(i)).map(Cell.Words::right).orElse(false);
            line.append(right ? fill + painter.paint(part) : painter.paint(part) + fill);
            line.append(i + 1 < cells.size() && widths[i] > 0 ? " ".repeat(GAP) : "");
        }
        return line.toString();
    }

    private int[] widths(List<List<Cell>> rows, int room) {
        int columns = 0;
        for (List<Cell> row : rows) {
            columns = Math.max(columns, row.size());
        }
        int[] widths = new int[columns];
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                for (Text line : painter.split(row.get(i).match(drawn), Integer.MAX_VALUE / 2)) {
                    widths[i] = Math.max(widths[i], painter.widthFolded(line));
                }
            }
        }
        int total = GAP * Math.max(0, columns - 1);
        for (int width : widths) {
            total += width;
        }
        while (total > room) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= 8) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private final class Drawn implements Cell.CellCases<Text> {
        @Override
        public Text words(Cell.Words words) {
            return words.text();
        }

        @Override
        public Text bar(Cell.Bar bar) {
            if (!display.bars()) {
                return Text.EMPTY;
            }
            Glyphs glyphs = display.glyphs();
            String rest = bar.dotted() ? glyphs.empty : glyphs.half;
            return Text.of(glyphs.full.repeat(bar.full()), Role.ACCENT)
                    .and(Text.of(glyphs.half.repeat(bar.half())))
                    .and(Text.dim(rest.repeat(bar.empty())));
        }

        @Override
        public Text strip(Cell.Strip strip) {
            if (!display.bars()) {
                return Text.EMPTY;
            }
            StringBuilder columns = new StringBuilder();
            strip.heights().forEach(h -> columns.append("·▂▅▇".charAt(h)));
            return Text.of(columns.toString());
        }
    }
}
