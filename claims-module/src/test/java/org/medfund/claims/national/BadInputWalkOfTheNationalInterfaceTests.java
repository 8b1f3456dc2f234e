package org.medfund.claims.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks every transaction with everything that can be wrong with the shape of its input: each mandatory node and field is
 * missed, each field has a wrong type. It is refused by the name of the field, and nothing is stored but the attempt. A
 * transaction that is new needs a good input in {@code national/requests/<infno>.json}, with one row in every list.
 */
@ClaimsTest
class BadInputWalkOfTheNationalInterfaceTests {

    private static final String REGION = "610975";
    private static final String HOSPITAL = "H61097500001";

    /** They know of the attempt itself. */
    private static final List<String> OF_THE_ATTEMPT = List.of("national_refusal", "national_nonce");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    @Autowired
    FieldTable fields;

    @Autowired
    List<Transaction> transactions;

    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL);
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsNamedAndNothingIsStored() {
        return codes().map(infno -> DynamicTest.dynamicTest(infno, () -> {
            var faults = new ArrayList<String>();
            var before = stored();
            spoil(fields.of(infno).in(), good(infno), spoiled -> check(infno, spoiled, faults));
            assertThat(faults).isEmpty();
            assertThat(stored()).isEqualTo(before);
        }));
    }

    /** Otherwise the walk would prove nothing. */
    @TestFactory
    Stream<DynamicTest> aGoodInputHasNothingWrongWithItsShape() {
        return codes().map(infno -> DynamicTest.dynamicTest(
                infno, () -> NodeReader.read(fields.of(infno).in(), good(infno), "/input")));
    }

    @Test
    void eachFieldOfATransactionThatIsMandatoryIsInItsGoodInput() {
        codes().forEach(infno -> {
            var places = new ArrayList<String>();
            spoil(fields.of(infno).in(), good(infno), spoiled -> places.add(spoiled.place()));
            assertThat(places.size())
                    .as(infno)
                    .isGreaterThanOrEqualTo(mandatory(fields.of(infno).in()));
        });
    }

    /**
     * An input with one fault.
     *
     * @param place the pointer of what is at fault, from the input on
     */
    private record Spoiled(String place, ObjectNode input) {}

    private void check(String infno, Spoiled spoiled, List<String> faults) {
        var answer = his.send(infno, spoiled.input());
        var said = answer.path("err_msg").asString();
        if (answer.path("infcode").asInt() != -1
                || !said.startsWith("CLAIMS-0003 ")
                || !said.contains("/input" + spoiled.place())
                || said.length() > 200) {
            faults.add(spoiled.place() + " -> " + answer);
        }
    }

    private void spoil(TableNode table, ObjectNode good, Consumer<Spoiled> then) {
        new Spoiling(good, then).node(table, "");
    }

    /** Spoils one input in every way. */
    private record Spoiling(ObjectNode good, Consumer<Spoiled> then) {

        void node(TableNode table, String pointer) {
            table.fields().values().forEach(field -> field(field, pointer));
            table.nodes().values().forEach(node -> inner(node, pointer));
        }

        private void field(TableField field, String pointer) {
            if (field.required()) {
                change(pointer, field.name(), node -> node.remove(field.name()));
                change(pointer, field.name(), node -> node.put(field.name(), ""));
            }
            change(pointer, field.name(), node -> node.putArray(field.name()));
            change(pointer, field.name(), node -> node.put(field.name(), true));
            change(pointer, field.name(), node -> node.put(field.name(), wrongText(field)));
        }

        private void inner(TableNode table, String pointer) {
            if (!table.optional()) {
                change(pointer, table.name(), node -> node.remove(table.name()));
                change(pointer, table.name(), node -> node.putNull(table.name()));
            }
            change(pointer, table.name(), node -> node.put(table.name(), "x"));
            if (table.many()) {
                change(pointer, table.name(), node -> node.putObject(table.name()));
            } else {
                change(pointer, table.name(), node -> node.putArray(table.name()));
            }
            var place = pointer + "/" + table.name();
            if (!good.at(place).isMissingNode()) {
                node(table, table.many() ? place + "/0" : place);
            }
        }

        private void change(String pointer, String name, Consumer<ObjectNode> change) {
            var spoiled = good.deepCopy();
            if (spoiled.at(pointer) instanceof ObjectNode node) {
                change.accept(node);
                then.accept(new Spoiled(pointer + "/" + name, spoiled));
            }
        }

        private static String wrongText(TableField field) {
            return switch (field.type()) {
                case TEXT -> "长".repeat(field.length() + 1);
                case CODE -> "a b";
                default -> "x1";
            };
        }
    }

    private static int mandatory(TableNode table) {
        var fields = (int)
                table.fields().values().stream().filter(TableField::required).count();
        return fields
                + table.nodes().values().stream()
                        .filter(node -> !node.optional())
                        .mapToInt(node -> 1 + mandatory(node))
                        .sum();
    }

    private Stream<String> codes() {
        return transactions.stream()
                .flatMap(transaction -> transaction.codes().stream())
                .sorted();
    }

    /** @throws UncheckedIOException if a transaction has none */
    private static ObjectNode good(String infno) {
        try {
            var file = new ClassPathResource("national/requests/" + infno + ".json");
            return (ObjectNode) EventJson.mapper().readTree(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a good input is missing", e);
        }
    }

    /** How many rows each table of the module has. */
    private Map<String, Long> stored() {
        var rows = new TreeMap<String, Long>();
        db
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'claims' AND table_type"
                        + " = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !OF_THE_ATTEMPT.contains(table.toLowerCase(Locale.ROOT)))
                .forEach(table -> rows.put(
                        table,
                        db.sql("SELECT count(*) FROM " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
