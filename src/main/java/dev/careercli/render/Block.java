package dev.careercli.render;

import java.util.List;

/** A piece of a document. Each says what it is; how it looks at a width is the renderer's affair. */
public sealed interface Block {

    /** The first line of a screen; {@code right} stands at the right edge, or below where there is no room. */
    record Title(Text left, Text right) implements Block {}

    /** A line that names what follows. */
    record Heading(Text text) implements Block {}

    /** Running text, {@code indent} steps of two cells in. */
    record Paragraph(Text text, int indent) implements Block {}

    /** Entries with a marker and a hanging indent, without blank lines between them. */
    record Items(List<Item> items, int indent) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An entry of a list.
     *
     * @param marker a digit, a letter or a glyph; empty for none
     * @param aside what stands at the right edge, or below where there is no room
     */
    record Item(String marker, Text text, Text aside) {}

    /** Columns of cells; {@code header} may be empty. Narrow screens put all cells but the first below it. */
    record Table(List<Text> header, List<List<Cell>> rows, int indent) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A cell of a table. */
    sealed interface Cell {
        /** Words, to the left or to the right of their column. */
        record Words(Text text, boolean right) implements Cell {}

        /** A bar of {@code full}, {@code half} and {@code empty} cells; the words beside it say the same. */
        record Bar(int full, int half, int empty, boolean dotted) implements Cell {}

        /** A column of a height of 0 to 3 for each of a row of days; the words beside it say the same. */
        record Strip(List<Integer> heights) implements Cell {
            public Strip {
                heights = List.copyOf(heights);
            }
        }

        static Cell of(Text text) {
            return new Words(text, false);
        }

        static Cell of(String text) {
            return of(Text.of(text));
        }

        static Cell right(String text) {
            return new Words(Text.of(text), true);
        }
    }

    /** Lines that keep their shape, with numbers before them where asked. */
    record Code(List<String> lines, boolean numbered) implements Block {
        public Code {
            lines = List.copyOf(lines);
        }
    }

    /** What can be pressed now. Left out where nothing can be. Breaks fall between keys. */
    record Keys(List<String> keys) implements Block {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /** Phases on a time axis. */
    record Chart(Timeline timeline) implements Block {}

    /** Blocks without blank lines between them. */
    record Group(List<Block> blocks) implements Block {
        public Group {
            blocks = List.copyOf(blocks);
        }
    }
}
