package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value in a file that is being checked, with its place. Unlike {@link TreeReader} it trusts nothing: a value that is
 * missing or of the wrong kind reads as empty, so that checks of meaning run on files whose shape is broken elsewhere.
 */
record UncheckedNode(ParsedFile file, String pointer, JsonNode node) {
    static UncheckedNode root(ParsedFile file) {
        return new UncheckedNode(file, "", file.root());
    }

    UncheckedNode at(String key) {
        return new UncheckedNode(file, SourceMap.step(pointer, key), node.path(key));
    }

    /** The entries of a list; none when it is no list. */
    List<UncheckedNode> entries(String key) {
        UncheckedNode list = at(key);
        List<UncheckedNode> entries = new ArrayList<>();
        if (list.node.isArray()) {
            for (int i = 0; i < list.node.size(); i++) {
                entries.add(new UncheckedNode(file, list.pointer + "/" + i, list.node.get(i)));
            }
        }
        return entries;
    }

    /** The text without blanks around it; empty when the value is no text. */
    String text() {
        return node.isTextual() ? node.textValue().strip() : "";
    }

    String text(String key) {
        return at(key).text();
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** A whole number; the other one when the value is none. */
    int whole(String key, int otherwise) {
        JsonNode value = node.path(key);
        return value.isIntegralNumber() ? value.intValue() : otherwise;
    }

    Problem error(String message, @Nullable String hint) {
        return file.error(pointer, message, hint);
    }

    Problem warning(String message, @Nullable String hint) {
        return file.warning(pointer, message, hint);
    }

    /** Every text in this value and below it. */
    void eachText(Consumer<UncheckedNode> visitor) {
        if (node.isTextual()) {
            visitor.accept(this);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                new UncheckedNode(file, pointer + "/" + i, node.get(i)).eachText(visitor);
            }
        } else {
            node.properties().forEach(e -> at(e.getKey()).eachText(visitor));
        }
    }
}
