package dev.careercli.cli;

import dev.careercli.content.KeyPointId;
import dev.careercli.content.QuestionId;
import dev.careercli.event.Marks;
import dev.careercli.event.ReviewEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The small guide with a bank large enough to practise on for weeks: its questions follow one pattern, so that screens
 * of practice do not change with the questions of any real guide.
 */
public final class ReefBank {
    public static final String SLUG = "reef-gardener";
    private static final int MID = 66;
    private static final int JUNIOR = 12;
    private static final int SENIOR = 10;
    private static final int LEAD = 6;
    private static final List<String> AREAS = List.of(
            "nurseries",
            "water quality",
            "coral species",
            "surveys",
            "moorings and anchors",
            "dive safety",
            "permits and law",
            "crews");
    private static final List<String> KINDS =
            List.of("concept", "scenario", "flaw", "concept", "scenario", "concept", "behavioural", "design");

    private ReefBank() {}

    /** Writes the guide into a folder that {@code --content} can name. */
    public static Path in(Path folder) {
        Path guide = Guides.copy(Guides.REEF, folder, ReefBank::withAreas).resolve("questions");
        write(guide, "junior", JUNIOR);
        write(guide, "mid", MID);
        write(guide, "senior", SENIOR);
        write(guide, "lead", LEAD);
        return folder;
    }

    private static String withAreas(String career) {
        String areas = IntStream.range(0, AREAS.size())
                .mapToObj(i -> "  - {id: A" + (i + 1) + ", title: " + AREAS.get(i) + "}\n")
                .collect(Collectors.joining());
        return career.replace("  - {id: A1, title: nurseries}\n", areas);
    }

    private static void write(Path folder, String level, int count) {
        String questions = IntStream.rangeClosed(1, count)
                .mapToObj(number -> question(level, number))
                .collect(Collectors.joining("", "questions:\n", ""));
        try {
            Files.writeString(folder.resolve(level + ".yaml"), questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String question(String level, int number) {
        // One on after each round of the kinds, so that every area meets every kind.
        String area = AREAS.get((number * 3 + number / KINDS.size()) % AREAS.size());
        String kind = KINDS.get((number - 1) % KINDS.size());
        String exhibit = kind.equals("flaw") ? "    exhibit: |\n      calm\n      storm\n    lines: [2]\n" : "";
        return """
                  - id: reef-%1$s-%2$02d
                    level: %1$s
                    area: A%3$d
                    kind: %4$s
                    prompt: "Of %5$s, %1$s question %2$d: what do you look at first, and why?"
                %6$s    short: First at what cannot be undone.
                    answer: >-
                      I look at %5$s with the log in my hand. What cannot be undone comes first, then what spreads, and
                      the rest waits for a calm day. The price is time.
                    keyPoints:
                      - {id: undone, text: Begins with what cannot be undone in %5$s., must: true,%7$s
                         phrasings: [what is lost for good comes first, no way back, it is final]}
                      - {id: spreads, text: Then what spreads., must: true,%8$s
                         phrasings: [what grows worse by itself, it gets larger, one case becomes two]}
                      - {id: log, text: Has the log at hand., must: true,%9$s
                         phrasings: [with the records beside me, I read the diary, what was written down]}
                      - {id: price, text: Names the time it takes., must: false,%10$s
                         phrasings: [it is slow, that costs hours, days are lost]}
                    wrong:
                      - {text: Everything at once., why: Nobody has so many hands.}
                    followUps:
                      - {when: spreads, prompt: "What if it spreads?", answer: It moves up., keyPoint: spreads}
                      - {when: strong, prompt: "What would you leave out?", answer: What can wait.}
                    hints: ["What can wait?"]
                    commonMistake: Beginning with what is nearest.
                    tests: Whether work is put in order.
                    refs:
                      - {url: "https://example.org/reef", title: A nursery manual, checked: 2026-11-01}
                    goals: [%11$s]
                    revision: 1
                """.indent(0).formatted(
                level,
                number,
                AREAS.indexOf(area) + 1,
                kind,
                area,
                exhibit,
                stage(kind, "clarify"),
                stage(kind, "dataFlow"),
                stage(kind, "threats"),
                stage(kind, "tradeOff"),
                level.equals("junior") ? "goal-reef-frame" : "goal-reef-plant").toString();
    }

    private static String stage(String kind, String stage) {
        return kind.equals("design") ? String.format(Locale.ROOT, " stage: %s,", stage) : "";
    }

    /** A review of one of its questions, said aloud, with one must-have. */
    public static ReviewEvent.Answered answered(String question, int rating) {
        return new ReviewEvent.Answered(
                new QuestionId(question),
                1,
                ReviewEvent.Mode.ALOUD,
                rating,
                new Marks(List.of(new KeyPointId("undone")), List.of(), List.of()),
                null,
                null,
                0,
                "fsrs-6",
                "default",
                false,
                null);
    }
}
