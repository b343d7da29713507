package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.FitSpec.Requirement;
import dev.careercli.content.ItemId;
import dev.careercli.content.Suggestion;
import dev.careercli.fit.FitAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of {@code career fit --answers}: YAML or JSON, a mapping from item ids to 0..4, {@code "?"} or {@code null}, and
 * {@code hours_per_week}, 0 to 60. Held against the items of the guide they are meant for.
 */
public final class AnswersFile {
    private static final String HOURS = "hours_per_week";
    private static final String CAN_TELL = "Write a number, worst answer 0 and up, or \"?\" when you can't tell.";

    private static final String FIRST_LINE = "Write one answer a line, such as: coding: 3";

    private final ParsedFile file;
    private final List<Item> items;
    private final List<Problem> problems = new ArrayList<>();

    private AnswersFile(ParsedFile file, List<Item> items) {
        this.file = file;
        this.items = items;
    }

    /**
     * What a file of answers says.
     *
     * @param answers 0 to 4, or empty for "?"; items that the file leaves out are not here
     * @param hoursPerWeek 0 to 60; empty when the file does not say
     */
    public record Answers(Map<ItemId, OptionalInt> answers, OptionalInt hoursPerWeek) {
        public Answers {
            answers = Map.copyOf(answers);
        }

        /** The answers as the scorer takes them; no hours count as 0. */
        public FitAnswers asFitAnswers() {
            Map<ItemId, Integer> picks = new HashMap<>();
            Set<ItemId> unknown = new HashSet<>();
            answers.forEach((item, pick) -> {
                if (pick.isPresent()) {
                    picks.put(item, pick.getAsInt());
                } else {
                    unknown.add(item);
                }
            });
            return FitAnswers.of(picks, unknown, hoursPerWeek.orElse(0));
        }
    }

    /**
     * Reads a file of answers.
     *
     * @throws MissingInputException when there is no such file or it may not be read
     * @throws ContentException with every problem of the file
     */
    public static Answers read(Path path, FitSpec fit) {
        return read(path, fit.items());
    }

    /** Reads a file of answers to these items; see {@link #read(Path, FitSpec)}. */
    public static Answers read(Path path, List<Item> items) {
        if (Files.isDirectory(path)) {
            throw new MissingInputException(path.toString(), "is a folder, not a file");
        }
        return of(path.toString(), InputFile.read(path, path.toString()), items);
    }

    /**
     * Reads answers from a stream up to its end.
     *
     * @param name how messages call the stream, such as {@code standard input}
     * @throws ContentException with every problem of what was read
     */
    public static Answers read(InputStream in, String name, FitSpec fit) {
        return read(in, name, fit.items());
    }

    /** Reads answers to these items; see {@link #read(InputStream, String, FitSpec)}. */
    public static Answers read(InputStream in, String name, List<Item> items) {
        try {
            return of(name, InputFile.read(in, name), items);
        } catch (IOException e) {
            throw new MissingInputException(name, "cannot be read");
        }
    }

    private static Answers of(String name, byte[] bytes, List<Item> items) {
        SourceText text = SourceText.of(name, bytes);
        Problem refused = text.problem();
        if (refused != null) {
            throw new ContentException(List.of(refused));
        }
        return new AnswersFile(YamlReader.read(name, jsonAsYaml(text.text()), FIRST_LINE), items).answers();
    }

    /** JSON is YAML except for tabs between its tokens; JSON allows tabs nowhere else. */
    private static String jsonAsYaml(String text) {
        return text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    }

    private Answers answers() {
        problems.addAll(file.problems());
        JsonNode root = file.root();
        if (!root.isObject() && problems.isEmpty()) {
            problems.add(file.error("", "is not a mapping of answers", FIRST_LINE));
        }
        Map<ItemId, OptionalInt> answers = new LinkedHashMap<>();
        OptionalInt hours = OptionalInt.empty();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            String at = SourceMap.step("", entry.getKey());
            if (entry.getKey().equals(HOURS)) {
                if (isOpen(entry.getValue())) {
                    continue;
                }
                hours = whole(at, entry.getValue(), 60, "Write the hours you have in a week, 0 to 60.");
            } else {
                item(at, entry.getKey(), entry.getValue(), answers);
            }
        }
        if (!problems.isEmpty()) {
            throw new ContentException(problems);
        }
        return new Answers(answers, hours);
    }

    private void item(String at, String name, JsonNode value, Map<ItemId, OptionalInt> answers) {
        List<String> known = items.stream().map(Item::id).map(ItemId::value).toList();
        if (!known.contains(name)) {
            List<String> names = new ArrayList<>(known);
            names.add(HOURS);
            String hint = Suggestion.nearest(name, names)
                    .map(word -> "Did you mean " + word + "?")
                    .orElse("Known: " + String.join(", ", names) + ".");
            problems.add(file.keyError(at, "unknown item " + Quote.of(name), hint));
        } else if (isOpen(value)) {
            answers.put(new ItemId(name), OptionalInt.empty());
        } else {
            answers.put(new ItemId(name), whole(at, value, highest(name), CAN_TELL));
        }
    }

    /** {@code ?}, or the {@code null} that other programs write for what they do not know. */
    private static boolean isOpen(JsonNode value) {
        return value.isNull() || (value.isTextual() && value.textValue().equals("?"));
    }

    private int highest(String name) {
        Item item = items.stream()
                .filter(i -> i.id().value().equals(name))
                .findFirst()
                .orElseThrow();
        if (item instanceof Gate gate) {
            return gate.options().size() - 1;
        }
        return item instanceof Requirement requirement ? requirement.options().size() - 1 : 4;
    }

    private OptionalInt whole(String at, JsonNode value, int most, @Nullable String hint) {
        if (value.isIntegralNumber() && value.longValue() >= 0 && value.longValue() <= most) {
            return OptionalInt.of(value.intValue());
        }
        if (!value.isMissingNode()) {
            String found = value.isContainerNode()
                    ? "a list or a mapping"
                    : value.isNull() ? "nothing" : Quote.of(value.asText());
            problems.add(file.error(at, found + " is no answer from 0 to " + most, hint));
        }
        return OptionalInt.empty();
    }
}
