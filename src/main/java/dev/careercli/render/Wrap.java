package dev.careercli.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most so many cells, at spaces where it can; roles survive the break. */
final class Wrap {
    private final int width;
    private final List<Text> lines = new ArrayList<>();
    private final List<Span> line = new ArrayList<>();
    private int used;
    /** A space owed before the next word; null at the beginning of a line. */
    private boolean space;

    private Wrap(int width) {
        this.width = Math.max(1, width);
    }

    /** The lines, at least one; text must be neutralised and folded before. */
    static List<Text> lines(Text text, int width) {
        Wrap wrap = new Wrap(width);
        for (List<Span> word : words(text)) {
            if (word.isEmpty()) {
                wrap.breakLine();
            } else {
                wrap.put(word);
            }
        }
        wrap.breakLine();
        return wrap.lines;
    }

    /** Words as runs of spans without white space; an empty word stands for a line feed. */
    private static List<List<Span>> words(Text text) {
        List<List<Span>> words = new ArrayList<>();
        List<Span> word = new ArrayList<>();
        for (Span span : text.spans()) {
            int from = 0;
            String s = span.text();
            for (int i = 0; i <= s.length(); i++) {
                char c = i == s.length() ? 0 : s.charAt(i);
                if (i < s.length() && c != ' ' && c != '\n') {
                    continue;
                }
                if (i > from) {
                    word.add(new Span(s.substring(from, i), span.role()));
                }
                from = i + 1;
                if (i < s.length() && !word.isEmpty()) {
                    words.add(word);
                    word = new ArrayList<>();
                }
                if (c == '\n') {
                    words.add(List.of());
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private void put(List<Span> word) {
        int length = word.stream().mapToInt(s -> Cells.width(s.text())).sum();
        if (used > 0 && used + 1 + length > width) {
            breakLine();
        }
        if (space) {
            // The space takes the role before it, so that a run of one role stays one run.
            Role before = line.get(line.size() - 1).role();
            append(" ", before == word.get(0).role() ? before : Role.BODY);
        }
        for (Span part : word) {
            String rest = part.text();
            while (used + Cells.width(rest) > width) {
                String head = Cells.head(rest, width - used);
                if (head.isEmpty() && used == 0) {
                    head = rest.substring(0, rest.offsetByCodePoints(0, 1));
                }
                if (!head.isEmpty()) {
                    append(head, part.role());
                    rest = rest.substring(head.length());
                }
                if (rest.isEmpty()) {
                    break;
                }
                breakLine();
            }
            if (!rest.isEmpty()) {
                append(rest, part.role());
            }
        }
        space = true;
    }

    private void append(String text, Role role) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).role() == role) {
            line.set(last, new Span(line.get(last).text() + text, role));
        } else {
            line.add(new Span(text, role));
        }
        used += Cells.width(text);
    }

    private void breakLine() {
        lines.add(new Text(line));
        line.clear();
        used = 0;
        space = false;
    }
}
