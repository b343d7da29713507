package dev.careercli.terminal;

/** Digits as other keyboards and input methods type them: full-width, Arabic-Indic and those of other scripts. */
final class Digits {
    private Digits() {}

    /**
     * The same with the digits 0 to 9 where it is a number or a date; a text with letters stays as typed.
     *
     * @param text what was typed to a prompt, never an answer to a question
     */
    static String plain(String text) {
        boolean foreign = text.codePoints().anyMatch(c -> c > '9' && Character.isDigit(c));
        if (!foreign || text.codePoints().anyMatch(Character::isLetter)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    static Reply plain(Reply reply) {
        return reply instanceof Reply.Line line ? new Reply.Line(plain(line.text())) : reply;
    }
}
