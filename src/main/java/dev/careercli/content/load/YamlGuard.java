package dev.careercli.content.load;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/**
 * Jackson's YAML parser with a look at the events beneath it: tags, aliases, anchors on keys and the borders of
 * documents, which its tokens do not show. The only class that knows SnakeYAML.
 *
 * <p>Every scalar is a {@code VALUE_STRING}; what an unquoted one means is decided by {@link Scalars}, so that Jackson's
 * YAML 1.1 rules never apply. Columns of {@link #place()} count code points.
 */
final class YamlGuard extends YAMLParser {
    private final String file;
    private final String text;
    private @Nullable List<String> lines;
    private Event current;
    private boolean documentSeen;

    /**
     * @param file as problems name it
     * @param deepest how many levels of nesting the reader accepts
     */
    YamlGuard(String file, String text, int deepest) {
        super(context(), 0, 0, limits(deepest), null, new StringReader(text));
        this.file = file;
        this.text = text;
        this.current = new StreamStartEvent(null, null);
    }

    private static IOContext context() {
        return new IOContext(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
    }

    private static LoaderOptions limits(int deepest) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(SourceText.MOST_BYTES);
        limits.setNestingDepthLimit(deepest);
        limits.setAllowDuplicateKeys(false);
        return limits;
    }

    /**
     * The next event, as Jackson may see it.
     *
     * @throws YamlRefusal for text that is not YAML, and at the start of a second document
     */
    @Override
    protected Event getEvent() throws IOException {
        boolean key = _parsingContext.inObject() && _currToken != JsonToken.FIELD_NAME;
        current = parsed();
        if (current.is(Event.ID.DocumentStart)) {
            if (documentSeen) {
                throw new YamlRefusal(Problem.error(
                        file,
                        at(current.getStartMark()),
                        "",
                        "holds a second document",
                        "Keep one document in a file; delete the line with '---'."));
            }
            documentSeen = true;
        }
        // Jackson throws at a key that is no scalar, with a message for programmers; the reader has a better one.
        boolean oddKey = key && current instanceof NodeEvent && !(current instanceof ScalarEvent);
        return oddKey ? standIn(current) : current;
    }

    private Event parsed() throws IOException {
        try {
            return super.getEvent();
        } catch (MarkedYAMLException e) {
            Location at = e.getProblemMark() == null ? Location.START : at(e.getProblemMark());
            throw new YamlRefusal(YamlSyntax.problem(file, at, e.getProblem()));
        } catch (RuntimeException e) {
            // SnakeYAML converts numbers in escapes and directives without a check.
            throw new YamlRefusal(Problem.ofFile(file, "is not valid YAML", null));
        }
    }

    private static ScalarEvent standIn(Event event) {
        ImplicitTuple untagged = new ImplicitTuple(true, false);
        return new ScalarEvent(null, null, untagged, "*", event.getStartMark(), event.getEndMark(), ScalarStyle.PLAIN);
    }

    /** A scalar is text, whatever it looks like and whatever tag it carries. */
    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        _cleanedTextValue = null;
        return JsonToken.VALUE_STRING;
    }

    /** What the current event carries that no content file may, in words; empty for the plain case. */
    Optional<String> extra() {
        if (!(current instanceof NodeEvent node)) {
            return Optional.empty();
        }
        if (isAlias()) {
            return Optional.of("aliases are not allowed: " + Quote.of("*" + node.getAnchor()));
        }
        if (node.getAnchor() != null) {
            return Optional.of("anchors are not allowed: " + Quote.of("&" + node.getAnchor()));
        }
        String tag = tag(current);
        return tag == null ? Optional.empty() : Optional.of("tags are not allowed: " + Quote.of(tag));
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    boolean isAlias() {
        return current.is(Event.ID.Alias);
    }

    /** True for a list or a mapping, also where it stands as a key and the token is a field name. */
    boolean isCollection() {
        return current instanceof CollectionStartEvent;
    }

    /** True for a scalar without quotes that is no block text. */
    boolean isPlain() {
        return current instanceof ScalarEvent scalar && scalar.isPlain();
    }

    /**
     * Whether a text of several words without quotes is followed by a comment on its last line: more often a sentence with
     * a number sign in it than a remark.
     */
    boolean isCutByComment() {
        if (!(current instanceof ScalarEvent scalar)
                || !scalar.isPlain()
                || scalar.getValue().indexOf(' ') < 0) {
            return false;
        }
        if (lines == null) {
            lines = text.lines().toList();
        }
        Mark end = scalar.getEndMark();
        String line = end.getLine() < lines.size() ? lines.get(end.getLine()) : "";
        return end.getColumn() <= line.codePointCount(0, line.length())
                && line.substring(line.offsetByCodePoints(0, end.getColumn()))
                        .strip()
                        .startsWith("#");
    }

    /** Where the current token starts. */
    Location place() {
        JsonLocation at = currentTokenLocation();
        return new Location(at.getLineNr(), at.getColumnNr());
    }

    private static Location at(Mark mark) {
        return new Location(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
