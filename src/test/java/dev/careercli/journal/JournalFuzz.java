package dev.careercli.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What {@code bench/fuzz/run} feeds to the journal: as a line whose checksum is right, as a whole file, and as an import. No
 * bytes may end in anything but a bad line with a reason.
 */
public final class JournalFuzz {
    private JournalFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        byte[] object = bytes.length > 0 && bytes[0] == '{'
                ? bytes
                : concat("{".getBytes(java.nio.charset.StandardCharsets.US_ASCII), bytes);
        byte[] sealed = LineFrame.seal(object);
        try {
            JournalCodec.encode(JournalCodec.decode(sealed));
            JournalCodec.refused(sealed);
        } catch (JournalCodec.Unreadable e) {
            // A reason, and the line is left out.
        }
        try {
            new Scan(Path.of("fuzz"), bytes, 1);
            StrictScan.badLines(new Scan(Path.of("fuzz"), sealed, 1));
            ImportReader reader = new ImportReader(Path.of("fuzz"), event -> java.util.Optional.empty(), id -> false);
            reader.read(new ByteArrayInputStream(concat(sealed, concat(new byte[] {'\n'}, bytes))));
        } catch (JournalFailure.Corrupt | JournalFailure.NewerFormat e) {
            // Refused whole.
        }
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
