package dev.careercli.fit;

import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the entries of an answers file, item id to 0..4 or {@code "?"} and {@code hours_per_week} to 0..60, into
 * answers. It reports every problem, not only the first.
 */
public final class AnswerReader {
    public static final String HOURS = "hours_per_week";

    private static final String UNKNOWN = "?";
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]?");
    private static final int NEAR = 2;

    private final Map<String, Integer> lastOptions = new LinkedHashMap<>();

    public AnswerReader(FitSpec spec) {
        for (Item item : spec.items()) {
            lastOptions.put(item.id().value(), AnswerWords.options(spec, item).size() - 1);
        }
    }

    /**
     * An entry as written.
     *
     * @param value the scalar's text; null for an empty value, which means the same as {@code "?"}
     */
    public record Entry(String key, @Nullable String value) {}

    /**
     * What reading gave.
     *
     * @param answers of the entries without a problem
     */
    public record Reading(FitAnswers answers, List<AnswerProblem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    public Reading read(List<Entry> entries) {
        FitAnswers answers = FitAnswers.NONE;
        List<AnswerProblem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            String value = entry.value() == null ? UNKNOWN : entry.value();
            AnswerProblem problem = problem(entry.key(), value);
            if (problem != null) {
                problems.add(problem);
            } else if (entry.key().equals(HOURS)) {
                answers = answers.withHours(value.equals(UNKNOWN) ? 0 : Integer.parseInt(value));
            } else {
                ItemId item = new ItemId(entry.key());
                answers = value.equals(UNKNOWN)
                        ? answers.withCantTell(item)
                        : answers.with(item, Integer.parseInt(value));
            }
        }
        return new Reading(answers, problems);
    }

    private @Nullable AnswerProblem problem(String key, String value) {
        if (key.equals(HOURS)) {
            return fits(value, FitModel.MAX_HOURS)
                    ? null
                    : new AnswerProblem(
                            key,
                            HOURS + " is '" + value + "', not a whole number from 0 to " + FitModel.MAX_HOURS,
                            null);
        }
        Integer last = lastOptions.get(key);
        if (last == null) {
            return new AnswerProblem(key, "there is no fit item '" + key + "'", nearest(key));
        }
        return fits(value, last)
                ? null
                : new AnswerProblem(
                        key,
                        "the answer to " + key + " is '" + value + "', not a whole number from 0 to " + last + " or \""
                                + UNKNOWN + "\"",
                        null);
    }

    private static boolean fits(String value, int highest) {
        return value.equals(UNKNOWN) || (WHOLE.matcher(value).matches() && Integer.parseInt(value) <= highest);
    }

    private @Nullable String nearest(String key) {
        List<String> known = new ArrayList<>(lastOptions.keySet());
        known.add(HOURS);
        // An id of two letters is near everything short, so at least half of it has to agree.
        return known.stream()
                .filter(id -> distance(key, id) <= Math.min(NEAR, id.length() / 2))
                .min(Comparator.comparing((String id) -> distance(key, id))
                        .thenComparing(id -> !key.regionMatches(true, 0, id, 0, 1)))
                .orElse(null);
    }

    /** Levenshtein distance, letter case ignored. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
            }
            above = row;
        }
        return above[b.length()];
    }
}
