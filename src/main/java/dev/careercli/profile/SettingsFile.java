package dev.careercli.profile;

import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person's settings: {@code name = value} lines, with empty lines and lines that begin with {@code #} left alone.
 * Changing a setting changes its own line only.
 */
public final class SettingsFile {
    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What the file says. */
    record Content(Map<Setting, Settings.Value> values, List<Settings.UnknownName> unknown) {}

    Content read() {
        Map<Setting, Settings.Value> values = new EnumMap<>(Setting.class);
        List<Settings.UnknownName> unknown = new ArrayList<>();
        List<String> lines = lines();
        for (int at = 0; at < lines.size(); at++) {
            Entry entry = entry(lines.get(at), at + 1);
            if (entry == null) {
                continue;
            }
            String where = file + ":" + (at + 1);
            Optional<Setting> setting = Setting.named(entry.name());
            if (setting.isEmpty()) {
                unknown.add(new Settings.UnknownName(entry.name(), where));
                continue;
            }
            checked(setting.get(), entry.value(), at + 1);
            Settings.Value value = new Settings.Value(setting.get(), entry.value(), Settings.Origin.FILE, where);
            if (values.put(setting.get(), value) != null) {
                throw new ProfileProblem.BadLine(file, at + 1, entry.name() + " is set twice");
            }
        }
        return new Content(values, unknown);
    }

    /**
     * Changes one setting; null takes its line out, so that the default holds. The file is replaced whole, mode 0600.
     *
     * @throws ProfileProblem.BadValue before anything is written
     */
    public void set(Setting setting, @Nullable String value) {
        if (value != null) {
            setting.check(value);
        }
        List<String> changed = new ArrayList<>();
        boolean written = value == null;
        List<String> lines = lines();
        for (int at = 0; at < lines.size(); at++) {
            Entry entry = entry(lines.get(at), at + 1);
            if (entry == null || !entry.name().equals(setting.word())) {
                changed.add(lines.get(at));
            } else if (!written) {
                changed.add(setting.word() + " = " + value);
                written = true;
            }
        }
        if (!written) {
            changed.add(setting.word() + " = " + value);
        }
        write(changed);
    }

    private void write(List<String> lines) {
        try {
            PrivateFiles.createFolder(PrivateFiles.folderOf(file));
            String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
            AtomicFile.replacePrivate(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProfileProblem.Unusable(file, e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new ProfileProblem.Unusable(file, e);
        }
    }

    private record Entry(String name, String value) {}

    private @Nullable Entry entry(String line, int number) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return null;
        }
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new ProfileProblem.BadLine(file, number, "'" + text + "' is not of the form name = value");
        }
        return new Entry(
                text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    private void checked(Setting setting, String value, int line) {
        try {
            setting.check(value);
        } catch (ProfileProblem.BadValue e) {
            throw new ProfileProblem.BadLine(file, line, String.valueOf(e.getMessage()));
        }
    }
}
