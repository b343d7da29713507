package dev.careercli.render;

/** A run of text with one role. The text may be hostile: renderers sanitize it. */
public record Span(String text, Role role) {}
