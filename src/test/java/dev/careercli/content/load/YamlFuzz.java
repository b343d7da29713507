package dev.careercli.content.load;

import dev.careercli.fit.FlagshipFit;
import java.io.ByteArrayInputStream;

/** What {@code bench/fuzz/run} feeds to the reader of guides and of answers: no bytes may end in anything but problems. */
public final class YamlFuzz {
    private YamlFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        ParsedFile file = YamlReader.read("fuzz.yaml", bytes);
        ShapeCheck.of(file, CareerShape.FILE);
        ShapeCheck.of(file, QuestionShape.FILE);
        CareerDecoder.decode(file);
        try {
            AnswersFile.read(new ByteArrayInputStream(bytes), "fuzz.yaml", FlagshipFit.spec());
        } catch (ContentException e) {
            // Told with file, line and column.
        }
    }
}
