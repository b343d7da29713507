package dev.careercli.quiz.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of an exhibit an answer gives as faults, and which it calls fine. Numbers of prose ("keep 3", "TLS 1.3") are
 * not lines. Where a line is mentioned twice, the later mention counts.
 *
 * @param named given as a fault, ascending
 * @param fine praised or cleared in its clause, ascending
 */
record LineMentions(List<Integer> named, List<Integer> fine) {
    private static final String WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final String ORDINALS =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";
    private static final List<String> COUNTS = List.of(WORDS.split("\\|", -1));
    private static final List<String> PLACES = List.of(ORDINALS.split("\\|", -1));

    /** Nobody names lines after this many; what was pasted behind them would take for ever. */
    private static final int MOST_CHARACTERS = 10_000;
    /** How many numbers one list goes on with; each takes a piece of the stack. */
    private static final String MORE = "{0,60}";

    /** What shows that a number counts or measures something else. */
    private static final String UNITS =
            "(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|percent|requests?|tokens?"
                    + "|replicas?|gpus?|cpus?|people|persons?|reviewers?|approvals?|approvers?|errors?|times|backups?|copies|steps?"
                    + "|characters?|chars?|bits?|bytes?|problems?|faults?|issues?|things|lines|repositories|ways|mistakes|users?"
                    + "|customers?|retries|attempts?|workers?|nodes?|pods?|versions?|keys?|roles?|jobs?|[kmgt]i?b|ms|x)\\b";

    private static final String NUMBER = "\\d{1,3}(?![\\w%]|\\.\\d|:\\d\\d|\\s*%|[\\s-]+" + UNITS + ")";
    private static final String JOIN =
            "\\s*(?:,\\s*(?:and|or)\\b|,|;|/|&|\\+|\\b(?:and|or|nor|to|through|thru)\\b|-|–|—)\\s*(?:(?:lines?|l\\.?|#)\\s*)?(?:the\\s+)?";
    private static final String LABEL =
            "(?:\\b(?:lines?|lien|linse|ln|rows?)(?:\\s*(?:no\\.|number|nr\\.?|#|:))*|\\bll?\\.|\\bl(?=\\d)|#)\\s*";
    private static final String ITEM = "(?:" + NUMBER + "|(?:" + WORDS + ")\\b)";
    private static final Pattern LABELLED =
            Pattern.compile(LABEL + "(" + ITEM + "(?:" + JOIN + ITEM + ")" + MORE + ")");
    private static final Pattern ORDINAL = Pattern.compile("\\b((?:" + ORDINALS
            + ")(?:(?:\\s*,\\s*|\\s+and\\s+)(?:the\\s+)?(?:" + ORDINALS + "))" + MORE + ")\\s+lines?\\b");
    private static final Pattern FIRST_FEW = Pattern.compile("\\bfirst\\s+(" + WORDS + "|\\d{1,2})\\s+lines\\b");

    /** A number without a label stands for a line where a clause or a list begins, or after words that point at a place. */
    private static final Pattern BARE =
            Pattern.compile("(?:(?<=^|[\\n;,(–—-]|[\\n.!?;:,(–—-]\\s)|(?<=\\b(?:and|but|not|nor|or|is|it's"
                    + "|fix|fixes|change|rewrite|remove|drop|replace|delete|time|w/|at|on|in|with|like|to|for|from|both|only|neither|then|also|plus|so|reject|name|take|start|me"
                    + "|mark|flag|by|than|maybe|say|pick|choose)\\s))((?:" + NUMBER + ")(?:" + JOIN + NUMBER
                    + "|\\)?,\\s*\\(?" + NUMBER
                    + "|\\s+" + NUMBER + ")" + MORE + ")");

    /** A number that is set against a counted thing counts it, too: "3 backups and not 1". */
    private static final Pattern COUNTED =
            Pattern.compile("\\d\\s+" + UNITS + "(?:,)?\\s+(?:and\\s+)?(?:not|instead of|rather than)\\s+$");

    private static final Pattern WEAK_BEFORE = Pattern.compile("\\b(?:at|on|in|with|to|for|from|by|than)\\s$");
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:$|[\\s]*[.,;:!?)&+\\n–—-]|\\s+(?:is|isn't|are|aren't|was|and|or|but|bc|because|since|as|over|first|next|then|which"
                    + "|that|where|should|does|doesn't|has|it's|its|instead|too|also|on|leaks?|lets)\\b)");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})|\\b(" + WORDS + ")\\b");
    private static final Pattern RANGE = Pattern.compile("^\\s*(?:-|–|—|to|through|thru)\\s*(?:l\\.?|#)?\\s*$");
    private static final Pattern BULLET =
            Pattern.compile("(?m)^\\s*\\d{1,2}[.)](?=\\s+(?:l|line|ln|#)\\s*\\.?\\d)|(?m)^\\s*\\d{1,2}\\)\\s");

    private static final String PRAISE =
            "(?:fine|good|ok|okay|right|correct|safe|harmless|sound|alright|all right|clean|innocent"
                    + "|acceptable|unproblematic|legitimate|what i'd expect|as it should be|not (?:the|a|an|my) (?:problem|fault|issue|bug|culprit)"
                    + "|not (?:wrong|bad|it)|no (?:problem|issue|fault)|boilerplate|style)\\b";
    private static final Pattern PRAISED = Pattern.compile(
            // Each filler is one step, and few of them: else a run of blanks would be tried in every possible division.
            "^(?:[\\s,:–—-]|which|that|and|it|they|i think|though|both|all|again|imo|on the other hand){0,24}?"
                    + "(?:(?:is|are|was|were|looks?|seems?|would be|it's|that's|they're|[:–—-])\\s+(?:(?:both|all|perfectly|quite|totally|really|only|just|actually|also|probably)\\s+)*"
                    + PRAISE
                    + "|(?:isn't|aren't|wasn't) (?:the|a|an|my) (?:problem|fault|issue|bug|culprit)|(?:isn't|aren't) (?:wrong|bad|it)\\b|just\\s+\\w+s\\b)");
    private static final Pattern CLEARED_LATER = Pattern.compile(
            "(?:but (?:they )?(?:are|is|it's|they're)|but no,? (?:that's|it's|that is)|(?:and|which) (?:it's|they're|is|are))\\s+"
                    + PRAISE + "|in a good way|doesn't worry me|worries me not");
    private static final Pattern NOT_PRAISE =
            Pattern.compile("\\b(?:anything but|before|until|used to|today (?:it|they)|no longer)\\b");
    private static final Pattern CLEARED = Pattern.compile(
            "(?:nothing (?:is |was )?wrong (?:with|in|on|about)|apart from|except(?: for)?|other than|besides"
                    + "|(?:\\bno|don't have (?:a|any)|have no|see no) (?:problems?|objections?|issues?|faults?|complaints?|secrets?) (?:with|to|in|on|against)"
                    + "|\\bnot|\\bneither|don't touch|wouldn't touch|wouldn't change|don't mind|leave|none of(?: the)?|(?<!not )happy with|fine with|ok with)\\s*(?:the\\s+)?$");
    private static final Pattern DOUBTED = Pattern.compile("(?:^|[.!?]\\s*)(?:is|are|was)\\s+(?:the\\s+)?$");
    private static final Pattern ANSWERED_NO = Pattern.compile("^[^.!?]*\\?\\s*no\\b");

    LineMentions {
        named = List.copyOf(named);
        fine = List.copyOf(fine);
    }

    /** A run of numbers in the text. */
    private record Group(int start, int end, List<Integer> lines) {}

    /** @param last the number of the exhibit's last line; larger numbers are not lines */
    static LineMentions in(String answer, int last) {
        String begin = answer.substring(0, Math.min(answer.length(), MOST_CHARACTERS));
        String plain = begin.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\n\\s{3,}", "\n\n");
        String text = BULLET.matcher(plain)
                .replaceAll(m -> " ".repeat(m.group().length()))
                .replaceAll("\\h{2,}", " ");
        SortedMap<Integer, Group> groups = new TreeMap<>();
        ordinals(text, groups);
        labelled(text, groups);
        bare(text, groups);
        return judged(text, last, new ArrayList<>(groups.values()));
    }

    private static void ordinals(String text, SortedMap<Integer, Group> groups) {
        Matcher few = FIRST_FEW.matcher(text);
        while (few.find()) {
            List<Integer> lines = new ArrayList<>();
            for (int n = 1; n <= number(few.group(1)); n++) {
                lines.add(n);
            }
            groups.put(few.start(), new Group(few.start(), few.end(), lines));
        }
        Matcher ordinal = ORDINAL.matcher(text);
        while (ordinal.find()) {
            List<Integer> lines = new ArrayList<>();
            Matcher each = Pattern.compile(ORDINALS).matcher(ordinal.group(1));
            while (each.find()) {
                lines.add(PLACES.indexOf(each.group()) + 1);
            }
            groups.put(ordinal.start(), new Group(ordinal.start(), ordinal.end(), lines));
        }
    }

    private static void labelled(String text, SortedMap<Integer, Group> groups) {
        Matcher matcher = LABELLED.matcher(text);
        while (matcher.find()) {
            if (free(matcher.start(), matcher.end(), groups)) {
                groups.put(matcher.start(), new Group(matcher.start(), matcher.end(), numbers(matcher.group(1))));
            }
        }
        String whole = text.strip();
        if (COUNTS.contains(whole)) {
            groups.put(0, new Group(0, text.length(), List.of(number(whole))));
        }
    }

    private static void bare(String text, SortedMap<Integer, Group> groups) {
        Matcher matcher = BARE.matcher(text);
        while (matcher.find()) {
            boolean weak =
                    WEAK_BEFORE.matcher(text.substring(0, matcher.start())).find();
            boolean goesOn = GOES_ON.matcher(text.substring(matcher.end())).find();
            boolean counts = COUNTED.matcher(text.substring(0, matcher.start())).find();
            if (free(matcher.start(), matcher.end(), groups) && (goesOn || !weak) && !counts) {
                groups.put(matcher.start(), new Group(matcher.start(), matcher.end(), numbers(matcher.group(1))));
            }
        }
    }

    private static boolean free(int start, int end, SortedMap<Integer, Group> groups) {
        return groups.values().stream().allMatch(g -> end <= g.start() || start >= g.end());
    }

    private static List<Integer> numbers(String list) {
        List<Integer> lines = new ArrayList<>();
        Matcher matcher = NUMBERS.matcher(list);
        int end = 0;
        while (matcher.find()) {
            int number = number(matcher.group());
            if (!lines.isEmpty()
                    && RANGE.matcher(list.substring(end, matcher.start())).find()) {
                for (int n = lines.get(lines.size() - 1) + 1; n < number; n++) {
                    lines.add(n);
                }
            }
            lines.add(number);
            end = matcher.end();
        }
        return lines;
    }

    private static int number(String word) {
        int count = COUNTS.indexOf(word);
        return count >= 0 ? count + 1 : Integer.parseInt(word);
    }

    private static LineMentions judged(String text, int last, List<Group> groups) {
        SortedSet<Integer> named = new TreeSet<>();
        SortedSet<Integer> fine = new TreeSet<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            String before = text.substring(i == 0 ? 0 : groups.get(i - 1).end(), group.start());
            String after = text.substring(
                    group.end(), i + 1 < groups.size() ? groups.get(i + 1).start() : text.length());
            boolean cleared = isCleared(before, after);
            boolean corrected = before.endsWith("not ") && group.lines().size() > 1 && !isPraised(sentence(after));
            for (int k = 0; k < group.lines().size(); k++) {
                int line = group.lines().get(k);
                if (line >= 1 && line <= last) {
                    boolean good = cleared && !(corrected && k > 0);
                    (good ? fine : named).add(line);
                    (good ? named : fine).remove(line);
                }
            }
        }
        return new LineMentions(List.copyOf(named), List.copyOf(fine));
    }

    private static boolean isCleared(String before, String after) {
        String clause = sentence(after);
        return CLEARED.matcher(before).find()
                || (DOUBTED.matcher(before).find() && ANSWERED_NO.matcher(after).find())
                || isPraised(clause);
    }

    private static boolean isPraised(String clause) {
        if (NOT_PRAISE.matcher(clause).find()) {
            return false;
        }
        return PRAISED.matcher(clause).find() || CLEARED_LATER.matcher(clause).find();
    }

    /** Up to the end of the sentence. */
    private static String sentence(String text) {
        Matcher end = Pattern.compile("[.!?;\\n](?:\\s|$)").matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }
}
