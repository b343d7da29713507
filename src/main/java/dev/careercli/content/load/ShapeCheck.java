package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.content.Plural;
import dev.careercli.content.Suggestion;
import dev.careercli.content.load.Shape.Field;
import dev.careercli.content.load.Shape.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds a tree against a shape and finds everything that differs, each at its own place. */
final class ShapeCheck {
    private static final int MOST_PROBLEMS = 200;

    private final ParsedFile file;
    private final List<Problem> problems = new ArrayList<>();

    private ShapeCheck(ParsedFile file) {
        this.file = file;
    }

    /** Every difference, in the order of the shape; empty when the tree can be decoded. */
    static List<Problem> of(ParsedFile file, Shape shape) {
        ShapeCheck check = new ShapeCheck(file);
        check.value("", file.root(), shape);
        return check.problems;
    }

    private void value(String at, JsonNode node, Shape shape) {
        if (node.isMissingNode() || isFull()) {
            return;
        }
        if (shape instanceof Shape.Text text) {
            text(at, node, text);
        } else if (shape instanceof Shape.Word word) {
            word(at, node, word);
        } else if (shape instanceof Shape.Day) {
            day(at, node);
        } else if (shape instanceof Shape.Whole whole) {
            whole(at, node, whole);
        } else if (shape instanceof Shape.Flag) {
            if (!node.isBoolean()) {
                wrong(at, "must be true or false", node);
            }
        } else if (shape instanceof Shape.Listing listing) {
            listing(at, node, listing);
        } else if (shape instanceof Shape.Mapping mapping) {
            mapping(at, node, mapping);
        } else if (shape instanceof Shape.Renames) {
            renames(at, node);
        }
    }

    private boolean isText(String at, JsonNode node) {
        if (node.isTextual() && !node.textValue().isBlank()) {
            return true;
        }
        if (node.isValueNode() && !node.isTextual() && !node.isNull()) {
            add(
                    at,
                    "must be a text, not the " + (node.isNumber() ? "number " : "word ") + node.asText(),
                    "Put it in quotes.");
        } else if (node.isContainerNode()) {
            add(at, name(at) + " must be a text, not a list or mapping", "A text with ': ' in it needs quotes.");
        } else {
            add(at, name(at) + " is empty", null);
        }
        return false;
    }

    private void text(String at, JsonNode node, Shape.Text shape) {
        Form form = shape.form();
        if (isText(at, node)
                && form != null
                && !form.pattern().matcher(node.textValue()).matches()) {
            add(at, Quote.of(node.textValue()) + " must be " + form.words(), null);
        }
    }

    private void word(String at, JsonNode node, Shape.Word shape) {
        if (isText(at, node) && !shape.words().contains(node.textValue())) {
            String hint = Suggestion.nearest(node.textValue(), shape.words())
                    .map(ShapeCheck::didYouMean)
                    .orElse(null);
            String known = String.join(", ", shape.words());
            add(at, Quote.of(node.textValue()) + " is not a " + name(at) + "; there is: " + known, hint);
        }
    }

    private void day(String at, JsonNode node) {
        if (isText(at, node) && !isDay(node.textValue())) {
            add(at, Quote.of(node.textValue()) + " must be a day, as 2026-11-23", null);
        }
    }

    private static boolean isDay(String text) {
        try {
            return text.matches(Shape.Day.PATTERN) && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void whole(String at, JsonNode node, Shape.Whole shape) {
        String range = shape.low() == shape.high()
                ? "must be " + shape.low()
                : "must be a whole number from " + shape.low() + " to " + shape.high();
        if (!node.isIntegralNumber() || node.longValue() < shape.low() || node.longValue() > shape.high()) {
            wrong(at, range, node);
        }
    }

    private void listing(String at, JsonNode node, Shape.Listing shape) {
        if (!node.isArray()) {
            wrong(at, "must be a list", node);
            return;
        }
        int size = node.size();
        if (size < shape.least() || size > shape.most()) {
            String wanted = shape.least() == shape.most()
                    ? "exactly " + shape.least()
                    : size < shape.least() ? "at least " + shape.least() : "at most " + shape.most();
            add(at, name(at) + " has " + Plural.of(size, "entry", "entries") + ", not " + wanted, null);
        }
        for (int i = 0; i < size; i++) {
            value(at + "/" + i, node.get(i), shape.entry());
        }
    }

    private void mapping(String at, JsonNode node, Shape.Mapping shape) {
        if (!node.isObject()) {
            wrong(at, "must be a mapping with the keys " + String.join(", ", shape.names()), node);
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String inside = SourceMap.step(at, entry.getKey());
            shape.key(entry.getKey())
                    .ifPresentOrElse(
                            key -> value(inside, entry.getValue(), key.shape()),
                            () -> unknown(inside, entry.getKey(), node, shape));
        }
        for (Field key : shape.keys()) {
            if (key.required() && !node.has(key.name())) {
                add(
                        at,
                        "the key " + key.name() + " is missing",
                        key.name() + ": " + key.shape().about());
            }
        }
    }

    /** Nobody reads on, and a hostile file could have a million. */
    private boolean isFull() {
        return problems.size() >= MOST_PROBLEMS;
    }

    private void unknown(String at, String name, JsonNode node, Shape.Mapping shape) {
        if (isFull()) {
            return;
        }
        List<String> free = shape.names().stream().filter(n -> !node.has(n)).toList();
        String hint = Suggestion.nearest(name, free)
                .map(ShapeCheck::didYouMean)
                .orElse("Known here: " + String.join(", ", shape.names()) + ".");
        problems.add(file.keyError(at, "unknown key " + Quote.of(name), hint));
    }

    private void renames(String at, JsonNode node) {
        if (!node.isObject()) {
            wrong(at, "must be a mapping from old ids to new ids; {} when there are none", node);
            return;
        }
        node.properties().forEach(e -> isText(SourceMap.step(at, e.getKey()), e.getValue()));
    }

    private void wrong(String at, String wanted, JsonNode node) {
        String found = node.isArray()
                ? "a list"
                : node.isObject() ? "a mapping" : node.isNull() ? "nothing" : Quote.of(node.asText());
        add(at, name(at) + " " + wanted + ", not " + found, null);
    }

    private void add(String at, String message, @org.jspecify.annotations.Nullable String hint) {
        problems.add(file.error(at, message, hint));
    }

    private static String didYouMean(String word) {
        return "Did you mean " + word + "?";
    }

    /** The key of a value, for messages; list entries take the name of their list. */
    private static String name(String at) {
        String[] steps = at.split("/", -1);
        for (int i = steps.length - 1; i > 0; i--) {
            if (!steps[i].matches("[0-9]+")) {
                return i == steps.length - 1 ? steps[i] : "an entry of " + steps[i];
            }
        }
        return "the file";
    }
}
