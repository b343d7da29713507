package dev.careercli.terminal;

import dev.careercli.render.Block;
import dev.careercli.render.Document;
import dev.careercli.render.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every letter that acts a number, for somebody who listens to the screen: letters in a row of keys are hard to
 * follow by ear. The keys of the last document and those of the prompt become lines of their own, numbered behind the
 * digits that the prompt takes already. The letters work as well.
 */
final class NumberedMenu {
    private static final Pattern KEY = Pattern.compile("([a-z?=!]|:[a-z]+) (.+)");
    private static final Pattern DIGITS = Pattern.compile("1-([0-9]+)\\b.*");
    /** A comma stands between keys only where the next word is a key. */
    private static final Pattern BETWEEN = Pattern.compile("\\s·\\s|,\\s+(?=[a-z?] )");

    private List<Choice> waiting = List.of();
    private List<Choice> offered = List.of();
    private int first = 1;

    /** A key and what it does. */
    private record Choice(String key, String does) {
        static @Nullable Choice of(String part) {
            Matcher key = KEY.matcher(part);
            return key.matches() ? new Choice(key.group(1), key.group(2)) : null;
        }
    }

    /** The document without its keys, which are asked for with the next prompt. */
    Document take(Document document) {
        List<Choice> found = new ArrayList<>();
        List<Block> blocks = without(document.blocks(), found);
        if (!document.blocks().isEmpty()) {
            waiting = found;
        }
        return new Document(blocks);
    }

    private static List<Block> without(List<Block> blocks, List<Choice> found) {
        List<Block> left = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Group group) {
                left.add(new Block.Group(without(group.blocks(), found)));
            } else if (block instanceof Block.Keys keys) {
                List<String> sentences = new ArrayList<>();
                for (String part : keys.keys()) {
                    Choice choice = Choice.of(part);
                    if (choice == null || choice.key().startsWith(":")) {
                        // What is typed in front of words stays a word.
                        sentences.add(part);
                    } else {
                        found.add(choice);
                    }
                }
                // One sentence a line; a list of them in one line runs together by ear.
                sentences.forEach(line -> left.add(new Block.Paragraph(Text.of(line), 0)));
            } else {
                left.add(block);
            }
        }
        return left;
    }

    /** A prompt that is read aloud: its sign is a colon, and one without words gets some. */
    static String spoken(String prompt) {
        return prompt.strip().equals("›") ? "  Your words: " : prompt.replace(" › ", ": ");
    }

    /** Lines of choices and, last, the prompt. */
    List<String> ask(String prompt) {
        String text = prompt.replace("›", "").replaceAll("\\s+", " ").strip();
        List<String> kept = new ArrayList<>();
        offered = new ArrayList<>(waiting);
        waiting = List.of();
        first = 1;
        for (String part : BETWEEN.split(text)) {
            Choice choice = Choice.of(part.strip());
            Matcher digits = DIGITS.matcher(part.strip());
            if (choice != null) {
                add(choice);
            } else if (!part.isBlank()) {
                first = digits.matches() ? Integer.parseInt(digits.group(1)) + 1 : first;
                kept.add(part.strip());
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            lines.add("  " + (first + i) + "  " + offered.get(i).does());
        }
        if (!offered.isEmpty()) {
            kept.add(0, first == 1 ? "Number and Enter" : "Number and Enter: 1 to " + (first + offered.size() - 1));
            kept.removeIf(part -> part.matches("1-[0-9]+"));
        }
        lines.add("  " + String.join(", ", kept) + ": ");
        return lines;
    }

    private void add(Choice choice) {
        if (offered.stream().noneMatch(o -> o.key().equals(choice.key()))) {
            offered.add(choice);
        }
    }

    /** The key that a typed number stands for; what was typed where it stands for none. */
    String key(String typed) {
        String text = typed.strip();
        if (!text.matches("[0-9]{1,2}")) {
            return typed;
        }
        int index = Integer.parseInt(text) - first;
        return index >= 0 && index < offered.size() ? offered.get(index).key() : typed;
    }
}
