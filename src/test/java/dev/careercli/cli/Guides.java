package dev.careercli.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Copies of guides that tests may change. */
public final class Guides {
    public static final Path REEF = Path.of("src", "test", "resources", "guides", "reef-gardener");
    public static final Path SHIPPED = Path.of("content", "careers", "ai-devsecops-specialist");

    private Guides() {}

    /** Copies a guide into a folder of its own, its {@code career.yaml} rewritten. */
    public static Path copy(Path guide, Path parent, UnaryOperator<String> career) {
        Path target = parent.resolve(String.valueOf(guide.getFileName()));
        try (Stream<Path> walk = Files.walk(guide)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path to = target.resolve(guide.relativize(file).toString());
                Files.createDirectories(to.getParent());
                String text = Files.readString(file);
                Files.writeString(to, file.endsWith("career.yaml") ? career.apply(text) : text);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path copy(Path guide, Path parent) {
        return copy(guide, parent, text -> text);
    }
}
