package dev.careercli.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws phases as bars under an axis of months or weeks; on narrow screens one line a phase, a cell for four weeks. */
final class TimelineDrawing {
    private static final String MONTHS = "JFMAMJJASOND";
    private static final int LABEL = 22;
    private final DisplayOptions display;
    private final SpanPainter painter;

    TimelineDrawing(DisplayOptions display, SpanPainter painter) {
        this.display = display;
        this.painter = painter;
    }

    List<String> lines(Timeline timeline) {
        if (display.narrow() || !display.bars()) {
            return listed(timeline);
        }
        int weeks = Math.max(1, timeline.weeks());
        int cells = Math.min(weeks + 2, display.body() - LABEL);
        double scale = (double) (cells - 1) / weeks;
        List<String> lines = new ArrayList<>(axis(timeline, cells, scale));
        Integer today = timeline.today();
        int mark = today == null ? -1 : (int) Math.round(today * scale);
        boolean first = true;
        for (Timeline.Row row : timeline.rows()) {
            String label = Cells.head(painter.fold(Sanitizer.line(row.name())), LABEL - 2);
            char[] line = bar(row, cells, scale).toCharArray();
            String drawn = draw(line, first ? -1 : mark);
            lines.add(painter.margin(label + " ".repeat(LABEL - Cells.width(label)) + drawn));
            first = false;
        }
        if (mark >= 0) {
            lines.add(painter.margin(" ".repeat(LABEL + mark) + display.glyphs().today + " today"));
        }
        lines.addAll(legend(timeline));
        return lines;
    }

    /** What the marks of the bars mean, after a blank line. */
    private List<String> legend(Timeline timeline) {
        boolean worked = timeline.rows().stream().anyMatch(row -> row.done() > row.begin());
        Glyphs glyphs = display.glyphs();
        String text = (worked ? glyphs.full + "\u00a0done   " : "") + glyphs.planned + "\u00a0as\u00a0planned   "
                + glyphs.over + "\u00a0" + timeline.overrun().replace(' ', '\u00a0') + "   " + glyphs.milestone
                + "\u00a0milestone";
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(painter.wrapped(Text.dim(text), 0));
        return lines;
    }

    /** One letter a cell: d done, p planned, o over, m milestone, space for nothing. */
    private static String bar(Timeline.Row row, int cells, double scale) {
        int begin = (int) Math.round(row.begin() * scale);
        int done = (int) Math.round(row.done() * scale);
        int milestone = Math.min(cells - 1, Math.max(begin, (int) Math.round(row.earlyEnd() * scale)));
        int late = Math.min(cells - 1, (int) Math.round(row.lateEnd() * scale));
        StringBuilder line = new StringBuilder(" ".repeat(begin));
        for (int x = begin; x < milestone; x++) {
            line.append(x < done ? 'd' : 'p');
        }
        line.append('m');
        for (int x = milestone + 1; x <= late; x++) {
            line.append('o');
        }
        return line.toString();
    }

    private String draw(char[] line, int mark) {
        StringBuilder drawn = new StringBuilder();
        Glyphs glyphs = display.glyphs();
        for (int x = 0; x < Math.max(line.length, mark + 1); x++) {
            char c = x < line.length ? line[x] : ' ';
            if (c == ' ') {
                drawn.append(x == mark ? glyphs.today : " ");
            } else {
                drawn.append(
                        switch (c) {
                            case 'd' -> glyphs.full;
                            case 'p' -> glyphs.planned;
                            case 'm' -> glyphs.milestone;
                            default -> glyphs.over;
                        });
            }
        }
        return drawn.toString();
    }

    private List<String> axis(Timeline timeline, int cells, double scale) {
        LocalDate start = timeline.start();
        if (start == null) {
            return List.of(painter.margin(" ".repeat(LABEL) + weekAxis(timeline.weeks(), cells, scale)));
        }
        char[] years = blanks(cells + 6);
        char[] months = blanks(cells + 6);
        int lastMonth = -3;
        int lastYear = -6;
        LocalDate month = start.withDayOfMonth(1);
        int shownYear = 0;
        while (true) {
            double week = Math.max(0, (month.toEpochDay() - start.toEpochDay()) / 7.0);
            int x = (int) Math.round(week * scale);
            if (x >= cells) {
                break;
            }
            if (x > lastMonth) {
                months[x] = MONTHS.charAt(month.getMonthValue() - 1);
                lastMonth = x;
            }
            if (month.getYear() != shownYear && (x >= lastYear + 5 || shownYear == 0)) {
                Integer.toString(month.getYear()).getChars(0, 4, years, x);
                shownYear = month.getYear();
                lastYear = x;
            }
            month = month.plusMonths(1);
        }
        return List.of(
                painter.margin(" ".repeat(LABEL) + new String(years).stripTrailing()),
                painter.margin(" ".repeat(LABEL) + new String(months).stripTrailing()));
    }

    private static String weekAxis(int weeks, int cells, double scale) {
        char[] axis = blanks(cells + 6);
        int step = weeks <= 45 ? 4 : weeks <= 120 ? 10 : 20;
        "week 1".getChars(0, 6, axis, 0);
        for (int week = step; week <= weeks; week += step) {
            int x = (int) Math.round(week * scale);
            String number = Integer.toString(week);
            if (x - number.length() + 1 > 6 && x < cells) {
                number.getChars(0, number.length(), axis, x - number.length() + 1);
            }
        }
        return new String(axis).stripTrailing();
    }

    private static char[] blanks(int length) {
        return " ".repeat(length).toCharArray();
    }

    /**
     * One line a phase: name, its own bar with a cell for every four weeks, and the dates; the bar goes first. Where a name
     * would lose its first word, all names get lines of their own.
     */
    private List<String> listed(Timeline timeline) {
        List<String> lines = new ArrayList<>();
        int bars = 0;
        int ranges = 0;
        for (Timeline.Row row : timeline.rows()) {
            bars = Math.max(bars, display.bars() ? ownBar(row).length() : 0);
            ranges = Math.max(ranges, Cells.width(range(row)));
        }
        if (display.width() < 40 || bars + ranges + 4 > display.body()) {
            bars = 0;
        }
        int cells = Math.max(6, display.body() - ranges - (bars == 0 ? 2 : bars + 4));
        boolean above = timeline.rows().stream().anyMatch(row -> losesItsWords(row, cells));
        for (Timeline.Row row : timeline.rows()) {
            String bar = bars == 0 ? "" : draw(ownBar(row).toCharArray(), -1);
            String gap = bars == 0 ? "" : " ".repeat(bars - Cells.width(bar)) + "  ";
            if (above) {
                lines.add(painter.margin(cut(row, display.body())));
            }
            String before = above ? "" : padded(cut(row, cells), cells);
            lines.add(painter.margin(before + "  " + bar + gap + range(row)));
        }
        if (bars > 0) {
            lines.addAll(legend(timeline));
        }
        return lines;
    }

    private String range(Timeline.Row row) {
        return painter.fold(row.range().replace(" to ", "-"));
    }

    private static String ownBar(Timeline.Row row) {
        int length = row.lateEnd() - row.begin();
        Timeline.Row own = new Timeline.Row(
                row.name(), 0, row.done() - row.begin(), row.earlyEnd() - row.begin(), length, row.range());
        return bar(own, (length + 3) / 4 + 1, 0.25);
    }

    /** Whether no more than the number of a phase would be left of its name. */
    private boolean losesItsWords(Timeline.Row row, int cells) {
        return row.name().contains(" ") && !cut(row, cells).contains(" ");
    }

    /** The name, cut at a word where it is too long. */
    private String cut(Timeline.Row row, int cells) {
        String shown = painter.fold(Sanitizer.line(row.name()));
        while (Cells.width(shown) > cells && shown.contains(" ")) {
            shown = shown.substring(0, shown.lastIndexOf(' ')).stripTrailing();
        }
        return Cells.head(shown.endsWith(",") ? shown.substring(0, shown.length() - 1) : shown, cells);
    }

    private static String padded(String name, int cells) {
        return name + " ".repeat(Math.max(0, cells - Cells.width(name)));
    }
}
