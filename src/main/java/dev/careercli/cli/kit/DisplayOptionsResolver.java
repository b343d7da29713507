package dev.careercli.cli.kit;

import dev.careercli.profile.Setting;
import dev.careercli.profile.Settings;
import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Glyphs;
import java.util.List;
import java.util.Locale;

/** Decides how screens can look: option, then environment, then setting, then what the terminal is. */
final class DisplayOptionsResolver {
    private static final int DEFAULT_WIDTH = 80;
    private static final List<String> LINKING =
            List.of("VTE_VERSION", "KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM");
    private static final List<String> LINKING_TERMS = List.of("xterm-kitty", "foot", "foot-extra", "alacritty");
    private static final List<String> LINKING_PROGRAMS = List.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper");
    private final Environment environment;
    private final GlobalOptions options;
    private final Settings settings;

    DisplayOptionsResolver(Environment environment, GlobalOptions options, Settings settings) {
        this.environment = environment;
        this.options = options;
        this.settings = settings;
    }

    DisplayOptions forOutput() {
        return options(environment.device().out());
    }

    DisplayOptions forErrors() {
        return options(environment.device().err());
    }

    boolean accessible() {
        return options.accessible || text(Setting.ACCESSIBLE).equals("yes");
    }

    boolean dumb() {
        return TerminalType.isDumb(environment);
    }

    private DisplayOptions options(boolean terminal) {
        boolean marks = !accessible() && !(terminal && dumb());
        return new DisplayOptions(width(), glyphs(), colour(terminal), marks, false, links(terminal));
    }

    /** Only terminals that are known to follow OSC 8; elsewhere the address stands beside the text anyway. */
    private boolean links(boolean terminal) {
        if (!terminal || dumb() || accessible() || environment.isSet("CI")) {
            return false;
        }
        return LINKING.stream().anyMatch(environment::isSet)
                || LINKING_TERMS.contains(environment.variable("TERM"))
                || LINKING_PROGRAMS.contains(environment.variable("TERM_PROGRAM"));
    }

    private boolean colour(boolean terminal) {
        String flag = options.color == null ? "auto" : options.color;
        if (!List.of("always", "never", "auto").contains(flag)) {
            throw new CareerException.Usage("--color takes auto, always or never, not '" + flag + "'.", null);
        }
        if (options.noColor) {
            if (flag.equals("always")) {
                throw new CareerException.Usage("--no-color and --color always say opposite things.", "Leave one out.");
            }
            return false;
        }
        if (!flag.equals("auto")) {
            return flag.equals("always");
        }
        String chosen = text(Setting.COLOR);
        if (!chosen.equals("auto")) {
            return chosen.equals("always");
        }
        return terminal && !dumb() && !accessible();
    }

    private String text(Setting setting) {
        return settings.value(setting).text();
    }

    private int width() {
        if (options.width != null) {
            if (options.width < 20 || options.width > 400) {
                throw new CareerException.Usage(
                        "--width takes a number from 20 to 400, not " + options.width + ".", null);
            }
            return options.width;
        }
        if (!text(Setting.WIDTH).isEmpty()) {
            return Integer.parseInt(text(Setting.WIDTH));
        }
        if (environment.device().out() && environment.device().columns() > 0) {
            return environment.device().columns();
        }
        try {
            int columns = Integer.parseInt(environment.variable("COLUMNS").trim());
            return columns > 0 ? columns : DEFAULT_WIDTH;
        } catch (NumberFormatException e) {
            return environment.device().columns() > 0 ? environment.device().columns() : DEFAULT_WIDTH;
        }
    }

    private Glyphs glyphs() {
        // A sign beyond ASCII is read aloud by a long name, or not at all.
        if (accessible() || text(Setting.GLYPHS).equals("ascii")) {
            return Glyphs.ASCII;
        }
        String locale = environment.device().locale().toLowerCase(Locale.ROOT);
        boolean utf8 = locale.contains("utf-8") || locale.contains("utf8");
        return utf8 || text(Setting.GLYPHS).equals("unicode") ? Glyphs.UNICODE : Glyphs.ASCII;
    }
}
