package dev.careercli.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to the members of one JSON object, in their order. A member that is null counts as left out. What is
 * asked for and missing, or of another type, is refused with an IllegalArgumentException that names the member.
 */
final class Fields {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode members;
    private final Interner pool;

    Fields() {
        this(NODES.objectNode(), new Interner());
    }

    /** @param pool shares ids with other objects of the same pool */
    Fields(ObjectNode members, Interner pool) {
        this.members = members;
        this.pool = pool;
    }

    ObjectNode tree() {
        return members;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        members.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                names.add(member.getKey());
            }
        });
        return names;
    }

    /** The first member that is a list, or an object, of more entries than that. */
    Optional<String> longerThan(int entries) {
        return members.properties().stream()
                .filter(member -> member.getValue().size() > entries)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** True when there was such a member. */
    boolean remove(String name) {
        return members.remove(name) != null;
    }

    /**
     * Adds a member; null leaves it out.
     *
     * @param value a text, a number, a truth value, another object or a list of these
     */
    Fields put(String name, @Nullable Object value) {
        if (value != null) {
            members.set(name, node(value));
        }
        return this;
    }

    /** Adds a list of ids or words as their text; an empty list leaves the member out. */
    Fields putAll(String name, List<?> values) {
        return values.isEmpty()
                ? this
                : put(name, values.stream().map(Object::toString).toList());
    }

    private static JsonNode node(Object value) {
        if (value instanceof Fields fields) {
            return fields.members;
        } else if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode(list.size());
            list.forEach(entry -> array.add(node(entry)));
            return array;
        } else if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            return NODES.numberNode(number);
        } else if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        return NODES.textNode(value.toString());
    }

    boolean has(String name) {
        return member(name) != null;
    }

    /** True when the member is this very text. */
    boolean holds(String name, String text) {
        JsonNode value = member(name);
        return value != null && value.isTextual() && value.textValue().equals(text);
    }

    String text(String name) {
        return need(name, optionalText(name));
    }

    @Nullable
    String optionalText(String name) {
        JsonNode value = typed(name, JsonNode::isTextual);
        return value == null ? null : value.textValue();
    }

    long number(String name) {
        return need(name, typed(name, JsonNode::isIntegralNumber)).longValue();
    }

    int integer(String name) {
        return need(name, optionalInteger(name));
    }

    @Nullable
    Integer optionalInteger(String name) {
        JsonNode value = typed(name, JsonNode::isIntegralNumber);
        if (value != null && !value.canConvertToInt()) {
            throw new IllegalArgumentException("'" + name + "' is out of range");
        }
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    /** False when the member is left out. */
    boolean flag(String name) {
        JsonNode value = typed(name, JsonNode::isBoolean);
        return value != null && value.booleanValue();
    }

    LocalDate day(String name) {
        return need(name, optionalDay(name));
    }

    @Nullable
    LocalDate optionalDay(String name) {
        LocalDate day = anyDay(name);
        return day == null ? null : Bounds.checkedDay(day, name);
    }

    /** A day however far away; null where it is left out. */
    @Nullable
    LocalDate anyDay(String name) {
        return optionalId(name, LocalDate.class, Fields::parsed);
    }

    /** By hand where it is a day: setting up what parses dates takes longer than all of them. */
    private static LocalDate parsed(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, 10);
            if (year >= 0 && month >= 1 && month <= 12 && day >= 1) {
                LocalDate first = LocalDate.of(year, month, 1);
                if (day <= first.lengthOfMonth()) {
                    return first.withDayOfMonth(day);
                }
            }
        }
        return LocalDate.parse(text);
    }

    /** Negative where something else than a digit stands there. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** A word of a fixed set, in lower case and with hyphens. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        String word = text(name);
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new UnknownWord(name, word);
        }
    }

    /** A value made of the member's text, shared within the pool. */
    <T> T id(String name, Class<T> type, Function<String, T> make) {
        return need(name, optionalId(name, type, make));
    }

    <T> @Nullable T optionalId(String name, Class<T> type, Function<String, T> make) {
        String text = optionalText(name);
        return text == null ? null : pool.get(type, text, make);
    }

    /** A word that many objects have in common. */
    String word(String name) {
        return id(name, String.class, word -> word);
    }

    /** A list of ids; empty when the member is left out. */
    <T> List<T> ids(String name, Class<T> type, Function<String, T> make) {
        List<T> made = new ArrayList<>();
        for (JsonNode each : list(name)) {
            if (!each.isTextual()) {
                throw new IllegalArgumentException("'" + name + "' holds something that is not text");
            }
            made.add(pool.get(type, each.textValue(), make));
        }
        return made;
    }

    /** A list of objects; empty when the member is left out. */
    List<Fields> objects(String name) {
        List<Fields> made = new ArrayList<>();
        for (JsonNode each : list(name)) {
            if (!(each instanceof ObjectNode object)) {
                throw new IllegalArgumentException("'" + name + "' holds something that is not an object");
            }
            made.add(new Fields(object, pool));
        }
        return made;
    }

    Fields object(String name) {
        return new Fields((ObjectNode) need(name, typed(name, JsonNode::isObject)), pool);
    }

    private Iterable<JsonNode> list(String name) {
        JsonNode value = typed(name, JsonNode::isArray);
        return value == null ? List.of() : value;
    }

    private @Nullable JsonNode member(String name) {
        JsonNode value = members.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private @Nullable JsonNode typed(String name, Predicate<JsonNode> type) {
        JsonNode value = member(name);
        if (value != null && !type.test(value)) {
            throw new IllegalArgumentException("'" + name + "' is of another type");
        }
        return value;
    }

    private static <T> T need(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + name + "' is missing");
        }
        return value;
    }
}
