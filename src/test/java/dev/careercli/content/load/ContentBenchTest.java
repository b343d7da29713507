package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.CareerSlug;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentBenchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CareerSlug SLUG = new CareerSlug("bee-keeper");

    @TempDir
    Path temp;

    @Test
    void the_shipped_content_has_no_errors() {
        LintReport report = new ContentBench(null, null, LocalDate.of(2100, 1, 1)).lint();

        assertThat(report.problems().stream().filter(Problem::isError).map(Problem::headline))
                .isEmpty();
        assertThat(report.questions()).isPositive();
    }

    @Test
    void a_new_guide_loads_and_lint_finds_nothing_but_the_template_s_own_words() throws IOException {
        List<Path> written = ContentSkeleton.write(temp, SLUG, TODAY);

        assertThat(written).hasSize(4).allMatch(Files::exists);
        LintReport report = new ContentBench(null, null, TODAY).lint(temp);
        assertThat(report.errors()).isZero();
        assertThat(report.problems())
                .hasSize(2)
                .allMatch(p -> p.message().contains("still say what the template says"));
        assertThat(report.questions()).isEqualTo(1);
        ContentLoader loader = new ContentLoader(temp, null);
        assertThat(loader.library().find(SLUG).orElseThrow().career().title()).isEqualTo("Bee Keeper");
        assertThat(loader.questions(SLUG)).hasSize(1);
    }

    @Test
    void a_guide_that_exists_is_never_written_over() throws IOException {
        Files.createDirectories(temp.resolve("bee-keeper"));

        assertThatThrownBy(() -> ContentSkeleton.write(temp, SLUG, TODAY))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(temp.resolve("schema")).doesNotExist();
    }

    @Test
    void what_content_leans_on_is_listed_oldest_check_first() throws IOException {
        String cited =
                Fixtures.careerYaml().replace("source: assumption, duties", "source: \"A survey, 2026-09-30\", duties");
        Fixtures.guide(temp, "reef-gardener", cited, Fixtures.questionsYaml());

        List<CheckedReference> references = new ContentBench(null, temp, TODAY).references();

        assertThat(references).isSorted();
        assertThat(references)
                .filteredOn(r -> r.file().startsWith(temp.toString()))
                .extracting(r -> r.checked() + " " + r.owner() + " " + r.what() + " " + r.title())
                .containsExactly(
                        "2026-09-30 reef-gardener A survey ",
                        "2026-11-01 reef-frame-storm https://example.org/reef A nursery manual");
    }

    @Test
    void own_guides_are_checked_against_the_ids_of_the_shipped_ones() throws IOException {
        GuideFiles shipped = GuideFiles.of(ShippedContent.folders().get(0), ShippedContent::nameOf);
        String taken = shipped.questions().get(0).text("id");
        String questions = Fixtures.questionsYaml().replace("id: reef-frame-storm", "id: " + taken);
        Path guide = Fixtures.guide(temp, "reef-gardener", Fixtures.careerYaml(), questions);

        assertThat(new ContentBench(null, null, TODAY).lint(guide).problems())
                .extracting(Problem::message)
                .containsExactly("the question " + taken + " stands twice");
    }

    @Test
    void shipped_files_are_named_as_in_the_sources() {
        Path folder = ShippedContent.folders().get(0);

        assertThat(ShippedContent.nameOf(folder.resolve("career.yaml")))
                .isEqualTo("content/careers/" + folder.getFileName() + "/career.yaml");
    }
}
