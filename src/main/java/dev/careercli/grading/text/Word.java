package dev.careercli.grading.text;

/**
 * One word of a text.
 *
 * @param lower the word in lower case, without an ending {@code 's}
 * @param stem its Porter stem
 * @param weight how informative it is, 0 (as common as "the") to 1 (not among the 30,000 commonest)
 * @param start offset of its first character in the text
 * @param end offset after its last character
 */
public record Word(String lower, String stem, double weight, int start, int end) {
    /** Whether it carries meaning of its own rather than holding a sentence together. */
    public boolean content() {
        return !FunctionWords.contains(lower);
    }
}
