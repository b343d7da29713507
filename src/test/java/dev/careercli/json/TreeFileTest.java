package dev.careercli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TreeFileTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Property
    void a_tree_comes_back_as_it_was(@ForAll("trees") JsonNode tree) throws IOException {
        assertThat(TreeFile.read(TreeFile.bytes(tree))).isEqualTo(tree);
    }

    @Test
    void members_keep_their_order() throws IOException {
        ObjectNode tree = NODES.objectNode().put("b", 1L).put("a", 2L);

        assertThat(TreeFile.read(TreeFile.bytes(tree)).fieldNames())
                .toIterable()
                .containsExactly("b", "a");
    }

    @Test
    void bytes_that_end_too_early_are_refused_wherever_they_end() throws IOException {
        byte[] bytes = TreeFile.bytes(NODES.objectNode().put("name", "Käfer").put("n", 1L));

        for (int length = 0; length < bytes.length; length++) {
            byte[] torn = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> TreeFile.read(torn)).as("%d bytes", length).isInstanceOf(IOException.class);
        }
    }

    @Provide
    Arbitrary<JsonNode> trees() {
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                Arbitraries.strings().map(NODES::textNode),
                Arbitraries.longs().map(NODES::numberNode),
                Arbitraries.bigDecimals().map(n -> NODES.numberNode(n.add(new BigDecimal("0.5")))),
                Arbitraries.of(true, false).map(NODES::booleanNode),
                Arbitraries.just(NODES.nullNode()));
        Arbitrary<JsonNode> trees = leaves;
        for (int depth = 0; depth < 3; depth++) {
            Arbitrary<JsonNode> inner = trees;
            trees = Arbitraries.oneOf(
                    leaves,
                    inner.list().ofMaxSize(3).map(TreeFileTest::array),
                    Arbitraries.maps(Arbitraries.strings().ofMaxLength(3), inner)
                            .ofMaxSize(3)
                            .map(members -> NODES.objectNode().<ObjectNode>setAll(members)));
        }
        return trees;
    }

    private static JsonNode array(List<JsonNode> entries) {
        ArrayNode array = NODES.arrayNode();
        array.addAll(entries);
        return array;
    }
}
