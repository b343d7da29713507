package dev.careercli.render;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run of text with one role. The text may be hostile: renderers sanitize it.
 *
 * @param link the address it leads to where a screen can follow one; null for none
 */
public record Span(String text, Role role, @Nullable String link) {
    public Span(String text, Role role) {
        this(text, role, null);
    }

    /** The same run with another text. */
    Span with(String other) {
        return new Span(other, role, link);
    }

    /** Whether two runs look alike and lead to the same place. */
    boolean isLike(Span other) {
        return role == other.role && Objects.equals(link, other.link);
    }
}
