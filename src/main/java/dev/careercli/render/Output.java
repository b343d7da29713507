package dev.careercli.render;

/**
 * What a command has to say, for readers and for programs.
 *
 * @param data a record with a {@code schemaVersion}; its numbers are those of the document
 */
public record Output(Document document, Object data) {}
