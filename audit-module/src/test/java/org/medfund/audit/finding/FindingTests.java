package org.medfund.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.Planted;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Findings over HTTP: who reads them, who decides, and that a decision stays (S0-2.2c). */
@AuditTest
class FindingTests {

    private static final String UPHELD = "{\"upheld\":true,\"reason\":\"checked against the file\"}";
    private static final String DISMISSED = "{\"upheld\":false,\"reason\":\"checked against the file\"}";

    @Autowired
    Planted planted;

    @Autowired
    PolicyWriter policies;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Test
    void hidesOtherRegionsAndRefusesOtherRoles() {
        assertThat(list("660100", "", "a1;agency;AUDITOR;660200")).hasStatus(404);
        assertThat(list("660100", "", "s1;agency;SYSADMIN;660100")).hasStatus(403);
        assertThat(list("660100", "&severity=GUESS", auditor("660100"))).hasStatus(400);
        assertThat(list("660100", "&cursor=bm8", auditor("660100"))).hasStatus(400);
    }

    @Test
    void pagesThroughTheFindingsOfADay() {
        planted.reviewed("660300", wrong(), wrong(), wrong());
        var first = list("660300", "&limit=2", auditor("660300"));
        assertThat(first).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        assertThat(first).hasHeader("Link", link(first));
        var second = list("660300", "&limit=2&cursor=" + next(first), auditor("660300"));
        assertThat(second).bodyJson().extractingPath("$.items").asArray().hasSize(1);
        assertThat(second).bodyJson().extractingPath("$.nextCursor").isNull();
    }

    @Test
    void filtersBySeverity() {
        policies.decide(
                new RegionCode("660400"),
                java.util.List.of(new PolicyDecision(
                        PolicyTopics.REVIEW_THRESHOLD, "*", java.time.LocalDate.of(2026, 1, 1), "50", "test")),
                Actor.system("test"));
        planted.reviewed("660400", wrong(), new Bill());
        var suspicions = list("660400", "&severity=SUSPICION", auditor("660400"));
        assertThat(suspicions)
                .bodyJson()
                .extractingPath("$.items[*].rule")
                .asArray()
                .containsOnly("amount-over-threshold");
        assertThat(list("660400", "&severity=VIOLATION", auditor("660400")))
                .bodyJson()
                .extractingPath("$.items[*].rule")
                .asArray()
                .containsExactly("figures-inconsistent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"upheld\":true}", "{\"upheld\":true,\"reason\":\"  \"}", "{\"reason\":\"because\"}"})
    void refusesAHalfDecision(String body) {
        var id = finding("660500");
        assertThat(decide(id, body, auditor("660500"))).hasStatus(422);
        assertThat(decisions(id)).isZero();
    }

    @Test
    void letsOnlyAnAuditorOfTheRegionDecide() {
        var id = finding("660600");
        assertThat(decide(id, UPHELD, "m1;agency;MAKER;660600")).hasStatus(403);
        assertThat(decide(id, UPHELD, auditor("660500"))).hasStatus(404);
        assertThat(decide("nothing", UPHELD, auditor("660600"))).hasStatus(404);
        assertThat(decide(Ids.text(Ids.next()), UPHELD, auditor("660600"))).hasStatus(404);
        assertThat(decisions(id)).isZero();
    }

    @Test
    void decidesOnceAndPublishesOnce() {
        var id = finding("660700");
        assertThat(decide(id, DISMISSED, auditor("660700")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.upheld")
                .isEqualTo(false);
        assertThat(decide(id, DISMISSED, auditor("660700"))).hasStatusOk();
        assertThat(decide(id, UPHELD, auditor("660700"))).hasStatus(409);
        assertThat(decisions(id)).isOne();
        assertThat(payload(id)).contains("\"upheld\":false").doesNotContain("file");
    }

    private static Bill wrong() {
        var bill = new Bill();
        bill.cash = 29_99;
        return bill;
    }

    private String finding(String region) {
        var bill = wrong();
        planted.reviewed(region, bill);
        return Ids.text(db.sql("SELECT id FROM finding WHERE settlement_id = :id")
                .param("id", bill.id)
                .query(java.util.UUID.class)
                .single());
    }

    private long decisions(String id) {
        return db.sql("SELECT count(*) FROM trail_event WHERE type = 'audit.finding-decided' AND stream = :stream")
                .param("stream", "finding/" + Ids.parse(id))
                .query(Long.class)
                .single();
    }

    private String payload(String id) {
        return db.sql("SELECT payload FROM trail_event WHERE stream = :stream")
                .param("stream", "finding/" + Ids.parse(id))
                .query(String.class)
                .single();
    }

    private MvcTestResult list(String region, String more, String caller) {
        return http.get()
                .uri("/api/findings?region=" + region + "&date=2026-02-13" + more)
                .header("Test-Caller", caller)
                .exchange();
    }

    private MvcTestResult decide(String id, String body, String caller) {
        return http.post()
                .uri("/api/findings/{id}/decision", id)
                .header("Test-Caller", caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String auditor(String region) {
        return "a1;agency;AUDITOR;" + region;
    }

    private static String link(MvcTestResult page) {
        return "</api/findings?region=660300&date=2026-02-13&limit=2&cursor=" + next(page) + ">; rel=\"next\"";
    }

    private static String next(MvcTestResult page) {
        try {
            return com.jayway.jsonpath.JsonPath.read(page.getResponse().getContentAsString(), "$.nextCursor");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
