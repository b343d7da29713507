package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --no-save} walked on every path of every command that has it: data, settings and state stay as they were. */
class NoSaveTest {
    private static final String GUIDES = "src/test/resources/guides";
    private static final String LUKEWARM =
            "water: 2\nfirst_job: 2\nt1: 2\nf1: 2\nf2: 2\nb_diver: 3\nrecords: 3\nm1: 0\nm2: 0\nhours_per_week: 10\n";

    @TempDir
    Path temp;

    private Shell shell() {
        return new Shell(temp.resolve("home")).on("2026-11-24");
    }

    private Said say(String typed, String line) {
        return shell().onDumbTerminal().type(typed.replace("|", "\n"), (line + " --content " + GUIDES).split(" ", -1));
    }

    /** Every file of the home with its content. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temp.resolve("home"))) {
            for (Path file : all.toList()) {
                String content = Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
                files.put(temp.relativize(file).toString(), content);
            }
        }
        return files;
    }

    /** A kept verdict, a plan with dates, a question held, one suspended, a goal done. */
    private void begin() throws IOException {
        Path answers = Files.writeString(temp.resolve("answers.yaml"), LUKEWARM);
        Files.writeString(temp.resolve("advert.txt"), "You know nurseries and reef survey.");
        for (String line : new String[] {
            "fit reef-gardener --answers " + answers,
            "roadmap reef-gardener --start 2026-11-23",
            "config set keep-answers yes"
        }) {
            assertThat(shell().run((line + " --content " + GUIDES).split(" ", -1))
                            .code())
                    .isZero();
        }
        shell().type(
                        "||4|".replace("|", "\n"),
                        ("quiz reef-gardener --level junior --content " + GUIDES).split(" ", -1));
        shell().run(("roadmap reef-gardener done 1a --content " + GUIDES).split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fit reef-gardener --no-save; c|1|1||q|; 0; Enter shows the verdict",
                "fit reef-gardener --no-save; t|1|3||q|; 0; Tried. How would you like it now?",
                "fit reef-gardener --no-save; n|4|2|4|3|3|3|3|3|3|10||q|; 0; 1 of 10",
                "fit reef-gardener --no-save; n|4|s|; 0; Nothing was kept",
                "fit reef-gardener --no-save; u|4||q|; 0; Last time you said",
                "fit reef-gardener --no-save --again; 4|2|4|3|3|3|3|3|3|10||c|1|2||t|1|3||q|; 0; 1 of 10",
                "fit reef-gardener --no-save --answers ANSWERS; ; 0; Not sure yet",
                "compare reef-gardener ai-devsecops-specialist --no-save; 4|s|; 0; Nothing was kept",
                "roadmap reef-gardener --hours 20 --start 2027-01-04 --no-save; ; 0; 20 h a week",
                "roadmap reef-gardener done 2a --no-save; ; 0; because of --no-save",
                "roadmap reef-gardener done 1m --no-save --evidence photo; ; 0; because of --no-save",
                "roadmap reef-gardener undo 1a --no-save; ; 0; because of --no-save",
                "roadmap reef-gardener reset 1a --no-save; ; 0; because of --no-save",
                "roadmap reef-gardener reset all --no-save; ; 0; because of --no-save",
                "roadmap reef-gardener reset plan --no-save; ; 0; because of --no-save",
                "quiz reef-gardener --level mid --no-save; my words|||3|; 0; 1 of",
                "quiz reef-gardener --level mid --no-save; my words|:suspend|; 0; 1 of",
                "quiz reef-gardener --no-save --extra; my words|||3|; 0; 1 of",
                "quiz reef-gardener --no-save --list; ; 0; reef-",
                "quiz reef-gardener --no-save --wake reef-plot-survey; ; 2; leave --no-save out",
                "quiz reef-gardener --no-save --interview 2026-12-24 --level mid --minutes 30; q|; 0; 24 Dec 2026",
                "quiz reef-gardener --no-save --interview; 2026-12-24|2|30|q|; 0; 24 Dec 2026",
                "quiz reef-gardener --no-save --interview none; ; 0; ",
                "quiz reef-gardener --no-save --mock screen; one||two||q|; 0; 1 of",
                "quiz reef-gardener --no-save --mock last; ; 1; ",
                "quiz reef-gardener --no-save --stories; ; 2; leave --no-save out",
                "quiz reef-gardener --no-save --debrief; ; 2; leave --no-save out",
                "quiz reef-gardener --no-save --points x; ; 2; leave --no-save out",
                "quiz reef-gardener --level mid --no-save --advert ADVERT; my words|||3|; 0; 1 of"
            })
    void nothing_is_stored(String line, String typed, int code, String shown) throws IOException {
        begin();
        Map<String, String> before = files();
        String words = line.replace("ANSWERS", temp.resolve("answers.yaml").toString())
                .replace("ADVERT", temp.resolve("advert.txt").toString());

        Said said = say(typed == null ? "" : typed, words);

        assertThat(said.code()).as(said.out() + said.err()).isEqualTo(code);
        assertThat(said.out() + said.err()).contains(shown == null ? "" : shown);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void every_command_with_the_option_is_walked() {
        Set<String> having = CommandTree.all().stream()
                .filter(spec -> spec.findOption("--no-save") != null)
                .map(spec -> spec.qualifiedName(" "))
                .collect(Collectors.toSet());

        assertThat(having)
                .containsExactlyInAnyOrder(
                        "career compare",
                        "career fit",
                        "career quiz",
                        "career roadmap",
                        "career roadmap done",
                        "career roadmap undo",
                        "career roadmap reset");
    }
}
