package dev.careercli.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON tree in a form that is read without looking at each letter: every value is a kind, a length and its bytes, and
 * a name that comes again is a number. Setting up a parser of JSON would take longer than reading a guide this way.
 */
public final class TreeFile {
    private static final int OBJECT = 0;
    private static final int ARRAY = 1;
    private static final int TEXT = 2;
    private static final int WHOLE = 3;
    private static final int FRACTION = 4;
    private static final int TRUE = 5;
    private static final int FALSE = 6;
    private static final int NULL = 7;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TreeFile() {}

    /** The tree as bytes; whole numbers must fit into a long. */
    public static byte[] bytes(JsonNode tree) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Integer> names = new LinkedHashMap<>();
        names(tree, names);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(names.size());
            for (String name : names.keySet()) {
                text(name, out);
            }
            write(tree, names, out);
        }
        return bytes.toByteArray();
    }

    private static void names(JsonNode tree, Map<String, Integer> names) {
        tree.fieldNames().forEachRemaining(name -> names.putIfAbsent(name, names.size()));
        tree.forEach(child -> names(child, names));
    }

    private static void write(JsonNode tree, Map<String, Integer> names, DataOutputStream out) throws IOException {
        if (tree.isObject()) {
            out.writeByte(OBJECT);
            out.writeInt(tree.size());
            for (Map.Entry<String, JsonNode> member : tree.properties()) {
                out.writeShort(names.getOrDefault(member.getKey(), -1));
                write(member.getValue(), names, out);
            }
        } else if (tree.isArray()) {
            out.writeByte(ARRAY);
            out.writeInt(tree.size());
            for (JsonNode child : tree) {
                write(child, names, out);
            }
        } else if (tree.isIntegralNumber()) {
            out.writeByte(WHOLE);
            out.writeLong(tree.longValue());
        } else if (tree.isNumber()) {
            out.writeByte(FRACTION);
            text(tree.decimalValue().toString(), out);
        } else if (tree.isTextual()) {
            out.writeByte(TEXT);
            text(tree.textValue(), out);
        } else {
            out.writeByte(tree.isNull() ? NULL : tree.booleanValue() ? TRUE : FALSE);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * The tree that bytes hold.
     *
     * @throws IOException when they end too early or are no such tree
     */
    public static JsonNode read(byte[] bytes) throws IOException {
        return read(ByteBuffer.wrap(bytes));
    }

    /**
     * The tree that stands next in a buffer.
     *
     * @throws IOException when the bytes end too early or are no such tree
     */
    public static JsonNode read(ByteBuffer in) throws IOException {
        try {
            String[] names = new String[in.getInt()];
            for (int i = 0; i < names.length; i++) {
                names[i] = text(in);
            }
            return value(in, names);
        } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new EOFException("not a whole tree");
        }
    }

    private static JsonNode value(ByteBuffer in, String[] names) throws IOException {
        int kind = in.get();
        return switch (kind) {
            case OBJECT -> members(in, names);
            case ARRAY -> entries(in, names);
            case TEXT -> NODES.textNode(text(in));
            case WHOLE -> NODES.numberNode(in.getLong());
            case FRACTION -> NODES.numberNode(new BigDecimal(text(in)));
            case TRUE -> NODES.booleanNode(true);
            case FALSE -> NODES.booleanNode(false);
            case NULL -> NODES.nullNode();
            default -> throw new IOException("no kind of value is " + kind);
        };
    }

    private static ObjectNode members(ByteBuffer in, String[] names) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (int left = in.getInt(); left > 0; left--) {
            object.set(names[in.getShort()], value(in, names));
        }
        return object;
    }

    private static ArrayNode entries(ByteBuffer in, String[] names) throws IOException {
        int size = in.getInt();
        ArrayNode array = NODES.arrayNode();
        for (int left = size; left > 0; left--) {
            array.add(value(in, names));
        }
        return array;
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
