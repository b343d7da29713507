package dev.careercli.content;

import org.jspecify.annotations.Nullable;

/**
 * A claim that contradicts the answer and that candidates do make.
 *
 * @param keyPoint the key point it speaks against; null when it is against the answer as a whole
 */
public record WrongStatement(
        String text, String why, @Nullable KeyPointId keyPoint) {
    public WrongStatement {
        Require.text(text, "wrong statement");
        Require.text(why, "reason of a wrong statement");
    }
}
