package dev.careercli.grading.score;

import dev.careercli.grading.text.Span;
import dev.careercli.grading.text.Text;
import dev.careercli.grading.text.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the form of a text gives away, whatever it is about: lists, templates, denials. */
final class Shape {
    private static final Set<String> TELL = Set.of(
            "name",
            "state",
            "list",
            "give",
            "mention",
            "describe",
            "explain",
            "provide",
            "enumerate",
            "discuss",
            "write");
    private static final Set<String> BEFORE_NUMBER = Set.of("and", "or", "at", "least", "any", "me", "down", "a");
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "some", 3, "few", 3);
    private static final Set<String> KNOWLEDGE =
            Set.of("know", "idea", "clue", "sure", "remember", "answer", "response", "submission");
    private static final Set<String> APOLOGY = Set.of("sorry", "question", "topic", "afraid", "really");
    private static final Set<String> LIST = Set.of("name", "list", "state", "mention", "enumerate", "examples");

    private Shape() {}

    /** The most content words in a row that no function word holds together. */
    static int contentRun(Text text) {
        int longest = 0;
        int run = 0;
        for (Word word : text.words()) {
            run = word.content() ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** The most items of one or two words in a row that only marks, line ends or "and" separate. */
    static int itemRun(Text text) {
        int longest = 0;
        int run = 0;
        int length = 0;
        for (int i = 0; i < text.words().size(); i++) {
            boolean and = text.words().get(i).lower().equals("and");
            length += and ? 0 : 1;
            if (and || i + 1 == text.words().size() || marked(text, i)) {
                run = length <= 2 ? run + (length > 0 ? 1 : 0) : 0;
                length = 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    /** Share of the content words that stand in runs of three items or more of one or two words, 0 to 1. */
    static double listed(Text text) {
        int content = 0;
        int listed = 0;
        int run = 0;
        int waiting = 0;
        int length = 0;
        for (int i = 0; i < text.words().size(); i++) {
            Word word = text.words().get(i);
            boolean and = word.lower().equals("and");
            content += word.content() ? 1 : 0;
            waiting += word.content() ? 1 : 0;
            length += and ? 0 : 1;
            if (and || i + 1 == text.words().size() || marked(text, i)) {
                boolean item = length <= 2;
                run += item && length > 0 ? 1 : 0;
                if (!item || i + 1 == text.words().size()) {
                    listed += run >= 3 ? waiting - (item ? 0 : last(text, i, length)) : 0;
                    run = 0;
                    waiting = 0;
                }
                length = 0;
            }
        }
        return content == 0 ? 0 : (double) listed / content;
    }

    /** Number of content words up to an index. */
    private static int last(Text text, int index, int length) {
        return (int) text.words().subList(index + 1 - length, index + 1).stream()
                .filter(Word::content)
                .count();
    }

    /** Whether a question wants things named, so that a list of words may answer it: "name", "list", "what are". */
    static boolean asksForList(Text question) {
        for (int i = 0; i < question.words().size(); i++) {
            boolean are = i > 0
                    && question.words().get(i).lower().equals("are")
                    && question.words().get(i - 1).lower().equals("what");
            if (are || LIST.contains(question.words().get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many things of several a question asks for without saying which: 2 in "name and describe two problems", 4 in
     * "state at least 4 of the goals", 0 in "name the two phases" and where it asks for no number.
     */
    static int wanted(Text question) {
        boolean told = false;
        for (Word word : question.words()) {
            int number = number(word.lower());
            if (told && number > 0) {
                return number;
            }
            told = TELL.contains(word.lower()) || (told && BEFORE_NUMBER.contains(word.lower()));
        }
        return 0;
    }

    /** Whether a text only says that there is no answer: "I do not know", "no idea, sorry", "No response." */
    static boolean declines(Text text) {
        boolean declined = false;
        for (int i = 0; i < text.words().size(); i++) {
            Word word = text.words().get(i);
            boolean knowledge = KNOWLEDGE.contains(word.lower());
            declined |= word.lower().equals("idk") || (knowledge && text.denies(i));
            if (word.content()
                    && !knowledge
                    && !APOLOGY.contains(word.lower())
                    && !word.lower().equals("idk")) {
                return false;
            }
        }
        return declined;
    }

    private static int number(String word) {
        boolean digit = word.length() == 1 && word.charAt(0) >= '2' && word.charAt(0) <= '9';
        return digit ? word.charAt(0) - '0' : NUMBERS.getOrDefault(word, 0);
    }

    /** Places between words where something other than blanks stands. */
    static int marks(Text text) {
        int marks = 0;
        for (int i = 0; i + 1 < text.words().size(); i++) {
            marks += marked(text, i) ? 1 : 0;
        }
        return marks;
    }

    private static boolean marked(Text text, int i) {
        if (i + 1 >= text.words().size()) {
            return false;
        }
        String gap = text.raw()
                .substring(text.words().get(i).end(), text.words().get(i + 1).start());
        return !gap.isBlank() || gap.indexOf('\n') >= 0;
    }

    /** Share of sentences that begin with the same two words as the one before. */
    static double sameStarts(Text text) {
        int same = 0;
        List<Span> sentences = text.sentences();
        for (int i = 1; i < sentences.size(); i++) {
            same += start(text, sentences.get(i)).equals(start(text, sentences.get(i - 1))) ? 1 : 0;
        }
        return (double) same / Math.max(1, sentences.size());
    }

    private static String start(Text text, Span sentence) {
        String first = text.words().get(sentence.from()).lower();
        return sentence.size() < 2
                ? first
                : first + " " + text.words().get(sentence.from() + 1).lower();
    }

    /** How often a part says that something is untrue: "not true", "false", "wrong", "the opposite". */
    static int untrue(Text text, Span part) {
        int count = 0;
        for (int i = part.from(); i < part.to(); i++) {
            count += switch (text.words().get(i).lower()) {
                case "true", "correct", "case", "agree", "think", "right" -> text.denies(i) ? 1 : 0;
                case "untrue", "false", "incorrect", "wrong", "opposite", "myth" -> 1;
                default -> 0;
            };
        }
        return count;
    }

    /** Whether the last of several sentences takes back what went before. */
    static boolean takenBack(Text text) {
        int n = text.sentences().size();
        return n > 1 && untrue(text, text.sentences().get(n - 1)) > 0;
    }

    /** Share of a question's words that an answer repeats in one unbroken run; 0 for a question of under four words. */
    static double repeatedRun(Text question, Text answer) {
        int n = question.words().size();
        int longest = 0;
        int[] last = new int[n + 1];
        for (Word word : answer.words()) {
            int[] row = new int[n + 1];
            for (int j = 1; j <= n; j++) {
                boolean same = question.words().get(j - 1).lower().equals(word.lower());
                row[j] = same ? last[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
            last = row;
        }
        return n < 4 ? 0 : (double) longest / n;
    }

    /** Negators for each sentence. */
    static double denials(Text text) {
        return (double) text.negators() / Math.max(1, text.sentences().size());
    }
}
