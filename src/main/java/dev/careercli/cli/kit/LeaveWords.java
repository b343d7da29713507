package dev.careercli.cli.kit;

import java.util.Locale;
import java.util.Set;

/**
 * The words that leave a prompt. They mean the same at every prompt that reads them; which prompts do is decided where
 * each one asks, since a line of free text may be any of these words.
 */
public final class LeaveWords {
    private static final Set<String> LEAVE = Set.of("q", "quit", "exit", ":q", ":quit", ":exit");
    private static final Set<String> BACK = Set.of("b", ":b");

    private LeaveWords() {}

    /** Whether a reply leaves the dialog. */
    public static boolean leaves(String reply) {
        return LEAVE.contains(word(reply));
    }

    /** Whether a reply goes back to the question before, where there is one. */
    public static boolean goesBack(String reply) {
        return BACK.contains(word(reply));
    }

    private static String word(String reply) {
        return reply.strip().toLowerCase(Locale.ROOT);
    }
}
