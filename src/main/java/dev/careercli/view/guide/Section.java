package dev.careercli.view.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a guide, as one types them after {@code career show}. */
public enum Section {
    OVERVIEW,
    DAY,
    FIT,
    REQUIREMENTS,
    METRICS,
    SKILLS,
    TOOLS,
    LADDER,
    FAQ,
    ROADMAP,
    SOURCES;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> find(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Section::word).toList();
    }
}
