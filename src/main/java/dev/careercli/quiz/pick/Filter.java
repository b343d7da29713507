package dev.careercli.quiz.pick;

import dev.careercli.content.AreaId;
import dev.careercli.content.Kind;
import dev.careercli.content.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked to be asked about; null leaves a choice open.
 *
 * @param count the most questions of a session, at least 1
 */
public record Filter(
        @Nullable Level level,
        @Nullable AreaId area,
        @Nullable Kind kind,
        @Nullable Integer count) {
    public static final Filter NONE = new Filter(null, null, null, null);

    public Filter {
        if (count != null && count < 1) {
            throw new IllegalArgumentException("count is " + count + ", not at least 1");
        }
    }

    boolean matches(QuestionCard question) {
        return (level == null || level == question.level())
                && (area == null || area.equals(question.area()))
                && (kind == null || kind == question.kind());
    }

    public int limit() {
        return count == null ? Integer.MAX_VALUE : count;
    }
}
