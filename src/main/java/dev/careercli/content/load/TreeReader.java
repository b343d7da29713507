package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.careercli.content.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value in a tree whose shape has been checked. Reading never fails; only constructors of the model may still refuse,
 * with an {@link IllegalArgumentException}, which becomes a problem at the entry it comes from.
 */
final class TreeReader {
    private final ParsedFile file;
    private final JsonNode node;
    private final List<Problem> problems;
    private final @Nullable TreeReader parent;
    /** The key or the number that leads here from the parent. */
    private final Object step;

    private TreeReader(
            ParsedFile file, JsonNode node, List<Problem> problems, @Nullable TreeReader parent, Object step) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        this.parent = parent;
        this.step = step;
    }

    /** Decodes a whole file; null when a constructor refused, and then the reasons are among the problems. */
    static <T> @Nullable T decode(ParsedFile file, List<Problem> problems, Function<TreeReader, T> decoder) {
        TreeReader root = new TreeReader(file, file.root(), problems, null, "");
        return root.attempt(decoder);
    }

    /** A file that was decoded before without a problem. */
    static TreeReader root(ParsedFile file) {
        return new TreeReader(file, file.root(), new ArrayList<>(), null, "");
    }

    JsonNode node() {
        return node;
    }

    /** Put together only where a problem is reported: a guide has tens of thousands of values. */
    private String pointer() {
        return parent == null ? "" : SourceMap.step(parent.pointer(), step.toString());
    }

    boolean has(String key) {
        return node.has(key);
    }

    TreeReader at(String key) {
        return new TreeReader(file, node.path(key), problems, this, key);
    }

    String value() {
        return node.asText().strip();
    }

    String text(String key) {
        return node.path(key).asText().strip();
    }

    @Nullable
    String maybeText(String key) {
        return has(key) ? text(key) : null;
    }

    /** A text whose line ends and blanks count, as in an exhibit. */
    @Nullable
    String verbatim(String key) {
        return has(key) ? node.path(key).asText() : null;
    }

    int whole(String key, int otherwise) {
        return node.path(key).asInt(otherwise);
    }

    int whole(String key) {
        return whole(key, 0);
    }

    boolean flag(String key) {
        return node.path(key).asBoolean(false);
    }

    Source source() {
        return new Source(text("source"));
    }

    List<String> texts(String key) {
        return list(key, TreeReader::value);
    }

    /** Decodes every entry of a list, also after one was refused, so that every refusal is reported. */
    <T> List<T> list(String key, Function<TreeReader, T> decoder) {
        List<T> decoded = new ArrayList<>();
        TreeReader list = at(key);
        for (int i = 0; i < list.node.size(); i++) {
            T value = new TreeReader(file, list.node.get(i), problems, list, i).attempt(decoder);
            if (value != null) {
                decoded.add(value);
            }
        }
        if (decoded.size() < list.node.size()) {
            throw new Reported();
        }
        return decoded;
    }

    private <T> @Nullable T attempt(Function<TreeReader, T> decoder) {
        try {
            return decoder.apply(this);
        } catch (Reported e) {
            return null;
        } catch (IllegalArgumentException e) {
            String reason = e.getMessage();
            problems.add(file.error(pointer(), reason == null ? "cannot be used" : reason, null));
            return null;
        }
    }

    /** Something inside was refused and is already among the problems. */
    private static final class Reported extends RuntimeException {
        private static final long serialVersionUID = 1;

        Reported() {
            super(null, null, false, false);
        }
    }
}
