package dev.careercli.cli.config;

import dev.careercli.app.PracticeSetting;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Suggestion;
import dev.careercli.event.Event;
import dev.careercli.profile.Setting;
import dev.careercli.profile.SettingsFile;
import dev.careercli.view.config.ConfigView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows settings with their origin, and sets them. */
@Command(
        name = "config",
        description =
                "Shows every setting with where its value comes from; career config set NAME VALUE changes one. Settings of"
                        + " practice are kept in the journal, the others in the settings file.",
        footer = {"$ career config show", "$ career config set color never", "$ career config set retention 0.92"})
public final class ConfigCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "show | set NAME VALUE", description = "What to do; show when left out.")
    List<String> words = new ArrayList<>();

    @Option(names = "--show-origin", description = "Show origins; they are always shown.", hidden = true)
    boolean origin;

    private final Services services;

    public ConfigCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        String verb = words.isEmpty() ? "show" : words.get(0);
        if (verb.equals("show") && words.size() <= 1) {
            services.printer().print(ConfigView.of(services.settings().all(), practice()));
            return ExitCode.OK.code();
        }
        if (verb.equals("set") && words.size() >= 2 && words.size() <= 3) {
            return set(words.get(1), words.size() == 3 ? words.get(2) : null);
        }
        String advice = List.of("show", "set").contains(verb)
                ? "Such as: career config set color never"
                : Suggestion.advice(verb, List.of("show", "set"));
        throw new CareerException.Usage(
                "config takes show, or set with a name and a value. " + advice, "Try 'career config --help'.");
    }

    private List<ConfigView.Row> practice() {
        // A stored value that cannot be used is warned about, and its default shown.
        services.diary().settings();
        List<ConfigView.Row> rows = new ArrayList<>();
        for (PracticeSetting setting : PracticeSetting.values()) {
            Optional<String> set = services.diary().stored(setting);
            rows.add(new ConfigView.Row(
                    setting.word(),
                    set.orElse(setting.usual()),
                    set.isPresent() ? "journal" : "default",
                    setting.meaning()));
        }
        return rows;
    }

    /** @param value null puts the default back */
    private int set(String name, @Nullable String value) {
        Optional<PracticeSetting> practice = PracticeSetting.named(name);
        if (practice.isPresent()) {
            if (value != null) {
                practice.get().check(value);
            }
            services.diary().append(null, new Event.SettingChanged(name, value));
        } else {
            Setting setting = Setting.named(name).orElseThrow(() -> unknown(name));
            if (value != null) {
                setting.check(value);
            }
            new SettingsFile(services.paths().settings()).set(setting, value);
        }
        services.printer().changed(ConfigView.set(name, value));
        if (name.equals("retention") && value != null && Double.parseDouble(value) > 0.95) {
            services.errors().warn("above 0.95 questions come back far more often: about 2.5 times the work of 0.90.");
        }
        return ExitCode.OK.code();
    }

    private static CareerException unknown(String name) {
        List<String> known = new ArrayList<>(Setting.words());
        known.addAll(PracticeSetting.words());
        return new CareerException.Usage(
                "there is no setting '" + name + "'. " + Suggestion.advice(name, known), "See: career config show");
    }
}
