package dev.careercli.cli.kit;

import dev.careercli.content.Suggestion;
import java.util.List;
import java.util.Map;

/** Variables of the environment whose names begin with the program's own. */
public final class OwnVariables {
    private static final String PREFIX = "CAREER_";

    /** Those that the program or its launcher reads. */
    public static final List<String> NAMES =
            List.of("CAREER_HOME", "CAREER_NOW", "CAREER_NO_INPUT", "CAREER_PAGER", "CAREER_ARCHIVE");

    private OwnVariables() {}

    /** A sentence on each one that is set and that nothing reads, such as a mistyped one; in the order of their names. */
    public static List<String> unknown(Map<String, String> variables) {
        return variables.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
                .sorted()
                .map(name -> "nothing reads the variable " + name + ". " + Suggestion.advice(name, NAMES))
                .toList();
    }
}
