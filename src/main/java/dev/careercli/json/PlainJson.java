package dev.careercli.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain form of JSON that this program writes: no blanks, whole numbers, short names. A general parser takes
 * four times as long for it while a program starts. Whatever else there is, right or wrong, is left to that parser, so
 * what is read and what is refused stay the same.
 */
final class PlainJson {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 18;
    private static final char REPLACED = '\uFFFD';
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** Something that is not plain; without its place, since nobody looks where it was thrown. */
    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    private PlainJson(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    /** The one object that the bytes hold; null when they are not of the plain form. */
    static @Nullable ObjectNode object(byte[] bytes, int from, int length) {
        PlainJson reader = new PlainJson(bytes, from, length);
        try {
            reader.take('{');
            ObjectNode object = reader.members(0);
            return reader.at == reader.end ? object : null;
        } catch (NotPlain e) {
            return null;
        }
    }

    private byte next() {
        if (at == end) {
            throw new NotPlain();
        }
        return bytes[at++];
    }

    private void take(char wanted) {
        if (next() != wanted) {
            throw new NotPlain();
        }
    }

    private void take(String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            take(wanted.charAt(i));
        }
    }

    /** Of an object whose brace was taken; of two with one name the first counts. */
    private ObjectNode members(int depth) {
        ObjectNode object = NODES.objectNode();
        byte each = next();
        if (each == '}') {
            return object;
        }
        while (each == '"') {
            String name = text();
            take(':');
            object.putIfAbsent(name, value(depth));
            each = next();
            if (each == '}') {
                return object;
            }
            each = each == ',' ? next() : 0;
        }
        throw new NotPlain();
    }

    private ArrayNode entries(int depth) {
        ArrayNode array = NODES.arrayNode();
        if (at < end && bytes[at] == ']') {
            at++;
            return array;
        }
        while (true) {
            array.add(value(depth));
            byte each = next();
            if (each == ']') {
                return array;
            } else if (each != ',') {
                throw new NotPlain();
            }
        }
    }

    private JsonNode value(int depth) {
        if (depth == DEEPEST) {
            throw new NotPlain();
        }
        byte first = next();
        switch (first) {
            case '"' -> {
                return NODES.textNode(text());
            }
            case '{' -> {
                return members(depth + 1);
            }
            case '[' -> {
                return entries(depth + 1);
            }
            case 't' -> {
                take("rue");
                return NODES.booleanNode(true);
            }
            case 'f' -> {
                take("alse");
                return NODES.booleanNode(false);
            }
            case 'n' -> {
                take("ull");
                return NODES.nullNode();
            }
            default -> {
                return NODES.numberNode(number(first));
            }
        }
    }

    /** Up to the comma or bracket behind it, which are not taken. */
    private long number(byte first) {
        boolean minus = first == '-';
        byte digit = minus ? next() : first;
        int begin = at - 1;
        long number = 0;
        while (digit >= '0' && digit <= '9') {
            number = 10 * number + (digit - '0');
            digit = next();
        }
        at--;
        int digits = at - begin;
        boolean ends = digit == ',' || digit == '}' || digit == ']';
        // Neither 01 nor -0, which others may read as a fraction.
        boolean zero = bytes[begin] == '0' && (digits > 1 || minus);
        if (digits == 0 || digits > LONGEST_NUMBER || zero || !ends) {
            throw new NotPlain();
        }
        return minus ? -number : number;
    }

    /** Behind its first quote; the last one is taken. */
    private String text() {
        int from = at;
        int close = plainUntil(from);
        if (close < end && bytes[close] == '"') {
            at = close + 1;
            return decoded(from, close);
        }
        StringBuilder text = new StringBuilder();
        while (close < end && bytes[close] == '\\') {
            text.append(decoded(from, close));
            at = close + 1;
            text.append(escaped());
            from = at;
            close = plainUntil(from);
        }
        if (close == end || bytes[close] != '"') {
            throw new NotPlain();
        }
        at = close + 1;
        return text.append(decoded(from, close)).toString();
    }

    /** A method of its own, since it runs once for each byte and is compiled early. */
    private int plainUntil(int from) {
        int here = from;
        while (here < end && bytes[here] != '"' && bytes[here] != '\\' && (bytes[here] < 0 || bytes[here] >= ' ')) {
            here++;
        }
        return here;
    }

    /** What is no UTF-8 becomes a replacement, and is then left to the parser. */
    private String decoded(int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) >= 0) {
            throw new NotPlain();
        }
        return text;
    }

    private char escaped() {
        byte kind = next();
        return switch (kind) {
            case '"', '\\', '/' -> (char) kind;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) (digit() << 12 | digit() << 8 | digit() << 4 | digit());
            default -> throw new NotPlain();
        };
    }

    private int digit() {
        int digit = Character.digit(next(), 16);
        if (digit < 0) {
            throw new NotPlain();
        }
        return digit;
    }
}
