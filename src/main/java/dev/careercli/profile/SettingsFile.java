package dev.careercli.profile;

import dev.careercli.files.AtomicFile;
import dev.careercli.files.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
    /** The UTF-8 byte order mark, a character a byte. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What the file says, and what of it could not be used. */
    record Content(Map<Setting, Settings.Value> values, List<Settings.UnknownName> unknown, List<String> problems) {
        static final Content NONE = new Content(Map.of(), List.of(), List.of());
    }

    /** Reads what can be read: a line that is wrong costs only itself. */
    Content read() {
        Map<Setting, Settings.Value> values = new EnumMap<>(Setting.class);
        List<Settings.UnknownName> unknown = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<byte[]> lines;
        try {
            lines = rawLines();
        } catch (ProfileProblem.Unusable e) {
            return new Content(values, unknown, List.of(String.valueOf(e.getMessage())));
        }
        for (int at = 0; at < lines.size(); at++) {
            try {
                take(text(lines.get(at), at + 1), at + 1, values, unknown);
            } catch (ProfileProblem.BadLine e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return new Content(values, unknown, problems);
    }

    private void take(
            String line, int number, Map<Setting, Settings.Value> values, List<Settings.UnknownName> unknown) {
        Entry entry = entry(line, number);
        if (entry == null) {
            return;
        }
        String where = file + ":" + number;
        Optional<Setting> setting = Setting.named(entry.name());
        if (setting.isEmpty()) {
            unknown.add(new Settings.UnknownName(entry.name(), where));
            return;
        }
        checked(setting.get(), entry.value(), number);
        if (values.containsKey(setting.get())) {
            throw new ProfileProblem.BadLine(file, number, entry.name() + " is set twice; the first one holds");
        }
        values.put(setting.get(), new Settings.Value(setting.get(), entry.value(), Settings.Origin.FILE, where));
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

    /** Writes a file that explains itself where there is none, so that an editor has something to open. */
    public void begin() {
        if (Files.exists(file)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Settings of career, one a line. A line that begins with # is left alone.");
        for (Setting setting : Setting.values()) {
            lines.add("# " + setting.meaning());
            lines.add("# " + setting.word() + " = " + setting.usual());
        }
        write(lines);
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
        List<String> lines = new ArrayList<>();
        for (byte[] line : rawLines()) {
            lines.add(text(line, lines.size() + 1));
        }
        return lines;
    }

    /** Without a mark of byte order in front and without line ends. */
    private List<byte[]> rawLines() {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ProfileProblem.Unusable(file, "it is no file");
        }
        try {
            String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return (all.startsWith(MARK) ? all.substring(MARK.length()) : all)
                    .lines()
                    .map(line -> line.getBytes(StandardCharsets.ISO_8859_1))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new ProfileProblem.Unusable(file, e);
        }
    }

    private String text(byte[] line, int number) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProfileProblem.BadLine(file, number, "it is not UTF-8");
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
