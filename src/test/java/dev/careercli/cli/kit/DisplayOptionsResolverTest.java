package dev.careercli.cli.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.kit.Environment.Device;
import dev.careercli.profile.Paths;
import dev.careercli.profile.Settings;
import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Glyphs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayOptionsResolverTest {
    @TempDir
    Path home;

    private DisplayOptions display(
            @Nullable String color, @Nullable Integer width, Device device, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.putIfAbsent("TERM", "xterm");
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        Environment environment = new Environment(
                new ByteArrayInputStream(new byte[0]),
                nowhere,
                nowhere,
                all,
                device,
                Clock.systemUTC(),
                UUID::randomUUID);
        GlobalOptions options = new GlobalOptions();
        options.color = color;
        options.width = width;
        Settings settings = Settings.load(Paths.of(home, environment::variable).settings(), environment::variable);
        return new DisplayOptionsResolver(environment, options, settings).forOutput();
    }

    private static Device device(boolean terminal, int columns, String locale) {
        return new Device(terminal, terminal, terminal, 24, columns, locale);
    }

    @ParameterizedTest
    @CsvSource({
        "dumb, false",
        "'', false",
        "vt52, false",
        "nonsense, false",
        "unknown, false",
        "xtermite, false",
        "xterm, true",
        "xterm-256color, true",
        "xterm-ghostty, true",
        "xterm-kitty, true",
        "alacritty, true",
        "foot, true",
        "foot-extra, true",
        "wezterm, true",
        "vt100, true",
        "vt220, true",
        "linux, true",
        "tmux-256color, true",
        "screen.xterm-256color, true",
        "rxvt-unicode-256color, true",
        "Eterm, true"
    })
    void only_a_terminal_that_is_known_to_follow_escapes_gets_any(String term, boolean escapes) {
        DisplayOptions display = display(null, null, device(true, 80, "C.UTF-8"), Map.of("TERM", term));

        assertThat(display.colour()).isEqualTo(escapes);
        assertThat(display.bars()).isEqualTo(escapes);
    }

    /** Option before NO_COLOR before CLICOLOR_FORCE before what the terminal is. */
    @ParameterizedTest
    @CsvSource({
        ",       , , false, false",
        ",       , , true,  true",
        ",       1,, false, false",
        ",       1,, true,  false",
        ",       ,1, false, true",
        ",       ,1, true,  true",
        ",       1,1, false, false",
        ",       1,1, true,  false",
        ",       ,0, false, false",
        "always, , , false, true",
        "always, 1,, false, true",
        "always, 1,, true,  true",
        "never,  , , true,  false",
        "never,  ,1, true,  false",
        "never,  ,1, false, false",
        "auto,   , , true,  true",
        "auto,   1,, true,  false",
    })
    void colour_follows_the_published_order(
            @Nullable String option, @Nullable String none, @Nullable String force, boolean terminal, boolean colour) {
        Map<String, String> variables = new HashMap<>();
        if (none != null) {
            variables.put("NO_COLOR", none);
        }
        if (force != null) {
            variables.put("CLICOLOR_FORCE", force);
        }

        assertThat(display(option, null, device(terminal, 80, "C.UTF-8"), variables)
                        .colour())
                .isEqualTo(colour);
    }

    @Test
    void an_empty_no_color_counts_as_not_set() {
        assertThat(display(null, null, device(true, 80, "C.UTF-8"), Map.of("NO_COLOR", ""))
                        .colour())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ",   true,  132, 70, 132",
        "50, true,  132, 70, 50",
        ",   false, 0,   70, 70",
        ",   false, 0,   0,  80",
        ",   false, 0,   -3, 80",
        ",   true,  0,   , 80",
    })
    void width_is_the_option_then_the_terminal_then_columns_then_80(
            @Nullable Integer option, boolean terminal, int columns, @Nullable String variable, int width) {
        Map<String, String> variables = variable == null ? Map.of() : Map.of("COLUMNS", variable);

        assertThat(display(null, option, device(terminal, columns, "C.UTF-8"), variables)
                        .width())
                .isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"C, ASCII", "POSIX, ASCII", "'', ASCII", "C.UTF-8, UNICODE", "de_DE.utf8, UNICODE", "de_DE, ASCII"})
    void glyphs_follow_the_locale(String locale, Glyphs glyphs) {
        assertThat(display(null, null, device(true, 80, locale), Map.of()).glyphs())
                .isEqualTo(glyphs);
    }

    @Test
    void a_dumb_terminal_and_accessible_mode_draw_no_bars_and_use_no_colour() {
        for (Map<String, String> variables : java.util.List.of(Map.of("TERM", "dumb"), Map.of("ACCESSIBLE", "1"))) {
            DisplayOptions display = display(null, null, device(true, 80, "C.UTF-8"), variables);

            assertThat(display.bars()).isFalse();
            assertThat(display.colour()).isFalse();
        }
    }
}
