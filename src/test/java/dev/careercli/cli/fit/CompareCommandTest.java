package dev.careercli.cli.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Golden;
import dev.careercli.cli.Shell;
import dev.careercli.cli.Shell.Said;
import dev.careercli.content.Career;
import dev.careercli.content.ContentLibrary.Guide;
import dev.careercli.content.FitSpec.DayItem;
import dev.careercli.content.FitSpec.Gate;
import dev.careercli.content.FitSpec.Item;
import dev.careercli.content.FitSpec.Placement;
import dev.careercli.content.load.AnswersFile;
import dev.careercli.content.load.ContentLoader;
import dev.careercli.content.load.ReferencePeople;
import dev.careercli.fit.AnswerWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two shipped guides beside each other, for the public people and eight more. */
class CompareCommandTest {
    private static final String FIRST = "ai-devsecops-specialist";
    private static final String SECOND = "devsecops-engineer";
    private static final List<Guide> GUIDES =
            new ContentLoader(null, null).library().guides();

    @TempDir
    Path home;

    @TempDir
    Path folder;

    /** People who differ in what they like, have done and would not do. */
    enum Person {
        LIKES_AI_ONLY(4, 0, 3, 3),
        LIKES_PIPELINES_ONLY(0, 4, 3, 3),
        LIKES_BOTH_HAS_DONE_NOTHING(4, 4, 0, 3),
        HAS_DONE_ALL_LIKES_NOTHING(0, 0, 4, 3),
        RULED_OUT_BY_CODE(3, 3, 2, 0),
        NEUTRAL_ABOUT_AI(2, 3, 2, 3),
        A_LITTLE_OF_EACH(3, 2, 1, 2),
        BEST_OF_ALL(4, 4, 4, 4);

        private final int first;
        private final int second;
        private final int done;
        private final int gates;

        Person(int first, int second, int done, int gates) {
            this.first = first;
            this.second = second;
            this.done = done;
            this.gates = gates;
        }

        int pick(Career career, Item item) {
            int wish = career.slug().value().equals(FIRST) ? first : second;
            int wanted = item instanceof DayItem
                    ? wish
                    : item instanceof Gate gate ? (gate.inWant() && gates > 0 ? Math.max(wish, 2) : gates) : done;
            int level = item instanceof Placement ? Math.max(0, wanted - 1) : wanted;
            return Math.min(level, AnswerWords.options(career.fit(), item).size() - 1);
        }
    }

    private Path write(Map<String, String> answers) throws IOException {
        return Files.writeString(
                folder.resolve("answers.yaml"),
                answers.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private void golden(String name, Path answers) {
        String file = answers.toString();
        Shell shell = new Shell(home);
        check(shell, name + ".unicode.txt", 80, "compare", "--answers", file);
        check(new Shell(home).wide(40), name + ".narrow.txt", 40, "compare", "--answers", file);
        check(shell, name + ".plain.txt", Integer.MAX_VALUE, "compare", "--answers", file, "--plain");
        check(shell, name + ".json", Integer.MAX_VALUE, "compare", "--answers", file, "--json");
        check(shell, name + ".md", Integer.MAX_VALUE, "compare", "--answers", file, "--markdown");
        assertThat(home.resolve("data")).doesNotExist();
    }

    private static void check(Shell shell, String name, int width, String... words) {
        Said said = shell.run(words);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out().lines().filter(l -> l.codePointCount(0, l.length()) > width))
                .isEmpty();
        Golden.check("compare/" + name, said.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"all-middle", "cs-grad-eager", "curious-unsure", "senior-devops"})
    void the_public_people(String person) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Guide guide : GUIDES) {
            AnswersFile.Answers said = Objects.requireNonNull(
                    ReferencePeople.of(guide).get(person), guide.career().slug().value());
            said.answers()
                    .forEach((item, pick) -> answers.putIfAbsent(
                            item.value(), pick.isPresent() ? String.valueOf(pick.getAsInt()) : "\"?\""));
            answers.putIfAbsent(
                    "hours_per_week", String.valueOf(said.hoursPerWeek().orElse(0)));
        }

        golden(person, write(answers));
    }

    @ParameterizedTest
    @EnumSource
    void eight_more_people(Person person) throws IOException {
        golden(person.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), write(answers(person)));
    }

    private static Map<String, String> answers(Person person) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Guide guide : GUIDES) {
            for (Item item : guide.career().fit().items()) {
                answers.putIfAbsent(item.id().value(), String.valueOf(person.pick(guide.career(), item)));
            }
        }
        answers.put("hours_per_week", "8");
        return answers;
    }

    @Test
    void the_order_in_which_careers_are_named_changes_nothing() throws IOException {
        String file = write(answers(Person.LIKES_PIPELINES_ONLY)).toString();

        Said one = new Shell(home).run("compare", FIRST, SECOND, "--answers", file);
        assertThat(new Shell(home).run("compare", SECOND, FIRST, "--answers", file))
                .isEqualTo(one);
        assertThat(one.out()).contains("Nearer: DevSecOps Engineer");
    }

    @Test
    void hours_that_only_a_plan_names_count() {
        Shell shell = new Shell(home);
        assertThat(shell.run("compare", "--no-input").out()).contains("hours a week not said");

        shell.run("roadmap", "--hours", "8");

        assertThat(shell.run("compare", "--no-input").out())
                .contains("8 h a week")
                .doesNotContain("not said");
    }

    @Test
    void one_career_alone_is_refused() {
        Said said = new Shell(home).run("compare", FIRST);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("compare needs two careers, not one.");
    }

    @Test
    void what_one_guide_was_told_is_not_asked_again_and_what_is_open_is_said() throws IOException {
        Shell shell = new Shell(home);
        Path own = Files.writeString(folder.resolve("own.yaml"), dev.careercli.cli.Answers.CS_GRAD_EAGER);
        Said verdict = shell.run("fit", FIRST, "--answers", own.toString());
        assertThat(verdict.out()).contains("DevSecOps Engineer may be nearer");

        Said said = shell.run("compare", "--no-input");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Only one has a verdict: AI DevSecOps Specialist")
                .contains("DevSecOps Engineer: too few answers for a verdict.")
                .containsPattern("career fit\\s+devsecops-engineer asks what is open");
        assertThat(shell.screen("s\n", "fit", SECOND)).contains("answers of yours to another guide hold here too");
    }
}
