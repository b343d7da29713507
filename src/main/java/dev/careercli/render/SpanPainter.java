package dev.careercli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns spans into characters of one look: neutral, folded to the glyph set, coloured by role. */
final class SpanPainter {
    private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7e]+");

    private final DisplayOptions display;

    SpanPainter(DisplayOptions display) {
        this.display = display;
    }

    String fold(String text) {
        return display.glyphs().show(text);
    }

    /** Cells of a short text on one line; spaces at its end count. */
    int width(String text) {
        return Cells.width(fold(Sanitizer.text(text)));
    }

    /** Cells of a text on one line, before it is prepared. */
    int width(Text text) {
        return widthFolded(prepared(text));
    }

    int widthFolded(Text text) {
        int width = 0;
        for (Span span : text.spans()) {
            width += Cells.width(span.text());
        }
        return width;
    }

    /** Lines of at most {@code cells} cells, ready to be painted. */
    List<Text> split(Text text, int cells) {
        return Wrap.lines(prepared(text), cells);
    }

    /** Painted lines with the margin and an indent before each. */
    List<String> wrapped(Text text, int indent) {
        List<String> lines = new ArrayList<>();
        for (Text line : split(text, Math.max(10, display.body() - indent))) {
            lines.add(margin(" ".repeat(indent) + paint(line)));
        }
        return lines;
    }

    String margin(String line) {
        return line.isBlank() ? "" : (" ".repeat(display.margin()) + line).stripTrailing();
    }

    String paint(Text text) {
        StringBuilder painted = new StringBuilder();
        for (Span span : text.spans()) {
            String code = display.colour() ? code(span.role()) : "";
            // A no-break space only kept words together while lines were broken.
            String shown = code + span.text().replace('\u00a0', ' ') + (code.isEmpty() ? "" : "\u001b[0m");
            painted.append(display.links() ? linked(shown, span.link()) : shown);
        }
        return painted.toString();
    }

    /** OSC 8: a terminal that can opens the address when the text is clicked. Other addresses than of the web lead nowhere. */
    private static String linked(String shown, @Nullable String address) {
        return address == null || !WEB.matcher(address).matches()
                ? shown
                : "\u001b]8;;" + address + "\u001b\\" + shown + "\u001b]8;;\u001b\\";
    }

    private Text prepared(Text text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : text.spans()) {
            spans.add(span.with(fold(Sanitizer.text(span.text()))));
        }
        return new Text(spans);
    }

    /** Only the eight ANSI colours, bold and dim, so that every palette of a terminal can show them. */
    private static String code(Role role) {
        return switch (role) {
            case BODY -> "";
            case ACCENT -> "\u001b[1;36m";
            case STRONG -> "\u001b[1m";
            case DIM -> "\u001b[2m";
            case ERROR -> "\u001b[31m";
        };
    }
}
