package dev.careercli.journal;

/** A value that this version does not know, of a member it does: a later version of the same format may have written it. */
final class UnknownWord extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownWord(String name, String word) {
        super("'" + name + "' is '" + word + "', which is not known");
    }
}
