package dev.careercli.content;

import java.util.regex.Pattern;

/** Names a fit item, as written in answer files: {@code coding}, {@code t1}, {@code m1a}. */
public record ItemId(String value) implements Comparable<ItemId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,31}");

    public ItemId {
        Require.match(FORM, value, "item id");
    }

    /** Whether a text has the form of such an id. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    // Written out: those of a record are put together at run time, which every start would wait for.
    @Override
    public boolean equals(Object other) {
        return other instanceof ItemId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
