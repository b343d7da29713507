package dev.careercli.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.json.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** One line's JSON object to and from bytes. Members that are null are never written. */
final class Json {
    /** Set up where something is written. */
    private static final class Generator {
        private static final JsonFactory FACTORY = new JsonFactory();
    }

    private Json() {}

    /** The object as UTF-8 on one line, members in their order. */
    static byte[] write(Fields fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = Generator.FACTORY.createGenerator(out)) {
            write(json, fields.tree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As below, with a pool of its own. */
    static Fields read(byte[] bytes) throws IOException {
        return read(bytes, 0, bytes.length, new Interner());
    }

    /** Reads exactly one object. */
    static Fields read(byte[] bytes, int from, int length, Interner pool) throws IOException {
        return new Fields(JsonTree.object(bytes, from, length), pool);
    }

    private static void write(JsonGenerator json, JsonNode value) throws IOException {
        switch (value.getNodeType()) {
            case OBJECT -> {
                json.writeStartObject();
                for (Map.Entry<String, JsonNode> member : value.properties()) {
                    if (!member.getValue().isNull()) {
                        json.writeFieldName(member.getKey());
                        write(json, member.getValue());
                    }
                }
                json.writeEndObject();
            }
            case ARRAY -> {
                json.writeStartArray();
                for (JsonNode entry : value) {
                    write(json, entry);
                }
                json.writeEndArray();
            }
            case NUMBER -> {
                if (value.isIntegralNumber()) {
                    json.writeNumber(value.longValue());
                } else {
                    json.writeNumber(value.decimalValue());
                }
            }
            case BOOLEAN -> json.writeBoolean(value.booleanValue());
            default -> json.writeString(withoutLoneSurrogates(value.asText()));
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
