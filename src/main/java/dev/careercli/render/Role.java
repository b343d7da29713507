package dev.careercli.render;

/** What a piece of text is for. Colour follows the role and nothing else; words carry the meaning. */
public enum Role {
    BODY,
    /** Headlines and the current item. */
    ACCENT,
    /** Words that must be found at a glance. */
    STRONG,
    /** Keys, sources, dates. */
    DIM,
    /** Errors only, never a person's answer. */
    ERROR
}
