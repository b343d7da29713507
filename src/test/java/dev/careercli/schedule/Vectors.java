package dev.careercli.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.export.Replay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the recorded vectors of published FSRS implementations. */
final class Vectors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Vectors() {}

    static List<JsonNode> lines(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream("/fsrs/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no test resource " + name);
            }
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                nodes.add(JSON.readTree(line));
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Replay.Sequence sequence(JsonNode line) {
        JsonNode config = line.get("config");
        List<Replay.Review> reviews = new ArrayList<>();
        for (JsonNode review : line.get("reviews")) {
            reviews.add(new Replay.Review(
                    Instant.parse(review.get("at").textValue()),
                    Rating.of(review.get("rating").intValue())));
        }
        return new Replay.Sequence(
                line.get("id").textValue(),
                new SchedulerConfig(
                        FsrsParameters.of(doubles(config.get("parameters"))),
                        config.get("desired_retention").doubleValue(),
                        Steps.parse(words(config.get("learning_steps"))),
                        Steps.parse(words(config.get("relearning_steps"))),
                        config.get("maximum_interval").intValue(),
                        false),
                reviews);
    }

    static double[] doubles(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).doubleValue();
        }
        return numbers;
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.textValue()));
        return words;
    }
}
