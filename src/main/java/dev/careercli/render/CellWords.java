package dev.careercli.render;

import dev.careercli.render.Block.Cell;
import java.util.Optional;

/** The words of a cell, for renderers without pictures; empty for a bar or a strip, which repeats the words beside it. */
final class CellWords implements Cell.CellCases<Optional<Cell.Words>> {
    private static final CellWords INSTANCE = new CellWords();

    private CellWords() {}

    static Optional<Cell.Words> of(Cell cell) {
        return cell.match(INSTANCE);
    }

    @Override
    public Optional<Cell.Words> words(Cell.Words words) {
        return Optional.of(words);
    }

    @Override
    public Optional<Cell.Words> bar(Cell.Bar bar) {
        return Optional.empty();
    }

    @Override
    public Optional<Cell.Words> strip(Cell.Strip strip) {
        return Optional.empty();
    }
}
