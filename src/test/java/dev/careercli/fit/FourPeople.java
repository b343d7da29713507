package dev.careercli.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.careercli.content.ItemId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The published made-up people with the results that the model's own reference scorer gives them. */
public final class FourPeople {
    private static final JsonNode ALL = read();

    private FourPeople() {}

    private static JsonNode read() {
        try (InputStream in = FourPeople.class.getResourceAsStream("/fit/four-people.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is expected of a person, as published. */
    public static JsonNode expected(String person) {
        return ALL.required(person);
    }

    public static FitAnswers answers(String person) {
        FitAnswers answers = FitAnswers.NONE.withHours(
                ALL.required(person).required("hours_per_week").asInt());
        for (Map.Entry<String, JsonNode> answer :
                ALL.required(person).required("answers").properties()) {
            ItemId item = new ItemId(answer.getKey());
            answers = answer.getValue().isNull()
                    ? answers.withCantTell(item)
                    : answers.with(item, answer.getValue().asInt());
        }
        return answers;
    }

    /** All of them by name. */
    public static SortedMap<String, FitAnswers> all() {
        SortedMap<String, FitAnswers> people = new TreeMap<>();
        ALL.fieldNames().forEachRemaining(name -> people.put(name, answers(name)));
        return people;
    }
}
