package dev.careercli.render;

/** Renders a single line, such as an error: sanitized, folded and coloured, never wrapped, so that paths can be copied. */
public final class LineRenderer {
    private final SpanPainter painter;

    public LineRenderer(DisplayOptions display) {
        this.painter = new SpanPainter(display);
    }

    public String render(Text text) {
        return painter.paint(painter.split(text, Integer.MAX_VALUE / 2).stream()
                .reduce(Text.EMPTY, (a, b) -> a.isEmpty() ? b : a.and(" ").and(b)));
    }
}
