package dev.careercli.quiz.interview;

import dev.careercli.grading.text.FunctionWords;
import dev.careercli.grading.text.PorterStemmer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text beside the stem it is compared by.
 *
 * @param raw as written
 */
record Term(String raw, String stem) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");

    /** The words of a text in order, function words such as "the" included. */
    static List<Term> all(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String raw = matcher.group();
            terms.add(new Term(raw, PorterStemmer.stem(raw.toLowerCase(Locale.ROOT))));
        }
        return terms;
    }

    /** The words of a text that carry meaning. */
    static List<Term> content(String text) {
        return all(text).stream()
                .filter(t ->
                        t.stem().length() > 1 && !FunctionWords.contains(t.raw().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
