package dev.careercli.render;

/**
 * How a screen can look here.
 *
 * @param width cells of the terminal, 20 at least
 * @param colour whether colour may be used
 * @param bars whether bars and marks are drawn; without them the words beside them stand alone
 * @param links whether the terminal follows addresses behind a text
 * @param keys whether keys can be pressed, so that it makes sense to name them
 */
public record DisplayOptions(int width, Glyphs glyphs, boolean colour, boolean bars, boolean keys, boolean links) {
    private static final int NARROW = 60;
    private static final int WIDEST = 100;

    public DisplayOptions(int width, Glyphs glyphs, boolean colour, boolean bars, boolean keys) {
        this(width, glyphs, colour, bars, keys, false);
    }

    public DisplayOptions {
        width = Math.max(20, width);
    }

    /** Whether there is no room for a right-hand column. */
    public boolean narrow() {
        return width < NARROW;
    }

    /** Cells left of the text. */
    public int margin() {
        return narrow() ? 0 : 2;
    }

    /** Cells that text may fill: from the margin to two cells before the edge, one hundred at most. */
    public int body() {
        return Math.min(width, WIDEST) - margin() - 2;
    }

    public DisplayOptions withKeys(boolean shown) {
        return new DisplayOptions(width, glyphs, colour, bars, shown, links);
    }
}
