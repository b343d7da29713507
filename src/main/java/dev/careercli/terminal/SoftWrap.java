package dev.careercli.terminal;

import dev.careercli.render.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is being typed, broken between words into the rows of a screen. The breaks are for the screen alone.
 *
 * @param text the line with a line feed at each break
 * @param cursor where the cursor stands in that text, in characters
 * @param rows the cells that each row takes, prompt and indent included; never empty
 * @param cursorRow the row of the cursor, from 0
 * @param cursorColumn the cells before the cursor in its row
 */
record SoftWrap(String text, int cursor, List<Integer> rows, int cursorRow, int cursorColumn) {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int TAB = 4;
    /** Cells left free at the end of a row, as everywhere on the screen; a space may stand in the first of them. */
    private static final int MARGIN = 2;

    SoftWrap {
        rows = List.copyOf(rows);
    }

    /**
     * @param cursor in the line, in characters
     * @param prompt the cells before the first row
     * @param indent the cells before every other one
     * @param columns the width of the screen
     */
    static SoftWrap of(String line, int cursor, int prompt, int indent, int columns) {
        List<Integer> breaks = breaks(line, prompt, indent, columns - MARGIN);
        StringBuilder text = new StringBuilder(line);
        for (int i = breaks.size() - 1; i >= 0; i--) {
            text.insert((int) breaks.get(i), '\n');
        }
        int moved = cursor + (int) breaks.stream().filter(at -> at <= cursor).count();
        List<Integer> rows = new ArrayList<>();
        for (String row : text.toString().split("\n", -1)) {
            rows.add(width(row, rows.isEmpty() ? prompt : indent));
        }
        String before = text.substring(0, moved);
        int cursorRow = (int) before.chars().filter(c -> c == '\n').count();
        int column = width(before.substring(before.lastIndexOf('\n') + 1), cursorRow == 0 ? prompt : indent);
        return new SoftWrap(text.toString(), moved, rows, cursorRow, column);
    }

    /** Where a row ends and the next one begins: after a space, or within a word that fills a row by itself. */
    private static List<Integer> breaks(String line, int prompt, int indent, int last) {
        List<Integer> breaks = new ArrayList<>();
        int column = prompt;
        int afterSpace = -1;
        int columnAfterSpace = 0;
        Matcher cluster = CLUSTER.matcher(line);
        while (cluster.find()) {
            String shown = cluster.group();
            if (shown.contains("\n")) {
                column = indent;
                afterSpace = -1;
                continue;
            }
            boolean space = shown.equals(" ");
            int width = cells(shown, column);
            if (column + width > last + (space ? 1 : 0)) {
                boolean atWord = afterSpace > 0 && afterSpace <= cluster.start();
                breaks.add(atWord ? afterSpace : cluster.start());
                column = indent + (atWord ? column - columnAfterSpace : 0);
                width = cells(shown, column);
                afterSpace = -1;
            }
            column += width;
            if (space) {
                afterSpace = cluster.end();
                columnAfterSpace = column;
            }
        }
        return breaks;
    }

    private static int width(String row, int begin) {
        int column = begin;
        Matcher cluster = CLUSTER.matcher(row);
        while (cluster.find()) {
            column += cells(cluster.group(), column);
        }
        return column;
    }

    private static int cells(String cluster, int column) {
        return cluster.equals("\t") ? TAB - column % TAB : Cells.width(cluster);
    }

    /**
     * How many rows stand above the cursor once the terminal has broken each row anew at its new width.
     *
     * @param columns the new width
     */
    int rowsAboveCursor(int columns) {
        int above = 0;
        for (int row = 0; row < cursorRow; row++) {
            above += Math.max(1, (rows.get(row) + columns - 1) / columns);
        }
        return above + cursorColumn / columns;
    }
}
