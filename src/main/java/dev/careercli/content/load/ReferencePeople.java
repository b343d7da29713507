package dev.careercli.content.load;

import dev.careercli.content.ContentLibrary.Guide;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Made-up people whose answers an author keeps beside a guide, as {@code people/NAME.yaml}, to see what verdict they get. */
public final class ReferencePeople {
    private static final String ENDING = ".yaml";

    private ReferencePeople() {}

    /**
     * The answers of a guide's people by name; empty when it has none.
     *
     * @throws ContentException with every problem of the first file that cannot be used
     */
    public static SortedMap<String, AnswersFile.Answers> of(Guide guide) {
        SortedMap<String, AnswersFile.Answers> people = new TreeMap<>();
        Path folder = folder(guide).map(f -> f.resolve("people")).orElse(null);
        if (folder == null || !Files.isDirectory(folder)) {
            return people;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    people.put(
                            name.substring(0, name.length() - ENDING.length()),
                            AnswersFile.read(file, guide.career().fit()));
                }
            }
        } catch (IOException e) {
            throw new MissingInputException(folder.toString(), "the folder cannot be read");
        }
        return people;
    }

    private static Optional<Path> folder(Guide guide) {
        if (!guide.origin().equals("shipped")) {
            return Optional.of(Path.of(guide.origin()));
        }
        String slug = guide.career().slug().value();
        return ShippedContent.folders().stream()
                .filter(f -> String.valueOf(f.getFileName()).replace("/", "").equals(slug))
                .findFirst();
    }
}
