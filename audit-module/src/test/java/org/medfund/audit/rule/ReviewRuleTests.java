package org.medfund.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.FoundFindings;
import org.medfund.audit.Planted;
import org.medfund.audit.RuleSetPublished;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Rules as data: proposed by one, published by another, in force without a restart. */
@AuditTest
class ReviewRuleTests {

    private static final String CARD = """
        {"id":"dear-bill","name":"Dear bill","nameZh":"高额","severity":"SUSPICION","scope":"SETTLEMENT",
         "condition":"settlement.medfeeFen > 9000","explanation":"{settlement.medfeeFen} yuan is dear",
         "explanationZh":"{settlement.medfeeFen}元偏高","effectiveFrom":"2026-01-01","basis":"test"}\
        """;

    @Autowired
    Planted planted;

    @Autowired
    FoundFindings found;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Test
    void judgesBySetOfTheRegionAsSoonAsItIsPublished() {
        var before = new Bill();
        var proposed = new Bill();
        var published = new Bill();
        planted.reviewed("670100", before);
        assertThat(propose("670100", CARD)).hasStatus(201).hasHeader("Location", "/api/review-rules/670100-1");
        planted.reviewed("670100", proposed);
        assertThat(publish("670100-1", "p2", "670100")).hasStatusOk();
        planted.reviewed("670100", published);
        assertThat(List.of(found.rules(before), found.rules(proposed))).containsOnly(List.of());
        assertThat(found.explanations(published)).containsExactly("100.00 yuan is dear");
        assertThat(found.rules(published)).containsExactly("dear-bill");
    }

    /** A settlement before the effective date is still judged by the set that was in force then. */
    @Test
    void keepsEarlierDatesUnderTheEarlierSet() {
        propose("670150", CARD.replace("dear-bill", "later"), "2026-02-14");
        publish("670150-1", "p2", "670150");
        var bill = new Bill();
        planted.reviewed("670150", bill);
        assertThat(found.rules(bill)).isEmpty();
        assertThat(inForce("670150", "2026-02-13"))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo("100000-3");
        assertThat(inForce("670150", "2026-02-14"))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo("670150-1");
    }

    @Test
    void takesTheProvincesSetWhereTheRegionHasNone() {
        propose("680000", CARD);
        publish("680000-1", "p2", "680000");
        assertThat(inForce("680100", "2026-02-13"))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo("680000-1");
    }

    /** Four eyes: the author may not publish, whatever roles the author holds. */
    @Test
    void refusesTheAuthorAsPublisher() {
        propose("670200", CARD);
        assertThat(publish("670200-1", "e1", "670200"))
                .hasStatus(403)
                .bodyText()
                .contains("AUDIT-0003");
        assertThat(events("670200-1")).isEmpty();
    }

    @Test
    void publishesOnceAndSaysSo() {
        propose("670300", CARD);
        assertThat(publish("670300-1", "p2", "670300")).hasStatusOk();
        assertThat(publish("670300-1", "p3", "670300"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.publisher")
                .isEqualTo("p2");
        assertThat(events("670300-1")).singleElement().satisfies(event -> {
            assertThat(event.rules()).isOne();
            assertThat(event.effectiveFrom()).isEqualTo("2026-01-01");
        });
    }

    @Test
    void numbersTheVersionsOfARegion() {
        propose("670400", CARD);
        assertThat(propose("670400", CARD))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo("670400-2");
    }

    @Test
    void refusesARuleThatDoesNotTypeCheckAndNamesIt() {
        assertThat(propose("670500", CARD.replace("medfeeFen >", "medfeFen >")))
                .hasStatus(422)
                .bodyText()
                .contains("AUDIT-0001", "/rules/0/condition", "undeclared reference");
        assertThat(http.get()
                        .uri("/api/review-rules/670500-1")
                        .header("Test-Caller", caller("e1", "RULE_EDITOR", "670500")))
                .hasStatus(404);
    }

    /** Each replaces a part of a good card, by nothing or by something that is not of its form. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"basis\":\"test\" | ''",
                "\"basis\":\"test\" | \"basis\":\"  \"",
                "\"severity\":\"SUSPICION\", | ''",
                "dear-bill | dear bill",
                "\"basis\" | \"effectiveTo\":\"2025-12-31\",\"basis\""
            })
    void refusesACardThatIsNotOfItsForm(String part, String wrong) {
        assertThat(CARD).contains(part);
        assertThat(propose("670600", CARD.replace(part, wrong)))
                .hasStatus(422)
                .bodyText()
                .contains("AUDIT-0006");
    }

    @Test
    void refusesAnEmptySetAndARuleNamedTwice() {
        assertThat(propose("670700", "")).hasStatus(422);
        assertThat(propose("670700", CARD + "," + CARD))
                .hasStatus(422)
                .bodyText()
                .contains("/rules/1/id");
    }

    @Test
    void refusesOtherRolesAndHidesOtherRegions() {
        propose("670800", CARD);
        assertThat(send("/api/review-rules", body("670800", CARD, "2026-01-01"), caller("m1", "MAKER", "670800")))
                .hasStatus(403);
        assertThat(send("/api/review-rules", body("670800", CARD, "2026-01-01"), caller("e1", "RULE_EDITOR", "670900")))
                .hasStatus(404);
        assertThat(publish("670800-1", "p2", "670900")).hasStatus(404);
        assertThat(publish("670800-9", "p2", "670800")).hasStatus(404);
    }

    private MvcTestResult propose(String region, String cards) {
        return propose(region, cards, "2026-01-01");
    }

    private MvcTestResult propose(String region, String cards, String effectiveFrom) {
        return send("/api/review-rules", body(region, cards, effectiveFrom), caller("e1", "RULE_EDITOR", region));
    }

    private MvcTestResult publish(String version, String person, String region) {
        return send("/api/review-rules/" + version + "/publication", "", caller(person, "RULE_PUBLISHER", region));
    }

    private MvcTestResult inForce(String region, String date) {
        return http.get()
                .uri("/api/review-rules?region={region}&date={date}", region, date)
                .header("Test-Caller", caller("a1", "AUDITOR", region))
                .exchange();
    }

    private MvcTestResult send(String uri, String body, String caller) {
        return http.post()
                .uri(uri)
                .header("Test-Caller", caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String body(String region, String cards, String effectiveFrom) {
        return "{\"region\":\"%s\",\"effectiveFrom\":\"%s\",\"rules\":[%s]}".formatted(region, effectiveFrom, cards);
    }

    private static String caller(String person, String role, String region) {
        return person + ";agency;" + role + ";" + region;
    }

    private List<RuleSetPublished> events(String version) {
        return db.sql("SELECT payload FROM trail_event WHERE stream = :stream")
                .param("stream", "rule-set/" + version)
                .query((row, n) -> EventJson.read(row.getString("payload"), RuleSetPublished.class))
                .list();
    }
}
