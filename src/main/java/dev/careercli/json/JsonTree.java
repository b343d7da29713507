package dev.careercli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads JSON into a tree with the streaming parser alone: setting up Jackson's mapper takes longer than reading a guide
 * or a journal. Whole numbers become longs and must fit into one; numbers with a fraction stay exact. Of two members
 * with one name the first counts.
 */
public final class JsonTree {
    /** Far deeper than anything written here, and far from the end of the stack. */
    private static final int DEEPEST = 100;

    /** Set up where it is needed: most journals are of the plain form only. */
    private static final class Parser {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /**
     * Reads one value of any kind; what follows it is not looked at.
     *
     * @throws IOException when the stream cannot be read or does not begin with JSON
     */
    public static JsonNode read(InputStream in) throws IOException {
        try (JsonParser parser = Parser.FACTORY.createParser(in)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new JsonParseException(parser, "nothing there");
            }
            return value(parser, first);
        }
    }

    /**
     * Reads exactly one object from a part of an array, encoded as UTF-8.
     *
     * @throws IOException when the bytes are not JSON, are another value, or go on after the object
     */
    public static ObjectNode object(byte[] bytes, int from, int length) throws IOException {
        ObjectNode plain = PlainJson.object(bytes, from, length);
        return plain == null ? parsed(bytes, from, length) : plain;
    }

    /** As above, without the short way for the plain form. */
    static ObjectNode parsed(byte[] bytes, int from, int length) throws IOException {
        try (JsonParser parser = Parser.FACTORY.createParser(bytes, from, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "not an object");
            }
            ObjectNode object = members(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something follows the object");
            }
            return object;
        }
    }

    private static JsonNode value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> entries(parser);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            default -> NODES.textNode(parser.getText());
        };
    }

    private static ObjectNode members(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            object.putIfAbsent(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private static ArrayNode entries(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }
}
