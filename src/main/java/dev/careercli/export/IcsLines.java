package dev.careercli.export;

import dev.careercli.render.Sanitizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Content lines of RFC 5545 section 3.1: ended by CR LF, at most 75 octets of UTF-8 each, longer ones folded between
 * characters and never inside one.
 */
final class IcsLines {
    private static final int OCTETS = 75;
    private final Appendable out;

    IcsLines(Appendable out) {
        this.out = out;
    }

    /** A line as it is; name and value must need no escape. */
    void line(String nameAndValue) throws IOException {
        int room = OCTETS;
        for (int i = 0; i < nameAndValue.length(); ) {
            int end = i + Character.charCount(nameAndValue.codePointAt(i));
            String character = nameAndValue.substring(i, end);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                out.append("\r\n ");
                room = OCTETS - 1;
            }
            out.append(character);
            room -= octets;
            i = end;
        }
        out.append("\r\n");
    }

    /** A property of type TEXT (section 3.3.11); the backslash is escaped first, so that no escape is escaped again. */
    void text(String name, String value) throws IOException {
        String escaped = Sanitizer.forFile(value)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
        line(name + ":" + escaped);
    }

    /** A property of type DATE (section 3.3.4). */
    void day(String name, LocalDate day) throws IOException {
        line(name + ";VALUE=DATE:" + basic(day));
    }

    /** {@code 20261123}. */
    static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
