package dev.careercli.content.load;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Names what is legal YAML and still no part of a content file, and puts the parser's complaints into plain words. */
final class YamlExtras {
    private static final String TAB = "a tab stands where only spaces may indent";

    private YamlExtras() {}

    /** What an event carries beside its value, in words; empty for the plain case. */
    static Optional<String> found(Event event) {
        if (!(event instanceof NodeEvent node)) {
            return Optional.empty();
        }
        if (event.is(Event.ID.Alias)) {
            return Optional.of("aliases are not allowed: " + Quote.of("*" + node.getAnchor()));
        }
        if (node.getAnchor() != null) {
            return Optional.of("anchors are not allowed: " + Quote.of("&" + node.getAnchor()));
        }
        String tag = tag(event);
        return tag == null ? Optional.empty() : Optional.of("tags are not allowed: " + Quote.of(tag));
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    /** A complaint of the parser. */
    static Problem syntax(String file, Location at, @Nullable String complaint) {
        if (complaint == null) {
            return Problem.error(file, at, "", "is not valid YAML", null);
        }
        if (complaint.contains("TAB")) {
            return Problem.error(file, at, "", TAB, "Use spaces.");
        }
        String hint = null;
        if (complaint.contains("expected ','")) {
            hint = "Inside { } and [ ] a text with any of ? , [ ] { } : in it needs quotes.";
        } else if (complaint.contains("not allowed here")
                || complaint.contains("cannot start any token")
                || complaint.contains("expected <block end>")) {
            hint = "Check the indentation; a text with ': ' or ' #' in it, or a sign at its start, needs quotes.";
        }
        return Problem.error(file, at, "", "is not valid YAML: " + complaint, hint);
    }
}
