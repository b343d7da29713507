package dev.careercli.content.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes a question worth asking, beyond its shape. */
final class QuestionCheck {
    private static final int MOST_POINT_WORDS = 20;
    private static final int TOO_SHORT = 80;
    private static final int FEWEST_ANSWER_WORDS = 120;
    private static final int MOST_ANSWER_WORDS = 250;

    private final LocalDate today;
    private final List<Problem> found;

    /**
     * @param today no day of a check may lie after it
     */
    QuestionCheck(LocalDate today, List<Problem> found) {
        this.today = today;
        this.found = found;
    }

    /**
     * Checks one question.
     *
     * @param prompts the prompts seen so far, reduced to their letters and digits; this question's is added
     */
    void check(UncheckedNode question, Map<String, UncheckedNode> prompts) {
        prompt(question, prompts);
        answer(question.at("answer"));
        keyPoints(question);
        exhibit(question);
        question.entries("refs").forEach(this::reference);
        counts(question);
    }

    private void prompt(UncheckedNode question, Map<String, UncheckedNode> prompts) {
        UncheckedNode prompt = question.at("prompt");
        String core = Wording.folded(prompt.text());
        UncheckedNode first = core.isBlank() ? null : prompts.putIfAbsent(core, prompt);
        if (first != null) {
            Location at = first.file().places().at(first.pointer()).value();
            found.add(prompt.error(
                    "this prompt stands twice",
                    "The first is in " + first.file().name() + ":" + at.line() + "."));
        }
    }

    private void answer(UncheckedNode answer) {
        int words = Wording.words(answer.text());
        String message = "the answer has " + words + " words";
        String hint = "A spoken answer of two minutes has " + FEWEST_ANSWER_WORDS + " to " + MOST_ANSWER_WORDS + ".";
        if (words > 0 && words < TOO_SHORT) {
            found.add(answer.error(message + ", which is too short to practise with", hint));
        } else if (words > 0 && (words < FEWEST_ANSWER_WORDS || words > MOST_ANSWER_WORDS)) {
            found.add(answer.warning(message, hint));
        }
    }

    private void keyPoints(UncheckedNode question) {
        boolean design = question.text("kind").equals("design");
        List<UncheckedNode> points = question.entries("keyPoints");
        for (UncheckedNode point : points) {
            int words = Wording.words(point.text("text"));
            if (words > MOST_POINT_WORDS) {
                found.add(point.at("text")
                        .error(
                                "the key point has " + words + " words, more than " + MOST_POINT_WORDS,
                                "One claim a point; split it."));
            }
            if (point.has("stage") && !design) {
                found.add(point.at("stage").error("a stage belongs to questions of kind design", null));
            }
            Set<String> wordings = new HashSet<>(Set.of(Wording.folded(point.text("text"))));
            for (UncheckedNode wording : point.entries("phrasings")) {
                if (!wording.text().isEmpty() && !wordings.add(Wording.folded(wording.text()))) {
                    found.add(wording.warning("this wording stands twice", "Say it in other words."));
                }
            }
        }
        if (!points.isEmpty()
                && points.stream().noneMatch(p -> p.node().path("must").asBoolean())) {
            found.add(
                    question.at("keyPoints").error("no key point is a must", "Mark what an answer cannot do without."));
        }
    }

    private void exhibit(UncheckedNode question) {
        boolean flaw = question.text("kind").equals("flaw");
        if (flaw && (!question.has("exhibit") || !question.has("lines"))) {
            found.add(question.at("kind").error("a question of kind flaw needs an exhibit and its faulty lines", null));
        }
        if (!flaw && question.has("lines")) {
            found.add(question.at("lines").error("lines belong to questions of kind flaw", null));
        }
        if (!flaw && question.has("optionalLines")) {
            found.add(question.at("optionalLines").error("lines belong to questions of kind flaw", null));
        }
        JsonNode exhibit = question.node().path("exhibit");
        long last = exhibit.isTextual() ? exhibit.textValue().lines().count() : 0;
        Set<Integer> named = new HashSet<>();
        List<UncheckedNode> lines = new ArrayList<>(flaw ? question.entries("lines") : List.of());
        lines.addAll(flaw ? question.entries("optionalLines") : List.of());
        for (UncheckedNode line : lines) {
            int number = line.node().asInt();
            if (number > last) {
                found.add(line.error("there is no line " + number + ": the exhibit has " + last, null));
            } else if (!named.add(number)) {
                found.add(line.error("the line " + number + " is named twice", null));
            }
        }
    }

    private void reference(UncheckedNode reference) {
        if (!reference.has("id") && !reference.has("url")) {
            found.add(reference.error("a reference needs an id or a url", null));
        }
        day(reference.at("checked"), reference.text("checked"));
    }

    private void day(UncheckedNode at, String day) {
        try {
            if (!day.isEmpty() && LocalDate.parse(day).isAfter(today)) {
                found.add(at.error("the day " + day + " lies in the future", "Today is " + today + "."));
            }
        } catch (DateTimeParseException e) {
            // The shape already says that this is no day.
            return;
        }
    }

    private void counts(UncheckedNode question) {
        List<UncheckedNode> followUps = question.entries("followUps");
        Set<String> musts = new HashSet<>();
        question.entries("keyPoints").stream()
                .filter(p -> p.node().path("must").asBoolean())
                .forEach(p -> musts.add(p.text("id")));
        boolean strong = followUps.stream().anyMatch(f -> f.text("when").equals("strong"));
        boolean must = followUps.stream().anyMatch(f -> musts.contains(f.text("when")));
        if (!strong || !must) {
            found.add(question.warning(
                    "has no follow-up " + (must ? "for a strong answer" : "for a must"),
                    "An interviewer asks on; write one of each."));
        }
        between(question, "hints", 1, 3);
        between(question, "wrong", 1, 3);
        question.entries("wrong").stream()
                .filter(statement -> !statement.has("keyPoint"))
                .forEach(statement -> found.add(statement.warning(
                        "this wrong statement names no key point, so the grader never shows it",
                        "Name the one that it contradicts: keyPoint.")));
        if (question.entries("refs").isEmpty()) {
            found.add(question.warning("names no reference", "Say what the answer leans on, and when it was checked."));
        }
        int idWords = question.text("id").split("-").length;
        if (!question.text("id").isEmpty() && (idWords < 2 || idWords > 6)) {
            found.add(question.at("id").warning("an id of 2 to 6 words is easy to type and to tell apart", null));
        }
    }

    private void between(UncheckedNode question, String key, int least, int most) {
        int size = question.entries(key).size();
        if (size < least || size > most) {
            found.add(question.at(key)
                    .warning(key + " has " + size + " entries; " + least + " to " + most + " is usual", null));
        }
    }
}
