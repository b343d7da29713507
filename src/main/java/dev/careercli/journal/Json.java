package dev.careercli.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One JSON object to and from bytes, by Jackson's streaming core alone: its data binding would cost every command
 * more start-up than reading the journal does.
 */
final class Json {
    private static final int DEEPEST = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Json() {}

    /** The object as UTF-8 on one line, members in their order. */
    static byte[] write(Fields fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As below, with a pool of its own. */
    static Fields read(byte[] bytes) throws IOException {
        return read(bytes, 0, bytes.length, new Interner());
    }

    /** Reads exactly one object. Null members are left out; a number with a fraction is a BigDecimal. */
    static Fields read(byte[] bytes, int from, int length, Interner pool) throws IOException {
        try (JsonParser json = FACTORY.createParser(bytes, from, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(json, "not an object");
            }
            Fields fields = readObject(json, pool);
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "something follows the object");
            }
            return fields;
        }
    }

    private static Fields readObject(JsonParser json, Interner pool) throws IOException {
        Fields fields = new Fields(pool);
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                fields.put(name, readValue(json, pool));
            }
        }
        return fields;
    }

    private static Object readValue(JsonParser json, Interner pool) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> readObject(json, pool);
            case START_ARRAY -> readList(json, pool);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            default -> json.getText();
        };
    }

    private static List<Object> readList(JsonParser json, Interner pool) throws IOException {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(readValue(json, pool));
        }
        return list;
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Fields fields) {
            json.writeStartObject();
            for (String name : fields.names()) {
                json.writeFieldName(name);
                write(json, Objects.requireNonNull(fields.value(name)));
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(withoutLoneSurrogates(value.toString()));
        }
    }

    /** Half a surrogate pair has no UTF-8 form; it becomes U+FFFD rather than a failed save. */
    private static String withoutLoneSurrogates(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            clean = clean == null ? new StringBuilder(text) : clean;
            clean.setCharAt(i, '\uFFFD');
        }
        return clean == null ? text : clean.toString();
    }
}
