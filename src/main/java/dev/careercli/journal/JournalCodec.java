package dev.careercli.journal;

import dev.careercli.content.CareerSlug;
import dev.careercli.event.Envelope;
import dev.careercli.event.Event;
import dev.careercli.event.Recorded;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event and its envelope to and from the bytes of one line, without its LF: a JSON object whose first member is
 * the checksum of the rest, then the format version, the envelope, the kind, and what belongs to the kind.
 */
public final class JournalCodec {
    /** The only format so far. */
    public static final int FORMAT = 1;

    private JournalCodec() {}

    /**
     * The line of an event. Refuses one of an unknown kind: the journal stores its bytes as they were read.
     *
     * @throws IllegalArgumentException for {@link Event.Unknown}
     */
    public static byte[] encode(Recorded recorded) {
        Envelope envelope = recorded.envelope();
        Fields fields = new Fields()
                .put("v", envelope.format())
                .put("id", envelope.id().toString())
                .put("device", envelope.device())
                .put("seq", envelope.seq())
                .put("at", envelope.atMillis())
                .put("day", envelope.day().toString())
                .put(
                        "career",
                        envelope.career() == null ? null : envelope.career().value())
                .put("kind", recorded.event().kind());
        EventCodec.write(recorded.event(), fields);
        return LineFrame.seal(Escapes.of(Json.write(fields)));
    }

    /** The event of a whole line. */
    public static Recorded decode(byte[] line) throws Unreadable {
        return decode(line, 0, line.length, new Interner());
    }

    static Recorded decode(byte[] bytes, int from, int to, Interner pool) throws Unreadable {
        if (!LineFrame.isWhole(bytes, from, to)) {
            throw new Unreadable(reason(bytes, from, to), 0);
        }
        try {
            Fields fields = Json.read(bytes, from, to - from, pool);
            int format = fields.integer("v");
            if (format > FORMAT) {
                throw new Unreadable("it is of format " + format, format);
            }
            Envelope envelope = envelope(format, fields);
            String kind = fields.word("kind");
            Event event = outOfBounds(Bounds.COUNTED_SEQ, fields).isPresent()
                    ? new Event.Unknown(kind)
                    : event(kind, fields, envelope.career());
            return new Recorded(envelope, event);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new Unreadable("its checksum is right, but it is no event: " + firstLine(e), 0);
        }
    }

    private static Envelope envelope(int format, Fields fields) {
        return new Envelope(
                format,
                UUID.fromString(fields.text("id")),
                fields.word("device"),
                Math.min(fields.number("seq"), Bounds.COUNTED_SEQ),
                Bounds.nearestMillis(fields.number("at")),
                Bounds.nearest(day(fields)),
                fields.optionalId("career", CareerSlug.class, CareerSlug::new));
    }

    private static LocalDate day(Fields fields) {
        LocalDate day = fields.anyDay("day");
        if (day == null) {
            throw new IllegalArgumentException("'day' is missing");
        }
        return day;
    }

    /** What no other event can be reckoned with; such a line is kept, and its event ignored. */
    private static Optional<String> outOfBounds(long highestSeq, Fields fields) {
        return Bounds.problem(highestSeq, fields.number("seq"), fields.number("at"), day(fields));
    }

    /**
     * Why the event of a whole line may not come in from elsewhere although it can be kept: a number or a day out of
     * bounds, or a member missing or malformed. A kind or a word that only a later version knows may.
     */
    static Optional<String> refused(byte[] line) {
        try {
            Fields fields = Json.read(line);
            Optional<String> problem = outOfBounds(Bounds.IMPORTED_SEQ, fields);
            if (problem.isEmpty()) {
                EventCodec.read(fields.word("kind"), fields);
            }
            return problem.or(() -> fields.longerThan(Bounds.LIST)
                    .map(name -> "'" + name + "' has more than " + Bounds.LIST + " entries"));
        } catch (UnknownWord e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.of(firstLine(e));
        }
    }

    /**
     * A kind, or a value in it, that this version does not know comes from a later one of the same format: the bytes
     * are as they were written, so the event is stored but ignored.
     */
    private static Event event(String kind, Fields fields, @Nullable CareerSlug career) {
        try {
            Event event = EventCodec.read(kind, fields);
            return event.needsCareer() && career == null ? new Event.Unknown(kind) : event;
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Event.Unknown(kind);
        }
    }

    private static String reason(byte[] bytes, int from, int to) {
        if (from == to) {
            return "it is empty";
        }
        boolean zeros = true;
        for (int i = from; i < to && zeros; i++) {
            zeros = bytes[i] == 0;
        }
        if (zeros) {
            return "it holds only zero bytes";
        }
        return LineFrame.startsAt(bytes, from, to) ? "the checksum does not match" : "it does not begin as an event";
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        return Arrays.asList(message.split("\n", 2)).get(0);
    }

    /** Why a line gives no event. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int newerFormat;

        Unreadable(String reason, int newerFormat) {
            super(reason);
            this.newerFormat = newerFormat;
        }

        public String reason() {
            return String.valueOf(getMessage());
        }

        /** The line's format if this version is too old for it, else 0. */
        public int newerFormat() {
            return newerFormat;
        }
    }
}
