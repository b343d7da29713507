package dev.careercli.cli;

import dev.careercli.render.Glyphs;
import dev.careercli.render.Look;
import java.util.List;
import java.util.Locale;

/** Decides how screens can look: option, then environment, then setting, then what the terminal is. */
final class LookChoice {
    private static final int DEFAULT_WIDTH = 80;
    private final Environment environment;
    private final GlobalOptions options;
    private final Display display;

    /** The settings that have a say, as written in the settings file; empty text where not set. */
    record Display(String color, String width, String glyphs, String accessible) {
        static final Display UNSET = new Display("", "", "", "");
    }

    LookChoice(Environment environment, GlobalOptions options, Display display) {
        this.environment = environment;
        this.options = options;
        this.display = display;
    }

    Look forOutput() {
        return look(environment.device().out());
    }

    Look forErrors() {
        return look(environment.device().err());
    }

    boolean accessible() {
        return environment.isSet("ACCESSIBLE") || display.accessible().equals("yes");
    }

    boolean dumb() {
        String term = environment.variable("TERM");
        return term.equals("dumb") || term.isEmpty();
    }

    private Look look(boolean terminal) {
        boolean marks = !accessible() && !(terminal && dumb());
        return new Look(width(), glyphs(), colour(terminal), marks, false);
    }

    private boolean colour(boolean terminal) {
        String flag = options.color == null ? "auto" : options.color;
        if (!List.of("always", "never", "auto").contains(flag)) {
            throw new CareerException.Usage("--color takes auto, always or never, not '" + flag + "'.", null);
        }
        if (!flag.equals("auto")) {
            return flag.equals("always");
        }
        if (environment.isSet("NO_COLOR")) {
            return false;
        }
        if (forces("CLICOLOR_FORCE") || forces("FORCE_COLOR")) {
            return true;
        }
        if (!display.color().isEmpty() && !display.color().equals("auto")) {
            return display.color().equals("always");
        }
        return terminal && !dumb() && !accessible();
    }

    private boolean forces(String name) {
        return environment.isSet(name) && !environment.variable(name).equals("0");
    }

    private int width() {
        if (options.width != null) {
            if (options.width < 20 || options.width > 400) {
                throw new CareerException.Usage(
                        "--width takes a number from 20 to 400, not " + options.width + ".", null);
            }
            return options.width;
        }
        if (!display.width().isEmpty()) {
            return Integer.parseInt(display.width());
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
        if (display.glyphs().equals("ascii")) {
            return Glyphs.ASCII;
        }
        String locale = environment.device().locale().toLowerCase(Locale.ROOT);
        boolean utf8 = locale.contains("utf-8") || locale.contains("utf8");
        return utf8 || display.glyphs().equals("unicode") ? Glyphs.UNICODE : Glyphs.ASCII;
    }
}
