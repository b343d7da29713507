package dev.careercli.content.load;

/** A place in a text file; both numbers count from 1, columns in code points. */
public record Location(int line, int column) {
    /** Where a whole file is meant. */
    public static final Location START = new Location(1, 1);
}
