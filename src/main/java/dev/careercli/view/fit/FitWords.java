package dev.careercli.view.fit;

import dev.careercli.content.Career;
import dev.careercli.content.FitSpec;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.ItemId;
import dev.careercli.fit.Caps;
import dev.careercli.fit.FitModel;
import dev.careercli.fit.FitSequence;
import dev.careercli.fit.Fraction;
import dev.careercli.fit.ItemKind;
import dev.careercli.fit.PivotGroup;
import dev.careercli.fit.Score;
import dev.careercli.view.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores and changes of a fit in words. The bands are those of the model's caps. */
public final class FitWords {
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> WANT = List.of("you would avoid it", "lukewarm", "you lean to it", "you want it");
    private static final List<String> READY =
            List.of("at the beginning", "part of the way", "well on the way", "most of it");
    /** The model's thresholds, and one more that only the words have. */
    private static final List<Integer> READY_BANDS =
            Stream.concat(FitModel.READY_STEPS.stream(), Stream.of(75)).toList();

    /** How an answer begins that reads on after "with": "under 2 years". */
    private static final Pattern AMOUNT = Pattern.compile("(under|over|about|less|more|a|an|one|two|three|some) ");

    /** Our assumption of how long a question is looked at: 24 of them in five minutes. */
    private static final double SECONDS_A_QUESTION = 12.5;

    private final Career career;

    public FitWords(Career career) {
        this.career = career;
    }

    public static String want(Score want) {
        Fraction point = want.point();
        if (point == null) {
            return "not answered";
        }
        return WANT.get(FitModel.band(point, FitModel.WANT_STEPS));
    }

    public static String ready(Score ready) {
        Fraction point = ready.point();
        if (point == null) {
            return "not answered";
        }
        return READY.get(FitModel.band(point, READY_BANDS));
    }

    /** {@code 24 questions, about 5 minutes}, counted from the guide. */
    public static String length(FitSpec spec) {
        return Formats.count(new FitSequence(spec).count(), "question") + ", about "
                + Formats.count(minutes(spec), "minute");
    }

    /** How many minutes the questions of a guide take, at least 1. */
    public static long minutes(FitSpec spec) {
        return Math.max(1, Math.round(new FitSequence(spec).count() * SECONDS_A_QUESTION / 60));
    }

    /** {@code four}; digits above ten. */
    public static String number(int n) {
        return n >= 0 && n < NUMBERS.size() ? NUMBERS.get(n) : Integer.toString(n);
    }

    /** Every group of changes in a line; advice first. */
    public List<String> changes(List<PivotGroup> groups) {
        return adviceFirst(groups)
                .map(g -> with(what(g)) + ": " + g.verdict().headline() + ".")
                .toList();
    }

    /** The same, each as the longest of its forms that fits a row; what a form leaves out stands behind w. */
    public List<String> changes(List<PivotGroup> groups, int cells) {
        return adviceFirst(groups).map(g -> row(g, cells)).toList();
    }

    private static Stream<PivotGroup> adviceFirst(List<PivotGroup> groups) {
        return groups.stream().sorted(Comparator.comparing((PivotGroup g) -> g.use() == PivotGroup.Use.ADVICE ? 0 : 1));
    }

    private String row(PivotGroup group, int cells) {
        String words = group.words();
        String shorter = words == null ? anyOf(group) : quoted(words);
        List<String> forms = Stream.of(what(group), shorter)
                .flatMap(w -> Stream.of(
                                group.verdict().headline(), group.verdict().brief())
                        .map(verdict -> with(w) + ": " + verdict + "."))
                .toList();
        return forms.stream().filter(f -> f.length() <= cells).findFirst().orElse(forms.get(forms.size() - 1));
    }

    /** A change as the beginning of a sentence. */
    private static String with(String what) {
        boolean quoted = what.startsWith("\"") || what.startsWith("with ");
        return quoted ? "With " + what.replaceFirst("^with ", "") : "With " + lower(what);
    }

    private static String lower(String text) {
        boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** An answer as it was worded; one that does not read on after "with" stands in quotation marks. */
    private static String quoted(String words) {
        return AMOUNT.matcher(words).lookingAt() ? "with " + words : "\"" + words + "\"";
    }

    /** What holds a verdict down, cap by cap. */
    static List<String> holding(List<Caps.Cap> binding) {
        return binding.stream()
                .map(cap -> switch (cap) {
                    case G -> "a point that could rule it out";
                    case W -> "your answers about the day";
                    case R -> "what you have done so far";
                })
                .toList();
    }

    /** {@code Two}; digits above ten. */
    static String capital(int n) {
        String word = number(n);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String anyOf(PivotGroup group) {
        int count = group.items().size();
        String answers = count == 1 ? "One " + kind(group) : "Any one of " + number(count) + " " + kind(group) + "s";
        return answers + (group.step() > 0 ? " a step higher" : " a step lower");
    }

    private String what(PivotGroup group) {
        String direction = group.step() > 0 ? "a step higher" : "a step lower";
        String words = group.words();
        if (words != null) {
            return group.kind() == ItemKind.DEAL_BREAKER
                    ? quoted(words)
                    : "\"" + words + "\" for " + label(group.items().get(0));
        }
        String kind = kind(group);
        if (group.any()) {
            return "Any one " + kind + " " + direction;
        }
        List<ItemId> items = group.items();
        if (items.size() > 3) {
            return anyOf(group);
        }
        return items.stream().map(this::label).collect(Collectors.joining(" or ")) + ", " + direction;
    }

    private static String kind(PivotGroup group) {
        return switch (group.kind()) {
            case DEAL_BREAKER -> "deal-breaker answer";
            case DAY -> "day answer";
            case BACKGROUND -> "background answer";
            case REQUIREMENT -> "requirement answer";
            case MILESTONE -> "milestone answer";
        };
    }

    String label(ItemId id) {
        return career.fit().items().stream()
                .filter(i -> i.id().equals(id))
                .map(Item::label)
                .findFirst()
                .orElse(id.value());
    }
}
