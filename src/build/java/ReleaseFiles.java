import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Build step: writes the notes of the release and the change log of the Debian package from CHANGELOG.md.
 *
 * <p>Run by Maven as a single source file: {@code ReleaseFiles CHANGELOG VERSION TIME CONTACT NOTES DEBIAN-CHANGELOG}.
 */
public final class ReleaseFiles {
    private ReleaseFiles() {}

    public static void main(String[] args) throws IOException {
        String version = args[1];
        List<String> notes = section(Files.readAllLines(Path.of(args[0])), version);
        write(Path.of(args[4]), "# career " + version + "\n" + String.join("\n", notes).stripTrailing() + "\n");
        String day = DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.parse(args[2]).atOffset(ZoneOffset.UTC));
        write(
                Path.of(args[5]),
                "career (" + version + ") unstable; urgency=medium\n\n  * Release " + version
                        + "; NEWS.gz beside this file says what is new.\n\n -- The career authors <" + args[3] + ">  "
                        + day.replace("GMT", "+0000") + "\n");
    }

    /** The lines under the version's heading; those under Unreleased as long as the version has none. */
    private static List<String> section(List<String> lines, String version) {
        int start = heading(lines, "## " + version);
        if (start < 0) {
            start = heading(lines, "## Unreleased");
        }
        List<String> rest = lines.subList(start + 1, lines.size());
        int end = heading(rest, "## ");
        return end < 0 ? rest : rest.subList(0, end);
    }

    private static int heading(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
