package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.regex.Pattern;

/**
 * What an unquoted word means: the core schema of YAML 1.2 (section 10.3.2) without octal, hexadecimal and infinity,
 * so that {@code no}, {@code 9:00} and {@code 0o7} stay the text an author sees.
 */
final class Scalars {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?([0-9]{1,18}(\\.[0-9]{0,18})?|\\.[0-9]{1,18})([eE][-+]?[0-9]{1,3})?");

    private Scalars() {}

    static JsonNode plain(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> NODES.nullNode();
            case "true", "True", "TRUE" -> NODES.booleanNode(true);
            case "false", "False", "FALSE" -> NODES.booleanNode(false);
            default -> number(text);
        };
    }

    private static JsonNode number(String text) {
        char first = text.charAt(0);
        if (first > '9' || text.length() > 50) {
            return NODES.textNode(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return NODES.numberNode(Long.parseLong(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return NODES.numberNode(Double.parseDouble(text));
        }
        return NODES.textNode(text);
    }
}
