package dev.careercli.schedule;

/**
 * What FSRS holds of one memory.
 *
 * @param stability days until the probability of recall falls to 90 %, 0.001 to 36500
 * @param difficulty 1 (easy) to 10 (hard)
 */
public record MemoryState(double stability, double difficulty) {
    static final double MIN_STABILITY = 0.001;
    static final double MAX_STABILITY = 36_500;

    public MemoryState {
        // Written so that NaN is refused as well.
        if (!(stability >= MIN_STABILITY && stability <= MAX_STABILITY)) {
            throw new IllegalArgumentException("stability is " + stability + ", not 0.001 to 36500");
        }
        if (!(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("difficulty is " + difficulty + ", not 1 to 10");
        }
    }
}
