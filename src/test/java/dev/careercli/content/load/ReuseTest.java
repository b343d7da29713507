package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.content.AreaId;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.GoalId;
import dev.careercli.content.Level;
import dev.careercli.content.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide that asks a question of another guide. */
class ReuseTest {
    private static final CareerSlug KELP = new CareerSlug("kelp-farmer");
    private static final String REUSED = """
            reused:
              - {id: reef-plot-survey, from: reef-gardener, area: A1, goals: [goal-kelp-plant]}
            """;

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void twoGuides() throws IOException {
        String career = Fixtures.careerYaml()
                .replace("slug: reef-gardener", "slug: kelp-farmer")
                .replaceAll("(goal|skill|milestone)-(reef|old)-", "$1-kelp-");
        Fixtures.guide(
                temp,
                "kelp-farmer",
                career.replaceAll("(?m)^moved:.*|^retired:.*", ""),
                Fixtures.questionsYaml()
                        .replace("reef-frame-storm", "kelp-line-storm")
                        .replace("goal-reef", "goal-kelp")
                        .replaceFirst("prompt: ", "prompt: On a kelp farm, "));
        file = temp.resolve("kelp-farmer/questions/reused.yaml");
        Files.writeString(file, REUSED);
        Path reef = temp.resolve("reef-gardener");
        Files.createDirectories(reef.resolve("questions"));
        for (String name : List.of("career.yaml", "questions/junior.yaml", "questions/mid.yaml")) {
            Files.copy(Fixtures.REEF.resolve(name), reef.resolve(name));
        }
    }

    private List<String> lint(String from, String to) throws IOException {
        assertThat(REUSED).contains(from);
        Files.writeString(file, REUSED.replace(from, to));
        return new ContentBench(null, null, LocalDate.of(2026, 11, 23))
                .lint(temp).problems().stream()
                        .map(p -> p.headline().replace(temp + "/", ""))
                        .toList();
    }

    @Test
    void asks_the_question_with_its_own_area_and_goals() {
        ContentLoader loader = new ContentLoader(temp, null);

        List<Question> mid = loader.questions(KELP, Level.MID);

        assertThat(mid).hasSize(1);
        assertThat(mid.get(0).id().value()).isEqualTo("reef-plot-survey");
        assertThat(mid.get(0).goals()).containsExactly(new GoalId("goal-kelp-plant"));
        assertThat(mid.get(0).area()).isEqualTo(new AreaId("A1"));
        assertThat(loader.goalQuestions(KELP)).containsEntry(new GoalId("goal-kelp-plant"), 1);
        assertThat(loader.questions(new CareerSlug("reef-gardener"), Level.MID)
                        .get(0)
                        .goals())
                .containsExactly(new GoalId("goal-reef-plant"));
    }

    @Test
    void the_compiled_index_says_the_same() throws IOException {
        Path index = temp.resolve("index");
        IndexCompiler.write(temp, index);
        GuideIndex kelp = new GuideIndex(name -> Files.newInputStream(index.resolve(name)), KELP.value());

        assertThat(kelp.reused()).isEqualTo(new GuideFolder(temp.resolve("kelp-farmer")).reused());
        assertThat(kelp.goalQuestions()).isEqualTo(new ContentLoader(temp, null).goalQuestions(KELP));
    }

    @Test
    void a_sound_list_has_no_findings() throws IOException {
        assertThat(lint("A1", "A1")).isEmpty();
    }

    @Test
    void every_mistake_is_told_with_its_place() throws IOException {
        String at = "kelp-farmer/questions/reused.yaml:2:";
        assertThat(lint("from: reef-gardener", "from: reef-gardner"))
                .containsExactly(at + "34: there is no guide \"reef-gardner\"");
        assertThat(lint("id: reef-plot-survey", "id: reef-plot-surveys"))
                .containsExactly(at + "10: there is no question \"reef-plot-surveys\" in reef-gardener");
        assertThat(lint("id: reef-plot-survey", "id: goal-old-frame"))
                .containsExactly(at + "10: the question goal-old-frame of reef-gardener was retired");
        assertThat(lint("id: reef-plot-survey", "id: goal-old-plot"))
                .containsExactly(at + "10: the question goal-old-plot of reef-gardener has moved");
        assertThat(lint("area: A1", "area: A9")).containsExactly(at + "55: there is no area \"A9\"");
        assertThat(lint("goal-kelp-plant", "goal-reef-plant"))
                .containsExactly(at + "67: there is no goal \"goal-reef-plant\"");
        assertThat(lint("id: reef-plot-survey", "id: kelp-line-storm"))
                .containsExactly(at + "10: the question kelp-line-storm stands in this guide itself");
        assertThat(lint("from: reef-gardener", "from: kelp-farmer"))
                .containsExactly(at + "34: a guide reuses questions of others, not its own");
        assertThat(lint(REUSED, REUSED + REUSED.lines().skip(1).findFirst().orElseThrow() + "\n"))
                .containsExactly(
                        "kelp-farmer/questions/reused.yaml:3:10: the question reef-plot-survey is reused twice");
        assertThat(lint(REUSED, "{}\n"))
                .containsExactly("kelp-farmer/questions/reused.yaml:1:1: the file has neither questions nor reused");
    }

    @Test
    void what_cannot_be_found_is_refused_when_the_questions_are_read() throws IOException {
        Files.writeString(file, REUSED.replace("reef-plot-survey", "reef-plot-surveys"));

        assertThatThrownBy(() -> new ContentLoader(temp, null).questions(KELP, Level.LEAD))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("reused.yaml:2:10: there is no question \"reef-plot-surveys\" in reef-gardener");
    }
}
