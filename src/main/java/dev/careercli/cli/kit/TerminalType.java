package dev.careercli.cli.kit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What {@code TERM} says about a terminal: whether it follows the escape sequences of ECMA-48. One that does not, such as
 * a vt52, would print them as rubbish; a name that nobody knows may stand for such a one.
 */
final class TerminalType {
    private static final Pattern VT = Pattern.compile("vt[1-5][0-9]{2}");

    private static final List<String> FAMILIES = List.of(
            "alacritty",
            "ansi",
            "aterm",
            "cons25",
            "contour",
            "cygwin",
            "dvtm",
            "eterm",
            "fbterm",
            "foot",
            "ghostty",
            "gnome",
            "iterm",
            "iterm2",
            "jfbterm",
            "kitty",
            "konsole",
            "kterm",
            "linux",
            "mintty",
            "mlterm",
            "ms",
            "nsterm",
            "putty",
            "rio",
            "rxvt",
            "screen",
            "st",
            "teraterm",
            "terminator",
            "tmux",
            "vte",
            "warp",
            "wezterm",
            "xterm",
            "zutty");

    private TerminalType() {}

    /** Whether nothing but plain lines can be printed: {@code dumb}, not set, or of no family that is known. */
    static boolean isDumb(Environment environment) {
        String family = environment.variable("TERM").toLowerCase(Locale.ROOT).split("[^a-z0-9]", 2)[0];
        return !FAMILIES.contains(family) && !VT.matcher(family).matches();
    }
}
