package dev.careercli.render;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Data as one JSON document: two spaces, line feeds, keys in the order of the record. */
public final class JsonRenderer {
    private static final ObjectWriter PRETTY;

    static {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        PRETTY = mapper().writer(printer);
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .build();
    }

    public String render(Object data) {
        try {
            return Sanitizer.json(PRETTY.writeValueAsString(data)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("data of " + data.getClass() + " has no JSON form", e);
        }
    }
}
