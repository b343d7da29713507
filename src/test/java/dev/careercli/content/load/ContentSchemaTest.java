package dev.careercli.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.careercli.content.AreaId;
import dev.careercli.content.CareerSlug;
import dev.careercli.content.CriterionId;
import dev.careercli.content.GoalId;
import dev.careercli.content.ItemId;
import dev.careercli.content.KeyPointId;
import dev.careercli.content.QuestionId;
import dev.careercli.content.SkillId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema for editors and the check of the program: two readers of one description, which must never disagree. */
class ContentSchemaTest {
    private static final Path FOLDER = Path.of("content/schema");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema CAREER = REGISTRY.getSchema(ContentSchema.career());
    private static final Schema QUESTIONS = REGISTRY.getSchema(ContentSchema.questions());
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Run with {@code -Dgolden.update=true} to write the files anew. */
    @Test
    void the_schema_files_beside_the_content_are_the_programs_own() throws IOException {
        Path career = FOLDER.resolve("career.schema.json");
        Path questions = FOLDER.resolve("questions.schema.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(career, ContentSchema.career());
            Files.writeString(questions, ContentSchema.questions());
        }

        assertThat(Files.readString(career)).isEqualTo(ContentSchema.career());
        assertThat(Files.readString(questions)).isEqualTo(ContentSchema.questions());
    }

    @Test
    void shipped_files_fit_the_schema_and_name_it_in_their_first_line() throws IOException {
        for (Path guide : GuideFolder.inside(Path.of("content/careers"))) {
            Path career = guide.resolve("career.yaml");
            assertThat(CAREER.validate(GuideFolder.parse(career).root())).isEmpty();
            assertNamesSchema(career, "$schema=../../schema/career.schema.json");
            assertThat(GuideFolder.questionFiles(guide)).isNotEmpty();
            for (Path file : GuideFolder.questionFiles(guide)) {
                assertThat(QUESTIONS.validate(GuideFolder.parse(file).root())).isEmpty();
                assertNamesSchema(file, "$schema=../../../schema/questions.schema.json");
            }
        }
    }

    private static void assertNamesSchema(Path file, String schema) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines.findFirst()).as(file.toString()).contains("# yaml-language-server: " + schema);
        }
    }

    @Test
    void program_and_schema_agree_on_every_guide_broken_in_one_place() {
        assertAgree(Fixtures.parse("career.yaml", Fixtures.careerYaml()), CareerShape.FILE, CAREER, 7);
    }

    @Test
    void program_and_schema_agree_on_every_question_broken_in_one_place() {
        assertAgree(Fixtures.parse("q.yaml", Fixtures.questionsYaml()), QuestionShape.FILE, QUESTIONS, 1);
    }

    /** Puts each of some foreign values at every n-th place of a file, and takes the place away. */
    private static void assertAgree(ParsedFile file, Shape shape, Schema schema, int n) {
        assertThat(schema.validate(file.root())).isEmpty();
        List<String> pointers = new ArrayList<>();
        collect(file.root(), "", pointers);
        int refused = 0;
        for (int i = 0; i < pointers.size(); i += n) {
            for (JsonNode broken : mutants(file.root(), pointers.get(i))) {
                boolean ours = ShapeCheck.of(new ParsedFile("x", broken, file.places(), List.of()), shape)
                        .isEmpty();
                assertThat(schema.validate(broken).isEmpty())
                        .as(pointers.get(i) + " in " + broken)
                        .isEqualTo(ours);
                refused += ours ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(pointers.size() / n);
    }

    private static List<JsonNode> mutants(JsonNode root, String pointer) {
        List<JsonNode> values = List.of(
                NODES.textNode("No Such Word"),
                NODES.textNode("  "),
                NODES.numberNode(-7),
                NODES.numberNode(2.5),
                NODES.booleanNode(true),
                NODES.nullNode(),
                NODES.arrayNode(),
                NODES.objectNode());
        JsonPointer at = JsonPointer.compile(pointer);
        List<JsonNode> mutants = new ArrayList<>();
        for (JsonNode value : values) {
            JsonNode copy = root.deepCopy();
            put(copy.at(at.head()), at.last(), value);
            mutants.add(copy);
        }
        if (root.at(at.head()).isObject()) {
            ObjectNode without = root.deepCopy();
            ((ObjectNode) without.at(at.head())).remove(at.last().getMatchingProperty());
            mutants.add(without);
            ObjectNode unknown = root.deepCopy();
            ((ObjectNode) unknown.at(at.head())).put("noSuchKey", 1);
            mutants.add(unknown);
        }
        return mutants;
    }

    private static void put(JsonNode parent, JsonPointer last, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(last.getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(last.getMatchingIndex(), value);
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
        node.properties().forEach(e -> collect(e.getValue(), pointer + "/" + e.getKey(), pointers));
    }

    @Test
    void ids_have_one_form_in_the_schema_and_in_the_model() {
        List<String> samples = List.of(
                "a",
                "A1",
                "A21",
                "A0",
                "A100",
                "great-1",
                "may-not-3",
                "req-10",
                "coding_exp",
                "t1",
                "1t",
                "a-b-c",
                "a--b",
                "a-b-c-d-e-f-g-h-i-j-k",
                "a-b-c-d-e-f-g-h-i-j-k-l-m",
                "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q",
                "",
                "Ab",
                "a b",
                "a-",
                "-a",
                "a_b",
                "x".repeat(40));

        assertSameForm(samples, Forms.AREA, AreaId::accepts);
        assertSameForm(samples, Forms.CRITERION, CriterionId::accepts);
        assertSameForm(samples, Forms.ITEM, ItemId::accepts);
        assertSameForm(samples, Forms.SLUG, CareerSlug::accepts);
        assertSameForm(samples, Forms.POINT, KeyPointId::accepts);
        assertSameForm(samples, Forms.ID, QuestionId::accepts);
        assertSameForm(samples, Forms.ID, GoalId::accepts);
        assertSameForm(samples, Forms.ID, SkillId::accepts);
    }

    private static void assertSameForm(List<String> samples, Shape.Form form, Predicate<String> model) {
        assertThat(samples).anyMatch(model);
        samples.forEach(
                s -> assertThat(form.pattern().matcher(s).matches()).as(s).isEqualTo(model.test(s)));
    }
}
