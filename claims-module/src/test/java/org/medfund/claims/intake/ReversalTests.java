package org.medfund.claims.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A hospital takes a settlement back. */
@ClaimsTest
class ReversalTests {

    private static final String REGION = "610902";
    private static final String HOSPITAL = "H61090200001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    private Http hospital;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, "H61090200002");
        hospital = Http.hospital(mvc, HOSPITAL, REGION);
    }

    @Test
    void aReversalCannotBeReversed() {
        var reversal = json(hospital.post(reversalOf(settle("R1")), body("R1-", "2026-02-14 09:00:00")), 201);
        var path = "/api/settlements/" + reversal.get("id").asString() + "/reversal";
        assertThat(problem(hospital.post(path, body("R1--", "2026-02-14 10:00:00")), 422))
                .isEqualTo("CLAIMS-0020");
    }

    @Test
    void aSettlementIsReversedOnceOnly() {
        var path = reversalOf(settle("R2"));
        json(hospital.post(path, body("R2-", "2026-02-14 09:00:00")), 201);
        assertThat(problem(hospital.post(path, body("R2-other", "2026-02-14 09:00:00")), 409))
                .isEqualTo("CLAIMS-0021");
        assertThat(count("R2-other")).isZero();
        settle("R2-other");
    }

    @Test
    void tenReversalsAtOnceAndOneIsInForce() throws Exception {
        var path = reversalOf(settle("R3"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 10)
                    .<Callable<Integer>>mapToObj(i -> () -> hospital.post(path, body("R3-" + i, "2026-02-14 09:00:00"))
                            .getResponse()
                            .getStatus())
                    .toList());
            assertThat(answers.stream()
                            .map(answer -> answer.resultNow())
                            .sorted()
                            .toList())
                    .isEqualTo(List.of(201, 409, 409, 409, 409, 409, 409, 409, 409, 409));
        }
    }

    @Test
    void refusesAReversalBeforeItsSettlementOrInTheFuture() {
        var path = reversalOf(settle("R4"));
        assertThat(problem(hospital.post(path, body("R4-", "2026-02-13 10:29:59")), 422))
                .isEqualTo("CLAIMS-0011");
        assertThat(problem(hospital.post(path, body("R4-", "2026-02-21 00:00:00")), 422))
                .isEqualTo("CLAIMS-0011");
        problem(Http.hospital(mvc, "H61090200002", REGION).post(path, body("R4-", "2026-02-14 09:00:00")), 404);
        assertThat(problem(hospital.post(path, "{\"medins_setl_id\":\"R4-\",\"medfee_sumamt\":\"1.00\"}"), 400))
                .isEqualTo("CLAIMS-0003");
        assertThat(count("R4-")).isZero();
    }

    @Test
    void theIdentifierOfASettlementIsTakenForAReversalToo() {
        var path = reversalOf(settle("R5"));
        settle("R5-taken");
        assertThat(problem(hospital.post(path, body("R5-taken", "2026-02-14 09:00:00")), 409))
                .isEqualTo("CLAIMS-0017");
        json(hospital.post(path, body("R5-free", "2026-02-14 09:00:00")), 201);
    }

    @Test
    void theSameReversalAgainAnswersWithTheFirstResult() {
        var path = reversalOf(settle("R6"));
        var first = json(hospital.post(path, body("R6-", "2026-02-14 09:00:00")), 201);
        assertThat(json(hospital.post(path, body("R6-", "2026-02-14 09:00:00")), 200))
                .isEqualTo(first);
        assertThat(problem(hospital.post(path, body("R6-", "2026-02-14 09:00:01")), 409))
                .isEqualTo("CLAIMS-0017");
    }

    /** S3-art11b: the exact negation, on the reversal's own business date. */
    @Test
    void aReversalIsTheExactNegationOnItsOwnDate() {
        var path = reversalOf(settle("R7"));
        json(hospital.post(path, body("R7-", "2026-02-15 09:00:00")), 201);
        assertThat(db.sql("""
                                SELECT r.kind || ' ' || r.business_date || ' ' || r.reverses_business_date || ' ' || bool_and(r.reverses_id = s.id)
                                    || ' ' || sum(r.medfee_fen + s.medfee_fen) || sum(r.pooled_fen + s.pooled_fen)
                                    || sum(r.large_sum_fen + s.large_sum_fen) || sum(r.account_fen + s.account_fen)
                                    || sum(r.cash_fen + s.cash_fen) || sum(r.in_scope_fen + s.in_scope_fen)
                                FROM settlement_v1 r JOIN settlement_v1 s ON s.medins_setl_id = 'R7' AND s.region = r.region
                                WHERE r.medins_setl_id = 'R7-' AND r.region = :region
                                GROUP BY r.kind, r.business_date, r.reverses_business_date""").param("region", REGION).query(String.class).single())
                .isEqualTo("REVERSAL 2026-02-15 2026-02-13 true 000000");
        assertThat(db.sql("""
                                SELECT sum(l.amount_fen) || ' ' || sum(l.quantity_e4) || ' ' || min(l.unit_price_e6) || ' ' || sum(l.in_scope_fen)
                                FROM fee_line_v1 l JOIN settlement_v1 s ON s.id = l.settlement_id
                                WHERE s.medins_setl_id = 'R7-' AND s.region = :region""").param("region", REGION).query(String.class).single())
                .isEqualTo("-100000 -75000 100000000 -90000");
    }

    private String settle(String name) {
        return json(hospital.post("/api/settlements", SettlementJson.of(HOSPITAL, name)), 201)
                .get("id")
                .asString();
    }

    private static String reversalOf(String id) {
        return "/api/settlements/" + id + "/reversal";
    }

    private static String body(String name, String time) {
        return "{\"medins_setl_id\":\"%s\",\"setl_time\":\"%s\"}".formatted(name, time);
    }

    private long count(String name) {
        return db.sql("SELECT (SELECT count(*) FROM settlement WHERE medins_setl_id = :name)"
                        + " + (SELECT count(*) FROM settlement_key WHERE medins_setl_id = :name)")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
