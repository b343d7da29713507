package dev.careercli.content.load;

import dev.careercli.content.CareerSlug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The beginnings of a guide: a small whole one with comments, which passes the linter as it is. */
public final class GuideSkeleton {
    /** A question's id has six words at most, and two of them are the skeleton's own. */
    private static final int SLUG_WORDS_IN_IDS = 4;

    private GuideSkeleton() {}

    /**
     * The texts of a new guide by their path inside its folder.
     *
     * @param today the day on which its example reference counts as checked
     */
    public static Map<String, String> files(CareerSlug slug, LocalDate today) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("career.yaml", filled("career.yaml", slug, today));
        files.put("questions/junior.yaml", filled("junior.yaml", slug, today));
        files.put("schema/career.schema.json", ContentSchema.career());
        files.put("schema/questions.schema.json", ContentSchema.questions());
        return files;
    }

    private static String filled(String name, CareerSlug slug, LocalDate today) {
        String[] words = slug.value().split("-", -1);
        String stem = Arrays.stream(words).limit(SLUG_WORDS_IN_IDS).collect(Collectors.joining("-"));
        String title = Arrays.stream(words)
                .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                .collect(Collectors.joining(" "));
        return template(name)
                .replace("@SLUG@", slug.value())
                .replace("@STEM@", stem)
                .replace("@TITLE@", title)
                .replace("@TODAY@", today.toString());
    }

    private static String template(String name) {
        try (InputStream in =
                Objects.requireNonNull(GuideSkeleton.class.getResourceAsStream("skeleton/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
