package dev.careercli.render;

import java.text.Normalizer;
import java.util.Map;

/** The marks of the screens, and how text is folded where only ASCII can be shown. */
public enum Glyphs {
    UNICODE("█", "░", "·", "━", "╌", "◆", "│"),
    ASCII("#", "-", ".", "=", ".", "*", "|");

    private static final Map<Integer, String> FOLDED = Map.ofEntries(
            Map.entry((int) '›', ">"),
            Map.entry((int) '✓', "x"),
            Map.entry((int) '▶', ">"),
            Map.entry((int) '→', "->"),
            Map.entry((int) '←', "<-"),
            Map.entry((int) '◆', "*"),
            Map.entry((int) '│', "|"),
            Map.entry((int) '━', "="),
            Map.entry((int) '╌', "."),
            Map.entry((int) '█', "#"),
            Map.entry((int) '░', "-"),
            Map.entry((int) '·', "."),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '×', "x"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≈', "~"),
            Map.entry(0xA0, " "),
            Map.entry((int) '▁', "1"),
            Map.entry((int) '▂', "2"),
            Map.entry((int) '▃', "3"),
            Map.entry((int) '▄', "4"),
            Map.entry((int) '▅', "5"),
            Map.entry((int) '▆', "6"),
            Map.entry((int) '▇', "8"),
            Map.entry((int) '•', "*"),
            Map.entry((int) 'ß', "ss"));

    final String full;
    final String half;
    final String empty;
    final String planned;
    final String over;
    final String milestone;
    final String today;

    Glyphs(String full, String half, String empty, String planned, String over, String milestone, String today) {
        this.full = full;
        this.half = half;
        this.empty = empty;
        this.planned = planned;
        this.over = over;
        this.milestone = milestone;
        this.today = today;
    }

    /** The text as this set can show it: unchanged, or in ASCII with no character lost silently. */
    public String show(String text) {
        if (this == UNICODE || isAscii(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder();
        text.replace(" · ", ", ").codePoints().forEach(c -> folded.append(fold(c)));
        return folded.toString();
    }

    private static String fold(int c) {
        if (c < 0x80) {
            return Character.toString(c);
        }
        String known = FOLDED.get(c);
        if (known != null) {
            return known;
        }
        String bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        if (isAscii(bare) && !bare.isEmpty()) {
            return bare;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? "" : String.format("\\u{%x}", c);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
