package dev.careercli.app;

import dev.careercli.event.State;
import dev.careercli.schedule.FsrsParameters;
import dev.careercli.schedule.SchedulerConfig;
import dev.careercli.schedule.Steps;
import java.util.List;

/** The settings that change scheduling, as the journal has them. They were checked when they were set. */
final class SchedulingSettings {
    private SchedulingSettings() {}

    static SchedulerConfig of(State state) {
        SchedulerConfig usual = SchedulerConfig.DEFAULT;
        return new SchedulerConfig(
                FsrsParameters.DEFAULT,
                state.setting("retention").map(Double::parseDouble).orElse(usual.desiredRetention()),
                state.setting("learning-steps").map(SchedulingSettings::steps).orElse(usual.learning()),
                state.setting("relearning-steps").map(SchedulingSettings::steps).orElse(usual.relearning()),
                state.setting("maximum-interval").map(Integer::parseInt).orElse(usual.maximumInterval()),
                usual.fuzz());
    }

    /** Steps as they are set: words separated by commas, or {@code none}. */
    static Steps steps(String setting) {
        return setting.equals("none") ? Steps.NONE : Steps.parse(List.of(setting.split(",", -1)));
    }
}
