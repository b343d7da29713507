package dev.careercli.cli.kit;

import java.util.Map;
import java.util.function.Supplier;

/** A command whose verbs are commands of their own, as {@code history} has {@code list} and {@code undo}. */
public interface NounCommand {
    /**
     * Makers of the verbs by name, in the order in which help lists them. A verb that is not typed is not made: reading
     * the options of a class is most of what start-up costs.
     */
    Map<String, Supplier<Object>> verbs();

    /** Whether the noun alone does nothing. */
    default boolean needsVerb() {
        return false;
    }
}
