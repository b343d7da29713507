package dev.careercli.content.load;

import org.jspecify.annotations.Nullable;

/** Puts the YAML parser's complaints into plain words, with advice for the frequent ones. */
final class YamlSyntax {
    private static final String TAB = "a tab stands where only spaces may indent";

    private YamlSyntax() {}

    /**
     * A complaint of the parser as a problem with advice.
     *
     * @param complaint null where the parser gives no reason
     */
    static Problem problem(String file, Location at, @Nullable String complaint) {
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
