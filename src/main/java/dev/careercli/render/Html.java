package dev.careercli.render;

/** Text as it may stand in a page: sanitized, and no character of it read as a tag, an entity or the end of a value. */
public final class Html {
    private Html() {}

    /** For the text of an element and for a quoted value; line feeds stay, tabs become four spaces. */
    public static String escape(String text) {
        return Sanitizer.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
