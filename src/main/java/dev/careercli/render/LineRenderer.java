package dev.careercli.render;

/** Renders a single line, such as an error: sanitized, folded and coloured, never wrapped, so that paths can be copied. */
public final class LineRenderer {
    private final SpanPainter pen;

    public LineRenderer(DisplayOptions look) {
        this.pen = new SpanPainter(look);
    }

    public String render(Text text) {
        return pen.paint(pen.split(text, Integer.MAX_VALUE / 2).stream()
                .reduce(Text.EMPTY, (a, b) -> a.isEmpty() ? b : a.and(" ").and(b)));
    }
}
