package dev.careercli.content.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The shapes of content files as JSON Schema (draft 2020-12), so that editors complete and check while one types. Made
 * from the same description that the program checks with; the files under {@code content/schema} are copies of it.
 */
public final class ContentSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String NOT_BLANK = "\\S";

    private ContentSchema() {}

    /** The schema of {@code career.yaml}, as JSON. */
    public static String career() {
        return text("Career guide", CareerShape.FILE);
    }

    /** The schema of files of questions, as JSON. */
    public static String questions() {
        return text("Interview questions", QuestionShape.FILE);
    }

    private static String text(String title, Shape shape) {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.setAll(schema(shape));
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return new JsonMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectNode schema(Shape shape) {
        ObjectNode node = NODES.objectNode().put("description", shape.about());
        if (shape instanceof Shape.Text text) {
            Shape.Form form = text.form();
            return node.put("type", "string")
                    .put(
                            "pattern",
                            form == null ? NOT_BLANK : "^(?:" + form.pattern().pattern() + ")$");
        }
        if (shape instanceof Shape.Word word) {
            node.set("enum", texts(word.words()));
            return node;
        }
        if (shape instanceof Shape.Day) {
            return node.put("type", "string").put("format", "date").put("pattern", "^" + Shape.Day.PATTERN + "$");
        }
        if (shape instanceof Shape.Whole whole) {
            return node.put("type", "integer").put("minimum", whole.low()).put("maximum", whole.high());
        }
        if (shape instanceof Shape.Flag) {
            return node.put("type", "boolean");
        }
        if (shape instanceof Shape.Listing listing) {
            return listing(node, listing);
        }
        return shape instanceof Shape.Mapping mapping ? mapping(node, mapping) : renames(node);
    }

    private static ObjectNode listing(ObjectNode node, Shape.Listing listing) {
        node.put("type", "array");
        if (listing.least() > 0) {
            node.put("minItems", listing.least());
        }
        node.put("maxItems", listing.most());
        node.set("items", schema(listing.entry()));
        return node;
    }

    private static ObjectNode mapping(ObjectNode node, Shape.Mapping mapping) {
        node.put("type", "object");
        node.put("additionalProperties", false);
        node.set(
                "required",
                texts(mapping.keys().stream()
                        .filter(Shape.Field::required)
                        .map(Shape.Field::name)
                        .toList()));
        ObjectNode properties = node.putObject("properties");
        mapping.keys().forEach(key -> properties.set(key.name(), schema(key.shape())));
        return node;
    }

    private static ObjectNode renames(ObjectNode node) {
        node.put("type", "object");
        node.putObject("additionalProperties").put("type", "string").put("pattern", NOT_BLANK);
        return node;
    }

    private static ArrayNode texts(List<String> words) {
        ArrayNode list = NODES.arrayNode();
        words.forEach(list::add);
        return list;
    }
}
