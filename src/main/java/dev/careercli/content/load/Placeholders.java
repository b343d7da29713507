package dev.careercli.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts that a guide still has from the skeleton: its words in capitals are there to be replaced. */
final class Placeholders {
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]+(?:,? [A-Z]+)+\\b");
    private static final Pattern CAPITAL_WORD = Pattern.compile("\\b[A-Z]{4,}\\b");
    private static final int LISTED = 8;
    private final String skeleton = ContentSkeleton.texts().replaceAll("\\s+", " ");

    /** One warning for a file, at its first such text. */
    void check(ParsedFile file, List<Problem> found) {
        List<UncheckedNode> left = new ArrayList<>();
        UncheckedNode.root(file).eachText(text -> {
            if (isLeft(text.text())) {
                left.add(text);
            }
        });
        if (left.isEmpty()) {
            return;
        }
        UncheckedNode first = left.get(0);
        found.add(
                left.size() == 1
                        ? first.warning("this text still says what the template says", "Replace its words in capitals.")
                        : first.warning(
                                left.size() + " texts still say what the template says, this one first",
                                "Replace the words in capitals: " + lines(left) + "."));
    }

    private static String lines(List<UncheckedNode> left) {
        List<Integer> lines = new ArrayList<>(new TreeSet<>(
                left.stream().map(text -> text.warning("", null).line()).toList()));
        String shown = lines.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - LISTED;
        return (lines.size() == 1 ? "line " : "lines ") + shown + (more > 0 ? " and " + more + " more" : "");
    }

    /** A run of capitals that the skeleton has too, or a text of it as it stands with one such word. */
    private boolean isLeft(String text) {
        Matcher run = CAPITALS.matcher(text);
        while (run.find()) {
            if (skeleton.contains(run.group())) {
                return true;
            }
        }
        // Whole words: REST is no beginning of RESTS.
        return CAPITAL_WORD.matcher(text).find()
                && Pattern.compile("(?<!\\w)" + Pattern.quote(text) + "(?!\\w)")
                        .matcher(skeleton)
                        .find();
    }
}
