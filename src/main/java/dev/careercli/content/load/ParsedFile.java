package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a file and the place of each value.
 *
 * @param name the file as problems name it
 * @param root a missing node when the file was refused
 * @param problems what the form of the file breaks, before any meaning is looked at
 * @param doubts warnings about its form, which keep nobody from using it
 */
record ParsedFile(String name, JsonNode root, SourceMap places, List<Problem> problems, List<Problem> doubts) {
    ParsedFile {
        problems = List.copyOf(problems);
        doubts = List.copyOf(doubts);
    }

    ParsedFile(String name, JsonNode root, SourceMap places, List<Problem> problems) {
        this(name, root, places, problems, List.of());
    }

    /** An error at a value. */
    Problem error(String pointer, String message, @Nullable String hint) {
        return Problem.error(name, places.at(pointer).value(), pointer, message, hint);
    }

    /** An error at a value's key. */
    Problem keyError(String pointer, String message, @Nullable String hint) {
        return Problem.error(name, places.at(pointer).key(), pointer, message, hint);
    }

    /** A warning at a value. */
    Problem warning(String pointer, String message, @Nullable String hint) {
        Location at = places.at(pointer).value();
        return new Problem(name, at.line(), at.column(), pointer, message, hint, Severity.WARNING);
    }
}
