package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a guide or a file name holds never drives the terminal, whichever command tells it. */
class HostileOutputTest {
    /** Clear the screen, ring, set the title, turn the reading direction, hide, join, and a C1 control sequence. */
    private static final String EVIL = "\u001b[2J\u0007\u001b]0;x\u0007\u202Eevil\u2066\u200B\u2060\uFEFF\u009B31m";
    /** The same as a YAML text in double quotes, which is how it gets past the rules for bytes. */
    private static final String ESCAPED = "\\e[2J\\a\\e]0;x\\a\\u202Eevil\\u2066\\u200B\\u2060\\uFEFF\\x9B31m";

    @TempDir
    Path temp;

    private Shell shell() {
        return new Shell(temp.resolve("home"));
    }

    private static void assertHarmless(Shell.Said said) {
        for (String text : List.of(said.out(), said.err())) {
            assertThat(text.codePoints().filter(HostileOutputTest::drives).mapToObj(c -> String.format("U+%04X", c)))
                    .isEmpty();
        }
    }

    private static boolean drives(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || Character.getType(c) == Character.FORMAT;
    }

    private Path guide() {
        return Guides.copy(
                Guides.REEF,
                temp,
                text -> text.replace("title: Reef Gardener", "title: \"Reef Gardener " + ESCAPED + "\"")
                        .replace("text: Cleans tanks.", "text: x")
                        .replace("brief: diver", "brief: \"diver " + ESCAPED + "\"")
                        .replace("text: Checks the weather and the tanks.", "text: \"Checks " + ESCAPED + "\"")
                        .replace("note: Rinse it.", "note: \"Rinse " + ESCAPED + "\"")
                        .replace("title: A nursery manual", "title: \"A manual " + ESCAPED + "\"")
                        .replace("answer: \"Yes.\"", "answer: \"Yes " + ESCAPED + "\""));
    }

    static Stream<List<String>> commands() {
        Stream<List<String>> sections =
                dev.careercli.view.guide.Section.words().stream().map(s -> List.of("show", "reef-gardener", s));
        return Stream.concat(
                sections,
                Stream.of(
                        List.of("list"),
                        List.of("list", "--json"),
                        List.of("list", "--plain"),
                        List.of("show", "reef-gardener"),
                        List.of("show", "reef-gardener", "--json"),
                        List.of("show", "reef-gardener", "--plain"),
                        List.of("roadmap", "reef-gardener", "--no-save"),
                        List.of("content", "simulate", "reef-gardener", "--count", "5"),
                        List.of("__complete", "--", "show", "")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_hostile_guide_is_shown_without_harm(List<String> command) {
        Shell.Said said = shell().with("CAREER_CONTENT", "")
                .run(Stream.concat(Stream.of("--content", guide().toString()), command.stream())
                        .toArray(String[]::new));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains(command.contains("__complete") ? "evil" : "Reef")
                .isNotEmpty();
        assertHarmless(said);
    }

    @Test
    void lint_names_hostile_texts_without_printing_them() {
        for (String form : List.of("--color=always", "--json", "--plain")) {
            Shell.Said said = shell().run("content", "lint", form, guide().toString());

            assertThat(said.code()).isEqualTo(65);
            assertThat(said.out()).contains("U+");
            assertHarmless(said);
        }
    }

    @Test
    void hostile_names_of_files_and_folders_are_told_without_harm() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("a" + EVIL));
        Path guide = Guides.copy(Guides.REEF, folder, text -> text.replace("weeks: 4", "weeks: four"));
        Path answers = Files.writeString(folder.resolve("answers" + EVIL + ".yaml"), "coding: 9\n");

        List<Shell.Said> all = List.of(
                shell().run("content", "lint", guide.toString()),
                shell().run("content", "lint", folder.resolve("nowhere" + EVIL).toString()),
                shell().run("list", "--content", guide.toString()),
                shell().run(
                                "list",
                                "--content",
                                folder.resolve("nowhere" + EVIL).toString()),
                shell().run("fit", "--answers", answers.toString()),
                shell().run("show", "x" + EVIL),
                shell().run("content", "try", "x" + EVIL),
                shell().run("content", "new", "x" + EVIL),
                shell().run("--bad" + EVIL),
                shell().run("x" + EVIL),
                shell().run("content", "x" + EVIL),
                new Shell(folder.resolve("home")).run("doctor"));

        assertThat(all).allSatisfy(HostileOutputTest::assertHarmless);
        assertThat(all).anySatisfy(said -> assertThat(said.out() + said.err()).contains("evil"));
    }

    @Test
    void what_is_shown_neutralised_stays_exact_in_the_file() throws IOException {
        Path guide = guide();
        String before = Files.readString(guide.resolve("career.yaml"));

        shell().run("content", "lint", guide.toString());

        assertThat(Files.readString(guide.resolve("career.yaml")))
                .isEqualTo(before)
                .contains(ESCAPED);
    }
}
