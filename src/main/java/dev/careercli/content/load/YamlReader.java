package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML that may come from anybody: one pass over SnakeYAML's parser events builds a tree of plain values and the
 * place of each. The events are read directly, not through Jackson's parser over them, since that one hides tags and
 * anchors on keys and the borders between documents. Nothing is ever composed, resolved or instantiated from a tag;
 * anchors, aliases, tags, merge keys, duplicate keys and second documents are refused, and so is whatever is too deep
 * or too much to be honest content.
 */
final class YamlReader {
    static final int DEEPEST = 40;
    static final int MOST_VALUES = 100_000;
    static final int LONGEST_KEY = 128;
    private static final int MOST_PROBLEMS = 200;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final String whenEmpty;
    private final Parser parser;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private int values;

    private YamlReader(String file, String text, String whenEmpty) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(SourceText.MOST_BYTES);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setAllowDuplicateKeys(false);
        this.file = file;
        this.whenEmpty = whenEmpty;
        this.parser = new ParserImpl(new StreamReader(text), limits);
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
        } catch (Refusal refusal) {
            reader.problems.add(refusal.problem);
            return refused(file, reader.problems);
        }
    }

    private static ParsedFile refused(String file, List<Problem> problems) {
        SourceMap start = new SourceMap(Location.START, Location.START);
        return new ParsedFile(file, MissingNode.getInstance(), start, problems);
    }

    private ParsedFile document() {
        next();
        Event first = next();
        if (first.is(Event.ID.StreamEnd)) {
            throw refusal(first, "is empty", whenEmpty);
        }
        Event event = next();
        SourceMap root = new SourceMap(start(event), start(event));
        JsonNode tree = value(event, root, 0);
        next();
        Event last = next();
        if (!last.is(Event.ID.StreamEnd)) {
            throw refusal(last, "holds a second document", "Keep one document in a file; delete the line with '---'.");
        }
        return new ParsedFile(file, tree, root, problems);
    }

    private JsonNode value(Event event, SourceMap place, int depth) {
        if (depth > DEEPEST) {
            throw refusal(event, "is nested more than " + DEEPEST + " levels deep", null);
        }
        if (++values > MOST_VALUES) {
            throw refusal(event, "holds more than " + MOST_VALUES + " values", "Split it over several files.");
        }
        checkExtras(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar.isPlain() ? Scalars.plain(scalar.getValue()) : NODES.textNode(scalar.getValue());
        }
        if (event.is(Event.ID.SequenceStart)) {
            return sequence(place, depth);
        }
        // An alias: refused above; a missing node keeps it from being reported a second time.
        return event.is(Event.ID.MappingStart) ? mapping(place, depth) : MissingNode.getInstance();
    }

    private ArrayNode sequence(SourceMap place, int depth) {
        ArrayNode list = NODES.arrayNode();
        for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
            String index = Integer.toString(list.size());
            SourceMap entry = new SourceMap(start(event), start(event));
            place.put(index, entry);
            path.addLast(index);
            list.add(value(event, entry, depth + 1));
            path.removeLast();
        }
        return list;
    }

    private ObjectNode mapping(SourceMap place, int depth) {
        ObjectNode map = NODES.objectNode();
        for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
            String key = key(event);
            path.addLast(key);
            Event content = next();
            SourceMap entry = new SourceMap(start(event), start(content));
            JsonNode node = value(content, entry, depth + 1);
            if (key.equals("<<") && ((ScalarEvent) event).isPlain()) {
                report(event, "merge keys are not allowed", "Write the values out.");
            } else if (map.has(key)) {
                report(event, "the key " + Quote.of(key) + " stands twice", "Keep one of them.");
            } else {
                place.put(key, entry);
                map.set(key, node);
            }
            path.removeLast();
        }
        return map;
    }

    private String key(Event event) {
        checkExtras(event);
        if (event.is(Event.ID.Alias)) {
            return "*";
        }
        if (!(event instanceof ScalarEvent scalar)) {
            throw refusal(event, "a key must be a word, not a list or a mapping", null);
        }
        if (scalar.getValue().length() > LONGEST_KEY) {
            throw refusal(event, "a key is longer than " + LONGEST_KEY + " characters", null);
        }
        return scalar.getValue();
    }

    /** Finds what YAML allows and content does not: aliases, anchors and tags. */
    private void checkExtras(Event event) {
        YamlExtras.found(event).ifPresent(extra -> report(event, extra, "Write the value out."));
    }

    private void report(Event event, String message, String hint) {
        if (problems.size() >= MOST_PROBLEMS) {
            throw refusal(event, "has more than " + MOST_PROBLEMS + " problems; the rest is not looked at", null);
        }
        problems.add(Problem.error(file, start(event), pointer(), message, hint));
    }

    private Refusal refusal(Event event, String message, @Nullable String hint) {
        return new Refusal(Problem.error(file, start(event), pointer(), message, hint));
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append(SourceMap.step("", step)));
        return pointer.toString();
    }

    private Event next() {
        try {
            return parser.getEvent();
        } catch (MarkedYAMLException e) {
            Location at = e.getProblemMark() == null ? Location.START : at(e.getProblemMark());
            throw new Refusal(YamlExtras.syntax(file, at, e.getProblem()));
        } catch (RuntimeException e) {
            // The parser meets numbers in escapes and directives that it converts without a check.
            throw new Refusal(Problem.ofFile(file, "is not valid YAML", null));
        }
    }

    private static Location start(Event event) {
        return at(event.getStartMark());
    }

    private static Location at(Mark mark) {
        return new Location(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Ends the reading of one file. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Refusal(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
