package dev.careercli.view.quiz;

import java.util.ArrayList;
import java.util.List;

/** A long text in paragraphs of at most four sentences, of about the same length. */
final class Paragraphs {
    private static final int MOST = 4;
    private static final String BETWEEN_SENTENCES = "(?<=[.!?][\"')]?)\\s+(?=[\"'(]?[A-Z0-9])";

    private Paragraphs() {}

    static List<String> of(String text) {
        if (text.contains("\n")) {
            return List.of(text);
        }
        List<String> sentences = List.of(text.strip().split(BETWEEN_SENTENCES));
        int paragraphs = (sentences.size() + MOST - 1) / MOST;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            int from = i * sentences.size() / paragraphs;
            int to = (i + 1) * sentences.size() / paragraphs;
            parts.add(String.join(" ", sentences.subList(from, to)));
        }
        return parts;
    }
}
