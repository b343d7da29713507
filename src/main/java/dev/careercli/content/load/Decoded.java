package dev.careercli.content.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, or why it says nothing usable.
 *
 * @param value null when there are problems
 */
record Decoded<T>(@Nullable T value, List<Problem> problems) {
    Decoded {
        problems = problems.stream().sorted().toList();
    }

    /** The value; throws a {@link ContentException} with every problem when there is none. */
    T orThrow() {
        if (value == null) {
            throw new ContentException(problems);
        }
        return value;
    }
}
