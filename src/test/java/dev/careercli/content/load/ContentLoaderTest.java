package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.CareerSlug;
import dev.careercli.content.ContentLibrary;
import dev.careercli.content.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLoaderTest {
    private static final CareerSlug REEF = new CareerSlug("reef-gardener");

    @TempDir
    Path temp;

    @Test
    void a_folder_may_be_a_guide_a_folder_of_guides_or_the_folder_above() throws Exception {
        Fixtures.guide(temp.resolve("up/careers"), "reef-gardener", Fixtures.careerYaml(), Fixtures.questionsYaml());

        for (Path named : new Path[] {Fixtures.REEF, Fixtures.GUIDES, temp.resolve("up")}) {
            assertThat(new ContentLoader(named, null).library().find(REEF)).isPresent();
        }
    }

    @Test
    void questions_come_by_level_and_only_when_asked_for() {
        ContentLoader loader = new ContentLoader(Fixtures.REEF, null);

        assertThat(loader.questions(REEF))
                .extracting(q -> q.id().value())
                .containsExactly("reef-frame-storm", "reef-plot-survey");
        assertThat(loader.questions(REEF, Level.MID)).hasSize(1);
        assertThat(loader.questions(REEF, Level.LEAD)).isEmpty();
        assertThat(loader.questions(new CareerSlug("nobody"))).isEmpty();
    }

    @Test
    void a_guide_with_broken_questions_can_still_be_shown() {
        Path folder = Fixtures.guide(temp, "reef-gardener", Fixtures.careerYaml(), "questions: 5\n");
        ContentLoader loader = new ContentLoader(folder, null);

        assertThat(loader.library().find(REEF)).isPresent();
        assertThatThrownBy(() -> loader.questions(REEF))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("questions/all.yaml:1:12: questions must be a list");
    }

    @Test
    void the_named_folder_wins_over_the_data_directory() {
        String renamed = Fixtures.careerYaml().replace("title: Reef Gardener", "title: Coral Planter");
        Fixtures.guide(temp, "reef-gardener", renamed, Fixtures.questionsYaml());

        ContentLibrary library = new ContentLoader(Fixtures.REEF, temp).library();

        assertThat(library.find(REEF).orElseThrow().career().title()).isEqualTo("Reef Gardener");
        assertThat(library.guides().stream().filter(g -> g.career().slug().equals(REEF)))
                .hasSize(2);
    }

    @Test
    void a_broken_guide_is_an_error_when_named_and_left_out_when_merely_there() {
        Path broken = Fixtures.guide(temp, "broken", "a: 1\n", "questions: []\n");
        Fixtures.guide(temp, "reef-gardener", Fixtures.careerYaml(), Fixtures.questionsYaml());

        assertThatThrownBy(() -> new ContentLoader(broken, null).library()).isInstanceOf(ContentException.class);
        ContentLoader loader = new ContentLoader(null, temp);
        assertThat(loader.library().find(REEF)).isPresent();
        assertThat(loader.broken()).containsOnlyKeys("broken");
        assertThat(loader.notes()).singleElement().asString().contains("is left out. See: career content lint");
    }

    @Test
    void a_path_that_is_not_there_says_so() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "x");

        assertThatThrownBy(() -> new ContentLoader(temp.resolve("none"), null).library())
                .isInstanceOf(MissingInputException.class)
                .hasMessageEndingWith("none: there is no such folder");
        assertThatThrownBy(() -> new ContentLoader(file, null).library())
                .isInstanceOf(MissingInputException.class)
                .hasMessageEndingWith("is not a folder");
        assertThat(new ContentLoader(null, temp.resolve("none")).notes()).isEmpty();
    }
}
