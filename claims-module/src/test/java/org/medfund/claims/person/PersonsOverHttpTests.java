package org.medfund.claims.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Persons as the agency records, searches and sees them. */
@ClaimsTest
@ExtendWith(OutputCaptureExtension.class)
class PersonsOverHttpTests {

    private static final String REGION = "619901";
    private static final String OTHER = "619902";
    private static final String PERSONS = "/api/persons";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    SecretKeys keys;

    @Autowired
    TransactionOperations transactions;

    @Test
    void aPersonIsRecordedOnceAndShownMasked() {
        var number = PersonMother.number();
        var first = json(maker(REGION).post(PERSONS, PersonMother.json(REGION, "张三", number)), 201);
        assertThat(first.get("name").asString()).isEqualTo("张*");
        assertThat(first.get("certificateNumber").asString()).isEqualTo("999999********" + number.substring(14));
        assertThat(first.get("phone").asString()).isEqualTo("138****0011");
        assertThat(first.path("bornOn").isNull() || first.path("bornOn").isMissingNode())
                .isTrue();
        assertThat(json(maker(REGION).post(PERSONS, PersonMother.json(REGION, "张三", number)), 200))
                .isEqualTo(first);
        assertThat(problem(maker(REGION).post(PERSONS, PersonMother.json(REGION, "李四", number)), 409))
                .isEqualTo("CLAIMS-0041");
    }

    @Test
    void badDataAreRefusedWithoutRepeatingThem() {
        var wrong = maker(REGION).post(PERSONS, PersonMother.json(REGION, "张三", "999999194912310028"));
        assertThat(problem(wrong, 422)).isEqualTo("CLAIMS-0040");
        assertThat(wrong).bodyText().doesNotContain("19491231");
        var nobody = maker(REGION).post(PERSONS, "{\"region\":\"" + REGION + "\"}");
        assertThat(problem(nobody, 400)).isEqualTo("CLAIMS-0003");
        var contradicted =
                PersonMother.json(REGION, "张三", PersonMother.number()).replace("}", ",\"sex\":\"FEMALE\"}");
        assertThat(problem(maker(REGION).post(PERSONS, contradicted), 422)).isEqualTo("CLAIMS-0040");
    }

    @Test
    void regionsSeeOnlyThoseTheyKnow() {
        var number = PersonMother.number();
        var id = register(REGION, number);
        problem(maker(OTHER).get(PERSONS + "/" + id), 404);
        assertThat(json(maker(OTHER).post(PERSONS + "/search", PersonMother.search(number)), 200)
                        .get("items"))
                .isEmpty();
        problem(maker(OTHER).post(PERSONS, PersonMother.json(REGION, "张三", number)), 404);
        assertThat(json(maker(OTHER).post(PERSONS, PersonMother.json(OTHER, "张三", number)), 200)
                        .get("id")
                        .asString())
                .isEqualTo(id);
        json(maker(OTHER).get(PERSONS + "/" + id), 200);
    }

    @Test
    void rolesDecideWhoRecordsAndWhoSees() {
        var number = PersonMother.number();
        var id = register(REGION, number);
        problem(as("AUDITOR").post(PERSONS, PersonMother.json(REGION, "张三", number)), 403);
        problem(as("SYSADMIN").get(PERSONS + "/" + id), 403);
        problem(as("INSTITUTION").post(PERSONS + "/search", PersonMother.search(number)), 403);
    }

    @Test
    void aCorrectionKeepsWhatStoodBefore() {
        var number = PersonMother.number();
        var id = register(REGION, number);
        var right = PersonMother.number();
        json(maker(REGION).put(PERSONS + "/" + id, PersonMother.json(REGION, "张三丰", right)), 200);
        assertThat(found(right)).containsExactly(id);
        assertThat(found(number)).isEmpty();
        assertThat(db.sql("SELECT count(*) FROM person_record WHERE person_id = ?")
                        .param(Ids.parse(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        var taken = PersonMother.number();
        register(REGION, taken);
        assertThat(problem(maker(REGION).put(PERSONS + "/" + id, PersonMother.json(REGION, "张三丰", taken)), 409))
                .isEqualTo("CLAIMS-0041");
    }

    @Test
    void twoWindowsThatRecordOnePersonAtOnceRecordOne() {
        var number = PersonMother.number();
        var ids = Stream.generate(() -> CompletableFuture.supplyAsync(() -> Http.body(
                                maker(REGION).post(PERSONS, PersonMother.json(REGION, "张三", number)))
                        .get("id")
                        .asString()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();
        assertThat(ids).hasSize(1);
    }

    @Test
    void nothingPersonalStandsInTablesEventsOrLogs(CapturedOutput log) {
        var number = PersonMother.number();
        var id = register(REGION, number);
        json(new Reveals(mvc, REGION).seen(id, "li", "wang"), 200);
        for (var table : new String[] {"person_record", "person_index", "person_key", "person_region", "trail_event"}) {
            var rows = String.join(
                    "\n",
                    db.sql("SELECT t::text FROM " + table + " t")
                            .query((row, n) -> row.getString(1))
                            .list());
            for (var secret : new String[] {"张三", "13800000011", number, number.substring(6)}) {
                assertThat(rows)
                        .as(table)
                        .isNotEmpty()
                        .doesNotContain(secret)
                        .doesNotContain(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
            }
        }
        assertThat(log.getAll()).doesNotContain(number, "张三", "13800000011");
    }

    @Test
    void rotationWrapsEveryKeyAnew() {
        var number = PersonMother.number();
        var id = register(REGION, number);
        var file = Ids.text(Ids.next());
        var rotated = new SecretKeys(
                Map.of(keys.current(), keys.wrapping(keys.current()), file, Aes.newKey()),
                file,
                keys.indexId(),
                keys.index());
        transactions.executeWithoutResult(status -> {
            var rotation = new KeyRotation(db, rotated, transactions);
            while (rotation.rotate(3) > 0) {
                // chunk by chunk
            }
            assertThat(db.sql("SELECT DISTINCT key_id FROM person_key")
                            .query((row, n) -> row.getString(1))
                            .list())
                    .containsExactly(file);
            var stored = new PersonRows(db, new BlindIndex(rotated)).record(Ids.parse(id));
            assertThat(stored.sealed()
                            .open(DataKey.unwrap(Ids.parse(id), stored.key(), rotated))
                            .data()
                            .name())
                    .isEqualTo("张三");
            status.setRollbackOnly();
        });
        assertThat(found(number)).containsExactly(id);
    }

    private List<String> found(String number) {
        return json(maker(REGION).post(PERSONS + "/search", PersonMother.search(number)), 200)
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private String register(String region, String number) {
        return json(maker(region).post(PERSONS, PersonMother.json(region, "张三", number)), 201)
                .get("id")
                .asString();
    }

    private Http maker(String region) {
        return Http.agency(mvc, "zhang", "MAKER", region);
    }

    private Http as(String role) {
        return Http.agency(mvc, "li", role, REGION);
    }
}
