package dev.careercli.content.load;

import dev.careercli.content.CareerSlug;
import dev.careercli.files.PlainFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A commented guide to start from: complete, without a finding of the linter, and with the schemas editors want. */
public final class ContentSkeleton {
    private ContentSkeleton() {}

    /**
     * The files of a new guide.
     *
     * @param today the day written into its sample reference
     * @return texts by their path inside the folder of guides, with {@code /} between names
     */
    public static Map<String, String> files(CareerSlug slug, LocalDate today) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(slug + "/career.yaml", filled("skeleton-career.yaml", slug, today));
        files.put(slug + "/questions/junior.yaml", filled("skeleton-questions.yaml", slug, today));
        files.put(slug + "/schema/career.schema.json", ContentSchema.career());
        files.put(slug + "/schema/questions.schema.json", ContentSchema.questions());
        return files;
    }

    /**
     * Writes a new guide into a folder of guides, which is made if need be. Nothing that exists is touched.
     *
     * @return the files written
     * @throws FileAlreadyExistsException when the guide's folder exists
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(Path careers, CareerSlug slug, LocalDate today) throws IOException {
        if (Files.exists(careers.resolve(slug.value()), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(careers.resolve(slug.value()).toString());
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> entry : files(slug, today).entrySet()) {
            Path file = careers.resolve(entry.getKey());
            written.add(PlainFiles.create(file, entry.getValue()));
        }
        return written;
    }

    /** Both files as they are before a name is filled in. */
    static String texts() {
        return read("skeleton-career.yaml") + read("skeleton-questions.yaml");
    }

    private static String filled(String name, CareerSlug slug, LocalDate today) {
        return read(name)
                .replace("{stem}", stem(slug))
                .replace("{slug}", slug.value())
                .replace("{title}", title(slug))
                .replace("{today}", today.toString());
    }

    private static String read(String name) {
        try (InputStream in = ContentSkeleton.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of a question's id, which has six words at most. */
    private static String stem(CareerSlug slug) {
        return Arrays.stream(slug.value().split("-", -1)).limit(5).collect(Collectors.joining("-"));
    }

    private static String title(CareerSlug slug) {
        return Arrays.stream(slug.value().split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" ", "\"", "\""));
    }
}
