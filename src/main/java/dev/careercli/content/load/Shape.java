package dev.careercli.content.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a content file must look like, with a sentence about it. One description serves three readers: the
 * check of a file, the JSON Schema that editors use, and the person who meets the sentence in an editor.
 */
sealed interface Shape {
    /** What the value is for; the description in the JSON Schema. */
    String about();

    /** How often a list may have how many entries when nothing limits it. */
    int ANY = 1000;

    /** A text that is not blank; with a form where not every text will do. */
    record Text(String about, @Nullable Form form) implements Shape {}

    /**
     * The form of a text.
     *
     * @param pattern a regular expression that Java and JSON Schema read alike; the whole text has to match
     * @param words what the pattern asks for, after "must be"
     */
    record Form(Pattern pattern, String words) {
        static Form of(String pattern, String words) {
            return new Form(Pattern.compile(pattern), words);
        }
    }

    /** One of a few words. */
    record Word(String about, List<String> words) implements Shape {}

    /** A day, as in {@code 2026-11-23}. */
    record Day(String about) implements Shape {
        static final String PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    }

    /** A whole number within bounds. */
    record Whole(String about, int low, int high) implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag(String about) implements Shape {}

    /** A list of alike values. */
    record Listing(String about, Shape entry, int least, int most) implements Shape {}

    /** A mapping with known keys. */
    record Mapping(String about, List<Field> keys) implements Shape {
        Optional<Field> key(String name) {
            return keys.stream().filter(k -> k.name().equals(name)).findFirst();
        }

        List<String> names() {
            return keys.stream().map(Field::name).toList();
        }
    }

    /** A key of a mapping. */
    record Field(String name, Shape shape, boolean required) {}

    /** A mapping from old ids to the new ids. */
    record Renames(String about) implements Shape {}

    static Text text(String about) {
        return new Text(about, null);
    }

    static Text text(String about, Form form) {
        return new Text(about, form);
    }

    static Word word(String about, String... words) {
        return new Word(about, List.of(words));
    }

    static Listing list(String about, Shape entry) {
        return new Listing(about, entry, 0, ANY);
    }

    static Listing list(String about, Shape entry, int least, int most) {
        return new Listing(about, entry, least, most);
    }

    static Mapping mapping(String about, Field... keys) {
        return new Mapping(about, Arrays.asList(keys));
    }

    static Field key(String name, Shape shape) {
        return new Field(name, shape, true);
    }

    static Field maybe(String name, Shape shape) {
        return new Field(name, shape, false);
    }
}
