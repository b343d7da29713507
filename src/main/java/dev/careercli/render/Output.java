package dev.careercli.render;

/**
 * What a command has to say, for readers and for programs.
 *
 * @param data a record with a {@code schemaVersion}; its numbers are those of the document
 */
public record Output(Document document, Object data) {
    /** The same with one more sentence for readers. */
    public Output and(String sentence) {
        return new Output(Document.build().addAll(document).paragraph(sentence).end(), data);
    }
}
