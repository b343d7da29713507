package dev.careercli.content.load;

import java.util.ArrayList;
import java.util.List;

/** The keys of content files for people to read, made from the same description that the program checks with. */
public final class FormatOutline {
    private FormatOutline() {}

    /**
     * A mapping and its keys.
     *
     * @param path the keys that lead to it from the top of the file, joined by dots; empty for the file itself
     * @param about a sentence
     */
    public record Part(String path, String about, List<Key> keys) {
        public Part {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A key of a mapping.
     *
     * @param about a sentence on what the value is for
     * @param takes a sentence on what the value must look like; empty where any text will do
     */
    public record Key(String name, String about, String takes, boolean required) {}

    /** {@code career.yaml}, each mapping followed by the mappings inside it. */
    public static List<Part> career() {
        return outline(CareerShape.FILE);
    }

    /** A file of questions. */
    public static List<Part> questions() {
        return outline(QuestionShape.FILE);
    }

    private static List<Part> outline(Shape.Mapping file) {
        List<Part> parts = new ArrayList<>();
        add("", file, parts);
        return List.copyOf(parts);
    }

    private static void add(String path, Shape.Mapping mapping, List<Part> parts) {
        parts.add(new Part(
                path,
                mapping.about(),
                mapping.keys().stream()
                        .map(k -> new Key(k.name(), k.shape().about(), takes(k.shape()), k.required()))
                        .toList()));
        for (Shape.Field key : mapping.keys()) {
            if (innermost(key.shape()) instanceof Shape.Mapping inside) {
                add(path.isEmpty() ? key.name() : path + "." + key.name(), inside, parts);
            }
        }
    }

    private static Shape innermost(Shape shape) {
        return shape instanceof Shape.Listing listing ? innermost(listing.entry()) : shape;
    }

    private static String takes(Shape shape) {
        if (shape instanceof Shape.Text text) {
            Shape.Form form = text.form();
            return form == null || text.equals(Forms.SOURCED) ? "" : "Takes " + form.words() + ".";
        }
        if (shape instanceof Shape.Word word) {
            return "Takes " + String.join(", ", word.words()) + ".";
        }
        if (shape instanceof Shape.Day) {
            return "Takes a day, as 2026-11-23.";
        }
        if (shape instanceof Shape.Whole whole) {
            return whole.low() == whole.high()
                    ? "Takes " + whole.low() + "."
                    : "Takes a whole number from " + whole.low() + " to " + whole.high() + ".";
        }
        if (shape instanceof Shape.Flag) {
            return "Takes true or false.";
        }
        if (shape instanceof Shape.Listing list) {
            return list.least() == list.most()
                    ? "A list of " + list.least() + "."
                    : list.most() == Shape.ANY ? "A list." : "A list of " + list.least() + " to " + list.most() + ".";
        }
        return shape instanceof Shape.Renames ? "Old ids, each with its new id." : "";
    }
}
