package dev.careercli.export;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.careercli.schedule.FsrsParameters;
import dev.careercli.schedule.Rating;
import dev.careercli.schedule.SchedulerConfig;
import dev.careercli.schedule.Steps;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Lines that schedulers exchange: one sequence of answers a line in, its states a line out. Unknown keys
 * are ignored; keys of {@code config} that are missing are those of {@link Replay#PUBLISHED}.
 */
public final class ReplayLines {
    // The fast writer gives the shortest digits that read back to the same double, alike on every Java version.
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final DateTimeFormatter EXACT =
            new DateTimeFormatterBuilder().appendInstant().toFormatter();

    private ReplayLines() {}

    /** What a line turned out to be. */
    public sealed interface Line {}

    /** A line that can be replayed. */
    public record Ready(Replay.Sequence sequence) implements Line {}

    /**
     * A line that cannot.
     *
     * @param number of the line, from 1
     * @param problem what is wrong, without a full stop
     */
    public record Refused(long number, String problem) implements Line {}

    /** Reads one line. */
    public static Line read(long number, String text) {
        try (JsonParser in = JSON.createParser(text)) {
            Ready ready = new Ready(sequence(in));
            if (in.nextToken() != null) {
                return new Refused(number, "more follows after the object");
            }
            return ready;
        } catch (JacksonException e) {
            return new Refused(
                    number,
                    "not JSON at column " + e.getLocation().getColumnNr() + ": "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IllegalArgumentException e) {
            return new Refused(number, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The states of a sequence as one line, without its end. */
    public static String write(String id, List<Replay.State> states) {
        StringWriter line = new StringWriter(states.size() * 150);
        try (JsonGenerator out = JSON.createGenerator(line)) {
            out.writeStartObject();
            out.writeStringField("id", id);
            out.writeArrayFieldStart("states");
            for (Replay.State state : states) {
                out.writeStartObject();
                out.writeNumberField("s", state.s());
                out.writeNumberField("d", state.d());
                out.writeStringField("state", state.state().word());
                out.writeNumberField("step", state.step());
                out.writeNumberField("days", state.days());
                out.writeStringField("due", instant(state.due()));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** Milliseconds always, as other schedulers write them; more digits only where there are more. */
    private static String instant(Instant instant) {
        return (instant.equals(instant.truncatedTo(ChronoUnit.MILLIS)) ? MILLIS : EXACT).format(instant);
    }

    private static Replay.Sequence sequence(JsonParser in) throws IOException {
        expect(in.nextToken(), JsonToken.START_OBJECT, "the line is not an object");
        String id = null;
        SchedulerConfig config = Replay.PUBLISHED;
        List<Replay.Review> reviews = null;
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            JsonToken value = in.nextToken();
            switch (key) {
                case "id" -> id = text(in, value, "id");
                case "config" -> config = config(in, value);
                case "reviews" -> reviews = reviews(in, value);
                default -> in.skipChildren();
            }
        }
        return new Replay.Sequence(present(id, "id"), config, present(reviews, "reviews"));
    }

    private static SchedulerConfig config(JsonParser in, JsonToken start) throws IOException {
        expect(start, JsonToken.START_OBJECT, "config is not an object");
        FsrsParameters parameters = Replay.PUBLISHED.parameters();
        double retention = Replay.PUBLISHED.desiredRetention();
        Steps learning = Replay.PUBLISHED.learning();
        Steps relearning = Replay.PUBLISHED.relearning();
        int maximum = Replay.PUBLISHED.maximumInterval();
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            JsonToken value = in.nextToken();
            switch (key) {
                case "parameters" -> parameters = FsrsParameters.of(numbers(in, value));
                case "desired_retention" -> retention = number(in, value, "desired_retention");
                case "learning_steps" -> learning = steps(in, value, key);
                case "relearning_steps" -> relearning = steps(in, value, key);
                case "maximum_interval" -> maximum = integer(in, value, "maximum_interval");
                default -> in.skipChildren();
            }
        }
        return new SchedulerConfig(parameters, retention, learning, relearning, maximum, false);
    }

    private static List<Replay.Review> reviews(JsonParser in, JsonToken start) throws IOException {
        expect(start, JsonToken.START_ARRAY, "reviews is not an array");
        List<Replay.Review> reviews = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            String where = "review " + (reviews.size() + 1);
            expect(token, JsonToken.START_OBJECT, where + " is not an object");
            Instant at = null;
            Rating rating = null;
            for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                JsonToken value = in.nextToken();
                switch (key) {
                    case "at" -> at = at(text(in, value, where + " at"), where);
                    case "rating" -> rating = Rating.of(integer(in, value, where + " rating"));
                    default -> in.skipChildren();
                }
            }
            reviews.add(new Replay.Review(present(at, where + " at"), present(rating, where + " rating")));
        }
        return reviews;
    }

    private static Instant at(String text, String where) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(where + " at '" + text + "' is not an ISO instant", e);
        }
    }

    private static Steps steps(JsonParser in, JsonToken start, String key) throws IOException {
        expect(start, JsonToken.START_ARRAY, key + " is not an array");
        List<String> words = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            words.add(text(in, token, key));
        }
        return Steps.parse(words);
    }

    private static double[] numbers(JsonParser in, JsonToken start) throws IOException {
        expect(start, JsonToken.START_ARRAY, "parameters is not an array");
        List<Double> numbers = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            numbers.add(number(in, token, "parameters"));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String text(JsonParser in, JsonToken token, String what) throws IOException {
        expect(token, JsonToken.VALUE_STRING, what + " is not a text");
        return in.getText();
    }

    private static double number(JsonParser in, JsonToken token, String what) throws IOException {
        if (!token.isNumeric()) {
            throw new IllegalArgumentException(what + " is not a number");
        }
        return in.getDoubleValue();
    }

    private static int integer(JsonParser in, JsonToken token, String what) throws IOException {
        expect(token, JsonToken.VALUE_NUMBER_INT, what + " is not an integer");
        return in.getIntValue();
    }

    private static void expect(@Nullable JsonToken token, JsonToken wanted, String otherwise) {
        if (token != wanted) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static <T> T present(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }
}
