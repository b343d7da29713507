package dev.careercli.render;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws phases on a time axis as SVG, once for a page and once for a phone: what is done, what is planned, a diamond
 * where the milestone stands, and what it takes if it runs over. Colours come from the page's style.
 */
final class SvgTimeline {
    private static final String MONTHS = "JFMAMJJASOND";
    private final Timeline timeline;
    private final String id;

    SvgTimeline(Timeline timeline, String id) {
        this.timeline = timeline;
        this.id = id;
    }

    /** Sizes in units of the drawing. */
    private record Shape(String name, int width, int left, int head, int row, int bar, int top, boolean namesAbove) {
        int chart() {
            return width - left - 14;
        }
    }

    /** Names to the left of the bars. */
    String wide() {
        return draw(new Shape("wide", 760, 214, 46, 48, 16, 13, false));
    }

    /** Names above the bars. */
    String narrow() {
        return draw(new Shape("narrow", 340, 6, 44, 52, 14, 25, true));
    }

    private String draw(Shape shape) {
        int height = shape.head() + shape.row() * timeline.rows().size() + 12;
        StringBuilder svg = new StringBuilder();
        String name = id + "-" + shape.name();
        svg.append("<svg class=\"gantt ")
                .append(shape.name())
                .append("\" viewBox=\"0 0 ")
                .append(shape.width());
        svg.append(' ')
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(name)
                .append("-t ");
        svg.append(name).append("-d\">\n<title id=\"").append(name).append("-t\">The phases on a time axis</title>\n");
        svg.append("<desc id=\"").append(name).append("-d\">").append(words()).append("</desc>\n");
        axis(svg, shape, height);
        today(svg, shape, height);
        for (int i = 0; i < timeline.rows().size(); i++) {
            row(svg, shape, timeline.rows().get(i), shape.head() + i * shape.row());
        }
        return svg.append("</svg>\n").toString();
    }

    private String words() {
        String phases = timeline.rows().stream()
                .map(r -> Html.escape(r.name()) + ": " + Html.escape(r.range()))
                .collect(Collectors.joining("; "));
        return "When each phase is finished. " + phases + ".";
    }

    private double x(Shape shape, double week) {
        return shape.left() + week * shape.chart() / Math.max(1, timeline.weeks());
    }

    private void axis(StringBuilder svg, Shape shape, int height) {
        LocalDate start = timeline.start();
        if (start == null) {
            weeks(svg, shape, height);
            return;
        }
        double lastLabel = -100;
        double lastYear = -100;
        LocalDate month = start.withDayOfMonth(1);
        while (true) {
            double week = Math.max(0, (month.toEpochDay() - start.toEpochDay()) / 7.0);
            if (week > timeline.weeks()) {
                break;
            }
            double x = x(shape, week);
            boolean newYear = month.getMonthValue() == 1 || lastYear < 0;
            if (x - lastLabel >= 11) {
                line(svg, "grid", x, shape.head() - 8, height - 8);
                text(svg, "tick", x + 2, shape.head() - 12, "" + MONTHS.charAt(month.getMonthValue() - 1));
                lastLabel = x;
            }
            if (newYear && x - lastYear >= 30) {
                text(svg, "year", x + 2, shape.head() - 28, Integer.toString(month.getYear()));
                lastYear = x;
            }
            month = month.plusMonths(1);
        }
    }

    private void weeks(StringBuilder svg, Shape shape, int height) {
        int step = timeline.weeks() <= 45 ? 4 : timeline.weeks() <= 120 ? 10 : 20;
        text(svg, "year", shape.left() + 2, shape.head() - 28, "week");
        for (int week = 0; week <= timeline.weeks(); week += step) {
            double x = x(shape, week);
            line(svg, "grid", x, shape.head() - 8, height - 8);
            text(svg, "tick", x + 2, shape.head() - 12, Integer.toString(Math.max(1, week)));
        }
    }

    private void row(StringBuilder svg, Shape shape, Timeline.Row row, int y) {
        String name = Html.escape(row.name());
        String range = Html.escape(row.range());
        if (shape.namesAbove()) {
            text(svg, "name", shape.left(), y + 16, name);
            svg.append("<text class=\"range\" text-anchor=\"end\" x=\"")
                    .append(shape.width() - 14)
                    .append("\" y=\"");
            svg.append(y + 16).append("\">").append(range).append("</text>\n");
        } else {
            text(svg, "name", 0, y + 19, name);
            text(svg, "range", 0, y + 36, range);
        }
        double begin = x(shape, row.begin());
        double early = x(shape, row.earlyEnd());
        bar(svg, "over", shape, y, early, x(shape, row.lateEnd()));
        bar(svg, "plan", shape, y, begin, early);
        bar(svg, "done", shape, y, begin, x(shape, Math.min(row.done(), row.earlyEnd())));
        double middle = y + shape.top() + shape.bar() / 2.0;
        double half = shape.bar() / 2.0 + 1;
        svg.append(String.format(
                Locale.ROOT,
                "<path class=\"milestone\" d=\"M%.1f %.1fl%.1f %.1fl-%.1f %.1fl-%.1f -%.1fz\"/>\n",
                early,
                middle - half,
                half,
                half,
                half,
                half,
                half,
                half));
    }

    private static void bar(StringBuilder svg, String kind, Shape shape, int y, double from, double to) {
        if (to - from >= 0.5) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"3\"/>\n",
                    kind,
                    from,
                    y + shape.top(),
                    to - from,
                    shape.bar()));
        }
    }

    private void today(StringBuilder svg, Shape shape, int height) {
        Integer week = timeline.today();
        if (week == null || week > timeline.weeks()) {
            return;
        }
        double x = x(shape, week);
        line(svg, "today", x, shape.head() - 8, height - 2);
        boolean left = x > shape.width() - 50;
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"today\" x=\"%.1f\" y=\"%d\"%s>today</text>\n",
                left ? x - 5 : x + 5,
                height - 5,
                left ? " text-anchor=\"end\"" : ""));
    }

    private static void line(StringBuilder svg, String kind, double x, int from, int to) {
        svg.append(String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%.1f %dV%d\"/>\n", kind, x, from, to));
    }

    private static void text(StringBuilder svg, String kind, double x, int y, String words) {
        svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%d\">%s</text>\n", kind, x, y, words));
    }
}
