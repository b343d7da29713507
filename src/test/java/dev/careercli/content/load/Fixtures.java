package dev.careercli.content.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The guide of a made-up role that tests read and break. */
final class Fixtures {
    static final Path GUIDES = Path.of("src/test/resources/guides");
    static final Path REEF = GUIDES.resolve("reef-gardener");

    private Fixtures() {}

    static String careerYaml() {
        return text(REEF.resolve("career.yaml"));
    }

    static String questionsYaml() {
        return text(REEF.resolve("questions/junior.yaml"));
    }

    /** Writes a guide into a folder, named as the guide's slug. */
    static Path guide(Path parent, String slug, String career, String questions) {
        try {
            Path folder = parent.resolve(slug);
            Files.createDirectories(folder.resolve("questions"));
            Files.writeString(folder.resolve("career.yaml"), career);
            Files.writeString(folder.resolve("questions/all.yaml"), questions);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParsedFile parse(String name, String text) {
        return YamlReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
