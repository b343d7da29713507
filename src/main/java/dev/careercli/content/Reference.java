package dev.careercli.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a question leans on.
 *
 * @param id a framework id with its edition, such as {@code LLM06:2025}; null when {@code url} names the place
 * @param url an address, never opened by the program; null when {@code id} names the place
 * @param checked the day the question was last compared with it
 */
public record Reference(@Nullable String id, @Nullable String url, String title, LocalDate checked) {
    public Reference {
        if (id == null && url == null) {
            throw new IllegalArgumentException("a reference needs an id or a url");
        }
        Require.text(title, "reference title");
    }

    /** The place as data names it: the id, else the address. */
    public String word() {
        return id == null ? String.valueOf(url) : id;
    }
}
