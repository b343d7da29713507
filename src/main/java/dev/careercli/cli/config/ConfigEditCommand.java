package dev.careercli.cli.config;

import dev.careercli.cli.kit.CareerException;
import dev.careercli.cli.kit.EditorProgram;
import dev.careercli.cli.kit.ExitCode;
import dev.careercli.cli.kit.Services;
import dev.careercli.content.Suggestion;
import dev.careercli.profile.Setting;
import dev.careercli.profile.Settings;
import dev.careercli.profile.SettingsFile;
import dev.careercli.view.config.ConfigView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Opens the settings file in the person's editor, and says of each line that cannot be used why. */
@Command(
        name = "edit",
        description =
                "Opens the settings file in your editor: VISUAL, else EDITOR. Each line that cannot be used is named"
                        + " afterwards. Settings of practice are in the journal: career config set.",
        footer = "$ career config edit --help")
final class ConfigEditCommand implements Callable<Integer> {
    private final Services services;

    ConfigEditCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Path file = services.paths().settings();
        if (!services.mayAsk() || !services.environment().device().in()) {
            throw new CareerException.Usage(
                    "config edit opens an editor, which needs a terminal.",
                    "Without one: career config set NAME VALUE");
        }
        ProcessBuilder editor = EditorProgram.on(file, services.environment())
                .orElseThrow(() -> new CareerException.Usage(
                        "there is no editor: VISUAL and EDITOR are not set.",
                        "Set one, or open " + file + " yourself."));
        new SettingsFile(file).begin();
        run(editor);
        Settings settings = Settings.load(file, name -> "");
        settings.problems().forEach(problem -> services.errors().warn(problem + ". Its default is used."));
        settings.unknown()
                .forEach(u -> services.errors()
                        .warn(u.where() + ": there is no setting '" + u.name() + "'. "
                                + Suggestion.advice(u.name(), Setting.words())));
        int wrong = settings.problems().size() + settings.unknown().size();
        services.printer().changed(ConfigView.edited(file.toString(), wrong));
        return (wrong == 0 ? ExitCode.OK : ExitCode.BAD_CONTENT).code();
    }

    private static void run(ProcessBuilder editor) {
        try {
            int code = editor.inheritIO().start().waitFor();
            if (code != 0) {
                throw new CareerException.Failed("the editor ended with " + code + ".", "See: career config show");
            }
        } catch (IOException e) {
            throw new CareerException.Failed("the editor could not be run.", "Check VISUAL and EDITOR.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CareerException.Interrupted("stopped while the editor was open.");
        }
    }
}
