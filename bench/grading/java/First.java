import dev.careercli.grading.Grader;
import dev.careercli.grading.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Loads the model and reads one short rubric: what {@link Speed} times from the start of the JVM. */
public final class First {
    private First() {}

    public static void main(String[] args) throws IOException {
        Grader grader = Grader.tier2(shipped("minilm.bin"), shipped("vectors.bin"));
        grader.prepare(new Rubric("", List.of("Retrieved text is data."), List.of(), List.of()));
    }

    /** A file that stands beside the grader; empty where there is none. */
    static byte[] shipped(String name) throws IOException {
        try (InputStream in = Grader.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
