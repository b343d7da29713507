package dev.careercli.journal;

/**
 * A line that could not be read. It is left where it is; only {@code doctor --repair} moves it.
 *
 * @param number from 1
 * @param reason such as "the checksum does not match"
 * @param salvaged how many whole events were still found within it
 */
public record BadLine(long number, String reason, int salvaged) {
    @Override
    public String toString() {
        return "line " + number + ": " + reason;
    }
}
