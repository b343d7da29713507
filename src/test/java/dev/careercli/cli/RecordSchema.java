package dev.careercli.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of what a record becomes: every component is there, and nothing else. */
final class RecordSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordSchema() {}

    /** A document that is one of these records. */
    static ObjectNode document(String title, List<Class<?>> records) {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        if (records.size() == 1) {
            schema.setAll(object(records.get(0)));
        } else {
            ArrayNode forms = schema.putArray("anyOf");
            records.forEach(r -> forms.add(object(r)));
        }
        return schema;
    }

    private static ObjectNode object(Class<?> type) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            required.add(component.getName());
            properties.set(component.getName(), of(component.getName(), component.getAnnotatedType()));
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode of(String name, AnnotatedType annotated) {
        ObjectNode schema = name.equals("schemaVersion") ? NODES.objectNode().put("const", 1) : of(annotated);
        boolean nullable = annotated.isAnnotationPresent(Nullable.class);
        if (!nullable) {
            return schema;
        }
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(schema).add(NODES.objectNode().put("type", "null"));
        return either;
    }

    private static ObjectNode of(AnnotatedType annotated) {
        Class<?> type = raw(annotated);
        ObjectNode schema = NODES.objectNode();
        if (type == String.class) {
            return schema.put("type", "string");
        } else if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return schema.put("type", "integer");
        } else if (type == double.class || type == Double.class) {
            return schema.put("type", "number");
        } else if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        } else if (Collection.class.isAssignableFrom(type)) {
            schema.put("type", "array").set("items", of("", argument(annotated, 0)));
            return schema;
        } else if (Map.class.isAssignableFrom(type)) {
            schema.put("type", "object").set("additionalProperties", of("", argument(annotated, 1)));
            return schema;
        } else if (type.isEnum()) {
            ArrayNode words = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(words::add);
            return schema;
        } else if (type.isRecord()) {
            return object(type);
        } else if (type == Object.class) {
            return schema;
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private static AnnotatedType argument(AnnotatedType annotated, int index) {
        return ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(AnnotatedType annotated) {
        return annotated.getType() instanceof Class<?> type
                ? type
                : (Class<?>) ((java.lang.reflect.ParameterizedType) annotated.getType()).getRawType();
    }
}
