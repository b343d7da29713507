package dev.careercli.grading.score;

/**
 * Directions in the space of sentence vectors that indicate a denial: one direction for the difference between a claim and what was said, one for what
 * was said alone.
 *
 * @param difference weights for the difference
 * @param own weights for the vector of what was said
 */
public record Turn(Linear difference, Linear own) {
    double turned(float[] claim, float[] said) {
        double sum = difference.bias();
        for (int i = 0; i < Math.min(said.length, difference.weights().length); i++) {
            sum += difference.weights()[i] * (said[i] - claim[i]);
        }
        return sum;
    }

    double denies(float[] said) {
        double sum = own.bias();
        for (int i = 0; i < Math.min(said.length, own.weights().length); i++) {
            sum += own.weights()[i] * said[i];
        }
        return sum;
    }
}
