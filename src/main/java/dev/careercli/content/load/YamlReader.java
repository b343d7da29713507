package dev.careercli.content.load;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML that may come from anybody: one pass over Jackson's tokens builds a tree of plain values and the place of
 * each. {@link YamlGuard} sees what the tokens hide. Nothing is composed, resolved or instantiated from a tag; anchors,
 * aliases, tags, merge keys, duplicate keys and second documents are refused, and so is whatever is too deep or too
 * much to be honest content.
 */
final class YamlReader {
    static final int DEEPEST = 40;
    static final int MOST_VALUES = 100_000;
    static final int LONGEST_KEY = 128;
    private static final int MOST_PROBLEMS = 200;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final String whenEmpty;
    private final YamlGuard parser;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> doubts = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private int values;

    private YamlReader(String file, String text, String whenEmpty) {
        this.file = file;
        this.whenEmpty = whenEmpty;
        this.parser = new YamlGuard(file, text, DEEPEST);
    }

    /** Reads a file's bytes; whatever is wrong with them is among the problems, never an exception. */
    static ParsedFile read(String file, byte[] bytes) {
        SourceText text = SourceText.of(file, bytes);
        Problem refused = text.problem();
        return refused == null ? read(file, text.text()) : refused(file, List.of(refused));
    }

    /** Reads a text whose characters are already known to be harmless. */
    static ParsedFile read(String file, String text) {
        return read(file, text, "career content new SLUG writes a file to start from.");
    }

    /** The same, with advice of its own for a text that holds nothing. */
    static ParsedFile read(String file, String text, String whenEmpty) {
        YamlReader reader = new YamlReader(file, text, whenEmpty);
        try {
            return reader.document();
        } catch (YamlRefusal refusal) {
            reader.problems.add(refusal.problem());
            return refused(file, reader.problems);
        } catch (IOException e) {
            reader.problems.add(Problem.ofFile(file, "is not valid YAML", null));
            return refused(file, reader.problems);
        }
    }

    private static ParsedFile refused(String file, List<Problem> problems) {
        SourceMap start = new SourceMap(Location.START, Location.START);
        return new ParsedFile(file, MissingNode.getInstance(), start, problems);
    }

    private ParsedFile document() throws IOException {
        if (parser.nextToken() == null) {
            throw refusal("is empty", whenEmpty);
        }
        SourceMap root = new SourceMap(parser.place(), parser.place());
        JsonNode tree = value(root, 0);
        parser.nextToken(); // the guard refuses a second document
        return new ParsedFile(file, tree, root, problems, doubts);
    }

    private JsonNode value(SourceMap place, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw refusal("is nested more than " + DEEPEST + " levels deep", null);
        }
        if (++values > MOST_VALUES) {
            throw refusal("holds more than " + MOST_VALUES + " values", "Split it over several files.");
        }
        checkExtras();
        if (parser.isAlias()) {
            return MissingNode.getInstance(); // reported just now, and so not a second time
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return sequence(place, depth);
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return mapping(place, depth);
        }
        if (!parser.isPlain()) {
            return NODES.textNode(parser.getText());
        }
        if (parser.isCutByComment() && doubts.size() < MOST_PROBLEMS) {
            Location at = parser.place();
            doubts.add(new Problem(
                    file,
                    at.line(),
                    at.column(),
                    pointer(),
                    "the text ends before ' #', where a comment begins",
                    "Put the text in quotes if the rest belongs to it, or the comment on a line of its own.",
                    Severity.WARNING));
        }
        return Scalars.plain(parser.getText());
    }

    private ArrayNode sequence(SourceMap place, int depth) throws IOException {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String index = Integer.toString(list.size());
            SourceMap entry = new SourceMap(parser.place(), parser.place());
            place.put(index, entry);
            path.addLast(index);
            list.add(value(entry, depth + 1));
            path.removeLast();
        }
        return list;
    }

    private ObjectNode mapping(SourceMap place, int depth) throws IOException {
        ObjectNode map = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Location keyPlace = parser.place();
            boolean merge = parser.isPlain() && parser.currentName().equals("<<");
            String key = key();
            path.addLast(key);
            parser.nextToken();
            SourceMap entry = new SourceMap(keyPlace, parser.place());
            JsonNode node = value(entry, depth + 1);
            if (merge) {
                report(keyPlace, "merge keys are not allowed", "Write the values out.");
            } else if (map.has(key)) {
                report(keyPlace, "the key " + Quote.of(key) + " stands twice", "Keep one of them.");
            } else {
                place.put(key, entry);
                map.set(key, node);
            }
            path.removeLast();
        }
        return map;
    }

    private String key() throws IOException {
        checkExtras();
        if (parser.isCollection()) {
            throw refusal("a key must be a word, not a list or a mapping", null);
        }
        String key = parser.currentName();
        if (key.length() > LONGEST_KEY) {
            throw refusal("a key is longer than " + LONGEST_KEY + " characters", null);
        }
        return key;
    }

    /** Reports what YAML allows and content does not: aliases, anchors and tags. */
    private void checkExtras() {
        parser.extra().ifPresent(extra -> report(parser.place(), extra, "Write the value out."));
    }

    private void report(Location at, String message, String hint) {
        if (problems.size() >= MOST_PROBLEMS) {
            String full = "has more than " + MOST_PROBLEMS + " problems; the rest is not looked at";
            throw new YamlRefusal(Problem.error(file, at, pointer(), full, null));
        }
        problems.add(Problem.error(file, at, pointer(), message, hint));
    }

    private YamlRefusal refusal(String message, @Nullable String hint) {
        return new YamlRefusal(Problem.error(file, parser.place(), pointer(), message, hint));
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append(SourceMap.step("", step)));
        return pointer.toString();
    }
}
