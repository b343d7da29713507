package dev.careercli.content;

/**
 * Who says so. Every figure of a guide carries one.
 *
 * @param text {@code seed} (the career page), {@code editorial} (ours), {@code assumption} (ours, unproved),
 *     {@code not_stated}, or a citation that ends in a date
 */
public record Source(String text) {
    public static final Source SEED = new Source("seed");
    public static final Source EDITORIAL = new Source("editorial");
    public static final Source ASSUMPTION = new Source("assumption");
    public static final Source NOT_STATED = new Source("not_stated");

    public Source {
        Require.text(text, "source");
    }

    /** The source as a reader meets it on a screen. */
    public String label() {
        return switch (text) {
            case "seed" -> "as stated by the guide";
            case "editorial" -> "added by the editors";
            case "assumption" -> "our assumption";
            case "not_stated" -> "source not stated";
            default -> text;
        };
    }
}
