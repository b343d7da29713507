package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a guide of one's own: nobody may notice it but by the time it takes. */
class CompiledGuideTest {
    private static final CareerSlug REEF = new CareerSlug("reef-gardener");

    @TempDir
    Path temp;

    private Path own;
    private Path cache;

    @BeforeEach
    void guide() throws IOException {
        own = temp.resolve("careers");
        cache = temp.resolve("cache");
        Fixtures.guide(own, "reef-gardener", Fixtures.careerYaml(), Fixtures.questionsYaml());
    }

    private ContentLoader loader() {
        return new ContentLoader(null, own, cache, "build");
    }

    private void assertSaysWhatTheFilesSay() {
        ContentLoader plain = new ContentLoader(null, own);
        ContentLoader compiled = loader();
        assertThat(compiled.questions(REEF)).isEqualTo(plain.questions(REEF)).isNotEmpty();
        assertThat(compiled.goalQuestions(REEF)).isEqualTo(plain.goalQuestions(REEF));
        assertThat(compiled.library().find(REEF).orElseThrow().career())
                .isEqualTo(plain.library().find(REEF).orElseThrow().career());
        assertThat(compiled.notes()).isEqualTo(plain.notes());
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void the_second_reading_says_the_same_without_the_files() throws IOException {
        assertSaysWhatTheFilesSay();
        assertThat(kept()).isNotEmpty();

        assertSaysWhatTheFilesSay();
    }

    @Test
    void a_change_of_the_files_is_seen_at_once() throws IOException {
        assertSaysWhatTheFilesSay();
        Path file = own.resolve("reef-gardener/questions/all.yaml");
        String before = loader().questions(REEF).get(0).prompt();
        Files.writeString(file, Files.readString(file).replace(before, before + " Really?"));

        assertThat(loader().questions(REEF)).extracting(Question::prompt).contains(before + " Really?");
        assertSaysWhatTheFilesSay();
    }

    @Test
    void damage_to_what_is_kept_changes_nothing_that_is_seen() throws IOException {
        assertSaysWhatTheFilesSay();
        for (Path file : kept()) {
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = whole.clone();
            if (whole.length > 0) {
                damaged[damaged.length / 2] ^= 1;
                Files.write(file, damaged);
                assertSaysWhatTheFilesSay();
            }
            Files.write(file, new byte[0]);
            assertSaysWhatTheFilesSay();
        }
    }

    @Test
    void a_guide_with_a_mistake_is_not_kept_and_tells_what_is_wrong() throws IOException {
        assertSaysWhatTheFilesSay();
        Files.writeString(own.resolve("reef-gardener/career.yaml"), "slug: 5\n");

        assertThat(loader().broken()).containsOnlyKeys("reef-gardener");
        assertThat(loader().broken()).isEqualTo(new ContentLoader(null, own).broken());
    }

    @Test
    void where_nothing_can_be_kept_the_files_are_read() throws IOException {
        Files.createFile(cache);

        assertSaysWhatTheFilesSay();
    }
}
