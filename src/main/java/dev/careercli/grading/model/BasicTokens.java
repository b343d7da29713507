package dev.careercli.grading.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cleans a text and cuts it at spaces, punctuation and ideographs, as BERT's basic tokenizer does. */
final class BasicTokens {
    private BasicTokens() {}

    static List<String> of(String text) {
        StringBuilder spaced = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (space(c)) {
                spaced.append(' ');
            } else if (ideograph(c)) {
                spaced.append(' ').appendCodePoint(c).append(' ');
            } else if (!dropped(c)) {
                spaced.appendCodePoint(c);
            }
        });
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(spaced, Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                return;
            }
            int lower = Character.toLowerCase(c);
            if (space(lower)) {
                flush(word, tokens);
            } else if (punctuation(lower)) {
                flush(word, tokens);
                tokens.add(Character.toString(lower));
            } else {
                word.appendCodePoint(lower);
            }
        });
        flush(word, tokens);
        return tokens;
    }

    private static void flush(StringBuilder word, List<String> tokens) {
        if (!word.isEmpty()) {
            tokens.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean space(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean dropped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean punctuation(int c) {
        if ((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean ideograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2B73F)
                || (c >= 0x2B740 && c <= 0x2B81F)
                || (c >= 0x2B920 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
