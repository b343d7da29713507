package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.content.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentIndexTest {
    @TempDir
    Path temp;

    private ContentIndex compiled(Path careers) throws IOException {
        IndexCompiler.write(careers, temp);
        return new ContentIndex(
                name -> Files.exists(temp.resolve(name)) ? Files.newInputStream(temp.resolve(name)) : null);
    }

    private static void assertSame(GuideSource compiled, GuideSource parsed) {
        assertThat(compiled.career()).isEqualTo(parsed.career());
        for (Level level : Level.values()) {
            assertThat(compiled.questions(level)).isEqualTo(parsed.questions(level));
        }
        assertThat(compiled.goalQuestions()).isEqualTo(parsed.goalQuestions()).isNotEmpty();
    }

    @Test
    void the_index_says_what_the_files_say() throws IOException {
        List<GuideIndex> guides = compiled(Fixtures.GUIDES).guides().orElseThrow();

        assertThat(guides).hasSize(1);
        assertSame(guides.get(0), new GuideFolder(Fixtures.REEF));
        assertThat(guides.get(0).questions(Level.MID)).hasSize(1);
    }

    @Test
    void the_shipped_index_says_what_the_shipped_files_say() {
        List<GuideIndex> guides = ContentIndex.shipped().guides().orElseThrow();
        List<Path> folders = ShippedContent.folders();

        assertThat(guides).isNotEmpty().hasSameSizeAs(folders);
        for (int i = 0; i < guides.size(); i++) {
            assertSame(guides.get(i), new GuideFolder(folders.get(i)));
        }
    }

    @Test
    void a_guide_with_a_mistake_is_not_compiled_so_that_its_files_tell_what_is_wrong() throws IOException {
        Path careers = temp.resolve("careers");
        Fixtures.guide(careers, "reef-gardener", Fixtures.careerYaml(), Fixtures.questionsYaml());
        assertThat(compiled(careers).guides()).isPresent();

        Files.writeString(careers.resolve("reef-gardener/questions/all.yaml"), "questions: 5\n");

        assertThat(compiled(careers).guides()).isEmpty();
    }

    @Test
    void without_an_index_there_is_none() {
        assertThat(new ContentIndex(name -> null).guides()).isEmpty();
    }
}
