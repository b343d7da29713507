package dev.careercli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.careercli.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas that are shipped are those of the records that views hand out, and what commands print fits them. */
class OutputSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path FOLDER = Path.of("src/main/resources/dev/careercli/cli/schema");

    /** Verbs that print the same as another one share a line. */
    private static final String RECORDS = """
            compare = view.fit.CompareData
            completion = cli.CompletionCommand$Shown
            config = view.config.ConfigView$Shown
            config edit = view.config.ConfigView$Place
            config get = view.config.ConfigView$Set
            config path = view.config.ConfigView$Place
            config set = view.config.ConfigView$Set
            config unset = view.config.ConfigView$Set
            content diff = view.content.DiffView$Shown
            content lint = view.content.LintView$Shown, view.content.LintView$ShownGraded
            content new = view.content.NewGuideView$Written
            content simulate = view.content.SimulationView$Shown
            content stale = view.content.StaleView$Shown
            doctor = view.config.DoctorData$Examined, view.history.HistoryView$Done
            error = cli.kit.ErrorReporter$Report
            export = view.config.ExportView$Written
            fit = view.fit.FitResultData, view.fit.StaleFitView$Stale
            help = cli.HelpPage$Shown, cli.HelpCommand$Topic
            history = view.history.HistoryView$Listed
            history forget = view.history.HistoryView$Done
            history import = view.history.HistoryView$Done
            history taught = view.history.TaughtView$Listed
            history undo = view.history.HistoryView$Done
            history unteach = view.history.HistoryView$Done
            list = view.guide.ListView$Listed
            next = view.progress.NextView$Shown
            open = view.guide.ResourceView$Shown
            progress = view.progress.ProgressData
            quiz = view.quiz.QuizListView$Listed, view.quiz.QuizListView$Woken, view.quiz.QuestionPage$Shown, \
            view.quiz.InterviewView$Planned, view.quiz.InterviewView$Forgotten, view.quiz.AdvertView$Read, \
            view.quiz.StoryView$Kept
            roadmap = view.roadmap.RoadmapData, view.roadmap.WeekView$Data
            roadmap done = view.roadmap.StepView$Changed, view.roadmap.StepView$Several, view.roadmap.StepView$Told
            roadmap reset = view.roadmap.StepView$Changed, view.roadmap.StepView$Several, view.roadmap.StepView$Told
            roadmap undo = view.roadmap.StepView$Changed, view.roadmap.StepView$Several, view.roadmap.StepView$Told
            search = view.guide.SearchView$Shown
            show = view.guide.ShowView$Shown
            version = view.config.VersionView$Shown
            warning = cli.kit.ErrorReporter$Notice
            """;

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private static Map<String, String> schemas() throws IOException {
        Map<String, String> schemas = new LinkedHashMap<>();
        for (String line : RECORDS.split("\n", -1)) {
            String[] parts = line.split(" = ", -1);
            if (parts.length == 2) {
                List<Class<?>> records = new ArrayList<>();
                for (String name : parts[1].split(", ", -1)) {
                    records.add(type("dev.careercli." + name));
                }
                schemas.put(
                        parts[0],
                        JSON.writerWithDefaultPrettyPrinter()
                                        .writeValueAsString(RecordSchema.document("career " + parts[0], records))
                                + "\n");
            }
        }
        return schemas;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Run with {@code -Dgolden.update=true} to write the files anew. */
    @Test
    void the_schemas_that_are_shipped_are_those_of_the_records() throws IOException {
        Map<String, String> schemas = schemas();
        String names = String.join("\n", schemas.keySet()) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("list.txt"), names);
            for (Map.Entry<String, String> schema : schemas.entrySet()) {
                Files.writeString(FOLDER.resolve(schema.getKey().replace(' ', '-') + ".json"), schema.getValue());
            }
        }

        assertThat(Files.readString(FOLDER.resolve("list.txt"))).isEqualTo(names);
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(schema.getKey().replace(' ', '-') + ".json")))
                    .isEqualTo(schema.getValue());
        }
    }

    /** Commands that print formats of others: JSON Lines, exports, schemas, sessions. */
    private static final List<String> OTHERS =
            List.of("content", "content grade", "content schema", "content try", "history export", "history replay");

    @Test
    void every_command_that_prints_data_has_a_schema() throws IOException {
        TreeSet<String> expected = CommandTree.words()
                .filter(w -> !w.isEmpty() && !OTHERS.contains(w))
                // Each shows what the noun alone shows.
                .filter(w -> !w.equals("history list") && !w.equals("config show"))
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(List.of("error", "warning"));

        assertThat(schemas().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void what_commands_print_fits_their_schema() throws IOException {
        Path answers = Files.writeString(folder.resolve("a.yaml"), "coding: 3\nai_interest: 3\nhours_per_week: 8\n");
        Path advert = Files.writeString(folder.resolve("advert.txt"), "We look for Kubernetes and prompt injection.");
        Path mine = folder.resolve("mine");
        for (String line : List.of(
                "next",
                "progress",
                "list",
                "roadmap",
                "history",
                "doctor",
                "fit --answers " + answers,
                "fit --answers " + answers + " --how",
                "fit --answers " + answers + " --why",
                "next",
                "roadmap done 1a",
                "roadmap done 1a",
                "roadmap done 1b 1c",
                "roadmap undo 1a",
                "roadmap --week",
                "roadmap --hours 8 --start 2027-01-04",
                "roadmap reset 1b --yes",
                "show",
                "show skills",
                "show ladder",
                "search prompt injection",
                "search xylophone",
                "open portswigger",
                "version",
                "--version",
                "help",
                "help quiz",
                "help history",
                "help exit-codes",
                "help guide",
                "completion bash",
                "compare ai-devsecops-specialist devsecops-engineer",
                "config",
                "config show",
                "config get color",
                "config set color never",
                "config unset color",
                "config path",
                "quiz --list",
                "quiz --show jailbreak-is-not-injection",
                "quiz --wake jailbreak-is-not-injection",
                "quiz --interview 2026-12-14",
                "quiz --advert " + advert,
                "quiz --stories",
                "quiz --interview none",
                "content lint content/careers/devsecops-engineer",
                "content stale",
                "content simulate --count 20",
                "export html --out " + folder.resolve("x.html"),
                "history taught",
                "progress",
                "list",
                "history",
                "history undo --yes",
                "history forget --answers --yes",
                "roadmap",
                "doctor")) {
            fits(line);
        }
        fits("content new mine-own --out " + mine);
    }

    private void fits(String line) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
        words.add("--json");
        Said said = new Shell(home).run(words.toArray(String[]::new));
        assertThat(said.err()).as(line).isEmpty();
        JsonNode document = JSON.readTree(said.out());
        assertThat(document.path("schemaVersion").asInt()).as(line).isEqualTo(1);
        Schema schema = REGISTRY.getSchema(schemas().get(nameOf(line)));
        assertThat(schema.validate(document)).as(line).isEmpty();
    }

    /** The two first words where these are a verb that prints something of its own. */
    private static String nameOf(String line) throws IOException {
        String[] words = line.split(" ", -1);
        String two = words.length > 1 ? words[0] + " " + words[1] : words[0];
        return words[0].equals("--version") ? "version" : schemas().containsKey(two) ? two : words[0];
    }

    @Test
    void an_error_and_a_warning_fit_theirs() throws IOException {
        JsonNode error = JSON.readTree(new Shell(home).run("quizz", "--json").err());
        assertThat(REGISTRY.getSchema(schemas().get("error")).validate(error)).isEmpty();

        JsonNode warning = JSON.readTree(
                new Shell(home).with("CAREER_HOEM", "x").run("doctor", "--json").err());
        assertThat(REGISTRY.getSchema(schemas().get("warning")).validate(warning))
                .isEmpty();
        assertThat(warning.path("warning").path("message").asText()).contains("CAREER_HOME");
    }

    @Test
    void help_json_prints_them() throws IOException {
        assertThat(new Shell(home).run("help", "json").out()).contains("roadmap done\n");
        assertThat(new Shell(home).run("help", "json", "roadmap", "done").out())
                .isEqualTo(schemas().get("roadmap done"));
        assertThat(new Shell(home).run("help", "json", "nxt").err()).contains("Did you mean 'next'?");
    }
}
