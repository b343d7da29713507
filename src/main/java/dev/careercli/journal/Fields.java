package dev.careercli.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object in their order. Values are String, Long, BigDecimal, Boolean, List or Fields. What is asked for
 * and missing, or of another type, is refused with an IllegalArgumentException that names the member.
 */
final class Fields {
    // Name, value, name, value: for the dozen members of a line cheaper to fill and to search than a map.
    private final List<Object> members = new ArrayList<>(32);
    private final Interner pool;

    Fields() {
        this(new Interner());
    }

    /** Members whose ids are shared with those of other objects of the same pool. */
    Fields(Interner pool) {
        this.pool = pool;
    }

    void forEach(BiConsumer<String, Object> action) {
        for (int at = 0; at < members.size(); at += 2) {
            action.accept((String) members.get(at), members.get(at + 1));
        }
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        forEach((name, value) -> names.add(name));
        return names;
    }

    @Nullable
    Object value(String name) {
        int at = indexOf(name);
        return at < 0 ? null : members.get(at + 1);
    }

    /** True when there was such a member. */
    boolean remove(String name) {
        int at = indexOf(name);
        if (at >= 0) {
            members.subList(at, at + 2).clear();
        }
        return at >= 0;
    }

    private int indexOf(String name) {
        for (int at = 0; at < members.size(); at += 2) {
            if (members.get(at).equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private void add(String name, Object value) {
        members.add(name);
        members.add(value);
    }

    /** Adds a member; null leaves it out. Whole numbers become Long. */
    Fields put(String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            add(name, number.longValue());
        } else if (value != null) {
            add(name, value);
        }
        return this;
    }

    /** Adds a list of ids or words as their text; an empty list leaves the member out. */
    Fields putAll(String name, List<?> values) {
        if (!values.isEmpty()) {
            List<Object> texts = new ArrayList<>();
            values.forEach(v -> texts.add(v.toString()));
            add(name, texts);
        }
        return this;
    }

    boolean has(String name) {
        return indexOf(name) >= 0;
    }

    String text(String name) {
        return need(name, optionalText(name));
    }

    @Nullable
    String optionalText(String name) {
        return typed(name, String.class);
    }

    long number(String name) {
        return need(name, typed(name, Long.class));
    }

    int integer(String name) {
        return need(name, optionalInteger(name));
    }

    @Nullable
    Integer optionalInteger(String name) {
        Long value = typed(name, Long.class);
        if (value != null && value.intValue() != value) {
            throw new IllegalArgumentException("'" + name + "' is out of range");
        }
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    /** False when the member is left out. */
    boolean flag(String name) {
        Boolean value = typed(name, Boolean.class);
        return value != null && value;
    }

    LocalDate day(String name) {
        return need(name, optionalDay(name));
    }

    @Nullable
    LocalDate optionalDay(String name) {
        LocalDate day = optionalId(name, LocalDate.class, LocalDate::parse);
        return day == null ? null : Bounds.checkedDay(day, name);
    }

    /** A day however far away; null where it is left out. */
    @Nullable
    LocalDate anyDay(String name) {
        return optionalId(name, LocalDate.class, LocalDate::parse);
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
        for (Object each : list(name)) {
            if (!(each instanceof String text)) {
                throw new IllegalArgumentException("'" + name + "' holds something that is not text");
            }
            made.add(pool.get(type, text, make));
        }
        return made;
    }

    /** A list of objects; empty when the member is left out. */
    List<Fields> objects(String name) {
        List<Fields> made = new ArrayList<>();
        for (Object each : list(name)) {
            if (!(each instanceof Fields fields)) {
                throw new IllegalArgumentException("'" + name + "' holds something that is not an object");
            }
            made.add(fields);
        }
        return made;
    }

    Fields object(String name) {
        return need(name, typed(name, Fields.class));
    }

    private List<?> list(String name) {
        List<?> value = typed(name, List.class);
        return value == null ? List.of() : value;
    }

    private <T> @Nullable T typed(String name, Class<T> type) {
        Object value = value(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' is of another type");
        }
        return type.cast(value);
    }

    private static <T> T need(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + name + "' is missing");
        }
        return value;
    }
}
