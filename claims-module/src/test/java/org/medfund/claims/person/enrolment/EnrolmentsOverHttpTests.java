package org.medfund.claims.person.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.TestRegion;
import org.medfund.claims.person.PersonMother;
import org.medfund.institutions.EnrolmentTopics;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Enrolments as the agency records them. */
@ClaimsTest
class EnrolmentsOverHttpTests {

    private static final String REGION = "619911";
    private static final String OTHER = "619912";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    TestRegion region;

    private String person = "";

    @BeforeEach
    void register() {
        region.decide(REGION, EnrolmentTopics.WAITING, Map.of("390", "3"));
        region.decide(REGION, EnrolmentTopics.COLLECTIVE, Map.of("390", "09-01/12-31"));
        region.decide(REGION, EnrolmentTopics.BREAK, Map.of("390", "3"));
        region.decide(REGION, EnrolmentTopics.NEWBORN, Map.of("390", "90"));
        region.decide(REGION, EnrolmentTopics.NO_WAITING, Map.of("EXTREME_POVERTY", "on"));
        var number = PersonMother.number();
        person = "/api/persons/"
                + json(maker(REGION).post("/api/persons", PersonMother.json(REGION, "王五", number)), 201)
                        .get("id")
                        .asString();
        json(maker(OTHER).post("/api/persons", PersonMother.json(OTHER, "王五", number)), 200);
    }

    /** S4-B2f by the policy of the region, and S4-C3a for the poorest. */
    @Test
    void theRegionsPolicyDecidesWhoWaits() {
        json(maker(REGION).post(person + "/enrolments", enrolment(REGION, "2026-05-20", "null")), 201);
        var waiting = json(maker(REGION).get(person + eligibility("2026-05-21")), 200);
        assertThat(waiting.get("reason").asString()).isEqualTo("WAITING");
        assertThat(waiting.get("from").asString()).isEqualTo("2026-08-20");
        json(maker(REGION).post(person + "/identities", """
                                {"region":"%s","identity":"EXTREME_POVERTY","from":"2026-05-01"}""".formatted(REGION)), 201);
        var entitled = json(maker(REGION).get(person + eligibility("2026-05-21")), 200);
        assertThat(entitled.get("eligible").asBoolean()).isTrue();
        assertThat(entitled.get("clause").asString()).isEqualTo("S4-C3a");
    }

    @Test
    void aCorrectionIsALaterVersion() {
        var id = json(maker(REGION).post(person + "/enrolments", enrolment(REGION, "2026-05-20", "null")), 201)
                .get("id")
                .asString();
        json(maker(REGION).put(person + "/enrolments/" + id, enrolment(REGION, "2026-05-20", "\"2026-07-01\"")), 200);
        assertThat(json(maker(REGION).get(person + "/enrolments"), 200)
                        .valueStream()
                        .map(one -> one.get("until").asString()))
                .containsExactly("2026-07-01");
        assertThat(db.sql("SELECT count(*) FROM enrolment WHERE id = ?")
                        .param(Ids.parse(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        problem(maker(OTHER).put(person + "/enrolments/" + id, enrolment(OTHER, "2026-05-20", "null")), 404);
        problem(
                maker(REGION)
                        .put(person + "/enrolments/" + person.substring(13), enrolment(REGION, "2026-05-20", "null")),
                404);
    }

    /** S4-B7c, S4-C8a: active in two areas is flagged to both, and stays on the list until one of them ends it. */
    @Test
    void aDuplicateEnrolmentAcrossAreasIsFound() {
        var here = json(maker(REGION).post(person + "/enrolments", enrolment(REGION, "2026-05-20", "null")), 201)
                .get("id")
                .asString();
        var there = json(maker(OTHER).post(person + "/enrolments", enrolment(OTHER, "2026-06-01", "null")), 201);
        assertThat(there.get("duplicates").valueStream().map(one -> one.asString()))
                .containsExactly(here);
        assertThat(told()).containsExactlyInAnyOrder(REGION, OTHER);
        assertThat(duplicates("2026-06-01")).contains(here);
        assertThat(duplicates("2026-05-31")).doesNotContain(here);
        json(maker(REGION).put(person + "/enrolments/" + here, enrolment(REGION, "2026-05-20", "\"2026-06-01\"")), 200);
        assertThat(duplicates("2026-06-01")).doesNotContain(here);
        assertThat(json(maker(OTHER).get(person + "/enrolments"), 200))
                .as("the history goes with the person")
                .hasSize(2);
    }

    @Test
    void badEnrolmentsAreRefused() {
        problem(maker("610001").post(person + "/enrolments", enrolment("610001", "2026-05-20", "null")), 404);
        problem(maker(OTHER).post(person + "/enrolments", enrolment(REGION, "2026-05-20", "null")), 404);
        assertThat(problem(
                        maker(REGION).post(person + "/enrolments", enrolment(REGION, "2026-05-20", "\"2026-05-19\"")),
                        422))
                .isEqualTo("CLAIMS-0042");
        var maternity = enrolment(REGION, "2026-05-20", "null").replace("390", "510");
        assertThat(problem(maker(REGION).post(person + "/enrolments", maternity), 400))
                .isEqualTo("CLAIMS-0003");
        problem(Http.agency(mvc, "li", "AUDITOR", REGION).post(person + "/enrolments", maternity), 403);
    }

    private List<String> told() {
        return db.sql("SELECT region FROM trail_event WHERE type = 'claims.duplicate-enrolment-found' AND stream = ?")
                .param("person/" + person.substring(13))
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> duplicates(String date) {
        return json(maker(REGION).get("/api/enrolment-duplicates?region=" + REGION + "&date=" + date), 200)
                .get("items")
                .valueStream()
                .map(item -> item.get("enrolment").asString())
                .toList();
    }

    private static String eligibility(String date) {
        return "/eligibility?region=" + REGION + "&insurance=390&date=" + date;
    }

    private static String enrolment(String region, String from, String until) {
        return """
                {"region":"%s","insurance":"390","personClass":"ADULT","psnType":"15","joinedOn":"%s","from":"%s","until":%s}""".formatted(region, from, from, until);
    }

    private Http maker(String region) {
        return Http.agency(mvc, "zhang", "MAKER", region);
    }
}
