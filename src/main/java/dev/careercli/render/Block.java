package dev.careercli.render;

import java.util.List;

/** A piece of a document. Each says what it is; how it looks at a width is the renderer's affair. */
public sealed interface Block {
    /** What this kind of block is turned into. */
    <T> T match(Cases<T> cases);

    /** One case a kind: a new kind of block does not compile until every renderer has a form for it. */
    interface Cases<T> {
        T title(Title title);

        T heading(Heading heading);

        T paragraph(Paragraph paragraph);

        T items(Items items);

        T table(Table table);

        T code(Code code);

        T keys(Keys keys);

        T chart(Chart chart);

        T group(Group group);
    }

    /** The first line of a screen; {@code right} is set at the right edge, or below where there is no room. */
    record Title(Text left, Text right) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.title(this);
        }
    }

    /** A line that names what follows. */
    record Heading(Text text) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.heading(this);
        }
    }

    /** Running text, {@code indent} steps of two cells in. */
    record Paragraph(Text text, int indent) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.paragraph(this);
        }
    }

    /** Entries with a marker and a hanging indent, without blank lines between them. */
    record Items(List<Item> items, int indent) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.items(this);
        }
    }

    /**
     * An entry of a list.
     *
     * @param marker a digit, a letter or a glyph; empty for none
     * @param aside set at the right edge, or below where there is no room
     */
    record Item(String marker, Text text, Text aside) {}

    /**
     * Columns of cells; {@code header} may be empty. Narrow screens put all cells but the first below it.
     *
     * @param named whether a cell on a narrow screen, and in plain text, needs the name of its column before it
     */
    record Table(List<Text> header, List<List<Cell>> rows, int indent, boolean named) implements Block {
        public Table(List<Text> header, List<List<Cell>> rows, int indent) {
            this(header, rows, indent, false);
        }

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.table(this);
        }
    }

    /** A cell of a table. */
    sealed interface Cell {
        /** What this kind of cell is turned into. */
        <T> T match(CellCases<T> cases);

        /** One case a kind, as for blocks. */
        interface CellCases<T> {
            T words(Words words);

            T bar(Bar bar);

            T strip(Strip strip);
        }

        /** Words, to the left or to the right of their column. */
        record Words(Text text, boolean right) implements Cell {
            @Override
            public <T> T match(CellCases<T> cases) {
                return cases.words(this);
            }
        }

        /** A bar of {@code full}, {@code half} and {@code empty} cells; the words beside it say the same. */
        record Bar(int full, int half, int empty, boolean dotted) implements Cell {
            @Override
            public <T> T match(CellCases<T> cases) {
                return cases.bar(this);
            }
        }

        /** A column of a height of 0 to 3 for each of a row of days; the words beside it say the same. */
        record Strip(List<Integer> heights) implements Cell {
            public Strip {
                heights = List.copyOf(heights);
            }

            @Override
            public <T> T match(CellCases<T> cases) {
                return cases.strip(this);
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

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.code(this);
        }
    }

    /** What can be pressed now. Left out where nothing can be. Breaks fall between keys. */
    record Keys(List<String> keys) implements Block {
        public Keys {
            keys = List.copyOf(keys);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.keys(this);
        }
    }

    /** Phases on a time axis. */
    record Chart(Timeline timeline) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.chart(this);
        }
    }

    /** Blocks without blank lines between them. */
    record Group(List<Block> blocks) implements Block {
        public Group {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.group(this);
        }
    }
}
