package dev.careercli.content.load;

import dev.careercli.content.load.Shape.Form;
import dev.careercli.content.load.Shape.Text;

/** The forms of texts that both kinds of content file share. */
final class Forms {
    static final Form ID = Form.of("[a-z0-9]+(-[a-z0-9]+){0,15}", "lower-case words joined by -");
    static final Form POINT = Form.of("[a-z0-9]+(-[a-z0-9]+){0,11}", "lower-case words joined by -");
    static final Form SLUG = Form.of("[a-z0-9]+(-[a-z0-9]+){0,9}", "lower-case words joined by -");
    static final Form CRITERION = Form.of("[a-z]+(-[a-z]+)*-[1-9]", "a word and a number, as great-1 or may-not-2");
    static final Form ITEM =
            Form.of("[a-z][a-z0-9_]{0,31}", "at most 32 lower-case letters, digits or _, as in coding_exp");
    static final Form AREA = Form.of("A[1-9][0-9]?", "an area, A1 to A99");
    static final Form TIME = Form.of(
            "(1?[0-9]|2[0-3]):[0-5][0-9]",
            "a time in quotes, without a zero before the hour, as \"9:00\" or \"17:00\"");
    static final Form HANDLE = Form.of("[1-9][0-9]?[a-z]", "a phase and a letter, as 1a or 2m");
    static final Form CURRENCY = Form.of("[A-Z]{3}", "three capitals, as USD");
    static final Form URL = Form.of("https?://[^ ]+", "an address that starts with https://");
    static final Form SOURCE = Form.of(
            "seed|editorial|assumption|not_stated|.+, [0-9]{4}-[01][0-9]-[0-3][0-9]",
            "seed, editorial, assumption, not_stated, or a citation that ends in a date, as"
                    + " \"OWASP GenAI project, LLM Top 10 2025, 2026-11-23\"");
    static final Text SOURCED = Shape.text(
            "Who says so: seed (the career page), editorial (added by the editors), assumption (unproved),"
                    + " not_stated, or a citation that ends in a date.",
            SOURCE);

    private Forms() {}
}
