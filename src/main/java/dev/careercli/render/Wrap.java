package dev.careercli.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most a given number of cells, at spaces where it can; roles survive the break. */
final class Wrap {
    private final int width;
    private final List<Text> lines = new ArrayList<>();
    private final List<Span> line = new ArrayList<>();
    private int used;
    /** Spaces owed before the next word; dropped where a line is broken. */
    private int spaces;

    private Wrap(int width) {
        this.width = Math.max(1, width);
    }

    /** The lines, at least one; text must be neutralised and folded before. */
    static List<Text> lines(Text text, int width) {
        if (isLine(text, width)) {
            return List.of(text);
        }
        Wrap wrap = new Wrap(width);
        for (List<Span> word : words(text)) {
            if (word.isEmpty()) {
                wrap.breakLine();
            } else if (word.get(0).text().isBlank()) {
                wrap.spaces = wrap.used == 0 ? 0 : word.get(0).text().length();
            } else {
                wrap.put(word);
            }
        }
        wrap.breakLine();
        return wrap.lines;
    }

    /** Most texts, and so looked at first: one run of narrow characters that has room, and no blank to drop. */
    private static boolean isLine(Text text, int width) {
        if (text.spans().size() != 1) {
            return false;
        }
        String words = text.spans().get(0).text();
        int last = words.length() - 1;
        if (last < 0 || last >= width || words.charAt(0) == ' ' || words.charAt(last) == ' ') {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            if (words.charAt(i) < ' ' || words.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    /** Words and the runs of spaces between them, each as spans; an empty list stands for a line feed. */
    private static List<List<Span>> words(Text text) {
        List<List<Span>> words = new ArrayList<>();
        List<Span> word = new ArrayList<>();
        for (Span span : text.spans()) {
            String all = span.text();
            for (int from = 0, to; from < all.length(); from = to) {
                to = pieceEnd(all, from);
                String piece = all.substring(from, to);
                char first = piece.charAt(0);
                if (first != ' ' && first != '\n') {
                    word.add(span.with(piece));
                    continue;
                }
                if (!word.isEmpty()) {
                    words.add(word);
                    word = new ArrayList<>();
                }
                words.add(first == '\n' ? List.of() : List.of(span.with(piece)));
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    /** Where a run of spaces, a line feed or a run of others ends. */
    private static int pieceEnd(String all, int from) {
        char first = all.charAt(from);
        int to = from + 1;
        while (first != '\n'
                && to < all.length()
                && all.charAt(to) != '\n'
                && (all.charAt(to) == ' ') == (first == ' ')) {
            to++;
        }
        return to;
    }

    private void put(List<Span> word) {
        int length = 0;
        for (Span part : word) {
            length += Cells.width(part.text());
        }
        if (used > 0 && used + spaces + length > width) {
            breakLine();
        }
        if (spaces > 0 && used > 0) {
            // A run of one role stays one run.
            Span before = line.get(line.size() - 1);
            append(
                    before.isLike(word.get(0))
                            ? before.with(" ".repeat(spaces))
                            : new Span(" ".repeat(spaces), Role.BODY));
        }
        spaces = 0;
        for (Span part : word) {
            String rest = part.text();
            while (used + Cells.width(rest) > width) {
                String head = Cells.head(rest, width - used);
                if (head.isEmpty() && used == 0) {
                    head = rest.substring(0, rest.offsetByCodePoints(0, 1));
                }
                if (!head.isEmpty()) {
                    append(part.with(head));
                    rest = rest.substring(head.length());
                }
                if (rest.isEmpty()) {
                    break;
                }
                breakLine();
            }
            if (!rest.isEmpty()) {
                append(part.with(rest));
            }
        }
    }

    private void append(Span part) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).isLike(part)) {
            line.set(last, part.with(line.get(last).text() + part.text()));
        } else {
            line.add(part);
        }
        used += Cells.width(part.text());
    }

    private void breakLine() {
        lines.add(new Text(line));
        line.clear();
        used = 0;
        spaces = 0;
    }
}
