package dev.careercli.quiz.session;

import dev.careercli.content.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of an exhibit an answer names, compared exactly with the faulty ones.
 *
 * @param right named and faulty
 * @param notNamed faulty and not named
 * @param sound named although nothing is wrong with them
 */
public record FlawLines(List<Integer> right, List<Integer> notNamed, List<Integer> sound) {
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\w.:/-])(\\d{1,3})(?:\\s*(?:-|–|to)\\s*(\\d{1,3}))?(?![\\w/%]|[.:]\\d)");

    /** Numbers stand alone or as a range; those beyond the exhibit are not lines. */
    public static FlawLines of(Question question, String answer) {
        int last = question.exhibitLines().size();
        Set<Integer> named = new TreeSet<>();
        Matcher matcher = NUMBERS.matcher(answer);
        while (matcher.find()) {
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            for (int n = from; n <= to && n <= last; n++) {
                if (n >= 1) {
                    named.add(n);
                }
            }
        }
        List<Integer> right = new ArrayList<>(question.lines());
        right.retainAll(named);
        List<Integer> notNamed = new ArrayList<>(question.lines());
        notNamed.removeAll(named);
        named.removeAll(question.lines());
        return new FlawLines(List.copyOf(right), List.copyOf(notNamed), List.copyOf(named));
    }
}
