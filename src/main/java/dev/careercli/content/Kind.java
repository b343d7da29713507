package dev.careercli.content;

import java.util.Locale;

/** What a question asks for; independent of its level. */
public enum Kind {
    CONCEPT,
    SCENARIO,
    FLAW,
    DESIGN,
    BEHAVIOURAL;

    /** The word in YAML and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How screens name the kind. */
    public String label() {
        return this == FLAW ? "find the flaw" : word();
    }
}
