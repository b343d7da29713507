package dev.careercli.cli.config;

import dev.careercli.app.PracticeSetting;
import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Suggestion;
import dev.careercli.event.Event;
import dev.careercli.profile.Setting;
import dev.careercli.profile.SettingsFile;
import dev.careercli.view.config.ConfigView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes one setting where it is stored: those of practice in the journal, the others in the settings file. */
final class SettingChange {
    private final Services services;
    private final String name;

    SettingChange(Services services, String name) {
        this.services = services;
        this.name = name;
    }

    /**
     * @param value as typed; null puts the default back
     */
    void to(@Nullable String value) {
        Optional<PracticeSetting> practice = PracticeSetting.named(name);
        if (practice.isPresent()) {
            if (value != null) {
                practice.get().check(value);
            }
            services.journalState().append(null, new Event.SettingChanged(name, value));
        } else {
            Setting setting = Setting.named(name).orElseThrow(() -> unknown(name));
            if (value != null) {
                setting.check(value);
            }
            new SettingsFile(services.paths().settings()).set(setting, value);
        }
        services.printer().changed(ConfigView.set(name, value));
    }

    /** What to say of a name that no setting has. */
    static CareerException unknown(String name) {
        List<String> known = new ArrayList<>(Setting.words());
        known.addAll(PracticeSetting.words());
        return new CareerException.Usage(
                "there is no setting '" + name + "'. " + Suggestion.advice(name, known), "See: career config show");
    }
}
