package org.medfund.claims.person.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Filings as the agency records them. */
@ClaimsTest
class FilingsOverHttpTests {

    private static final String REGION = "619931";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    Filings filings;

    private String person = "";

    @BeforeEach
    void register() {
        region.decide(REGION, EnrolmentTopics.FILING_MONTHS, Map.of("REFERRED", "6"));
        person = "/api/persons/"
                + json(maker().post("/api/persons", PersonMother.json(REGION, "赵六", PersonMother.number())), 201)
                        .get("id")
                        .asString();
    }

    @Test
    void thePolicySaysHowLongATemporaryFilingHolds() {
        var referred = json(maker().post(person + "/filings", filing("REFERRED", "310000")), 201);
        assertThat(referred.get("until").asString()).isEqualTo("2026-08-20");
        assertThat(referred.get("filedAt").asString()).isEqualTo("2026-02-20T03:00:00Z");
        var longTerm = json(maker().post(person + "/filings", filing("LONG_TERM", "310000")), 201);
        assertThat(longTerm.path("until").isNull() || longTerm.path("until").isMissingNode())
                .isTrue();
        assertThat(json(maker().get(person + "/filings"), 200)).hasSize(2);
    }

    @Test
    void aCorrectionEndsAFilingAndKeepsWhenItWasFiled() {
        var first = json(maker().post(person + "/filings", filing("LONG_TERM", "310000")), 201);
        var uri = person + "/filings/" + first.get("id").asString();
        var ended = json(
                maker().put(uri, "{\"region\":\"" + REGION + "\",\"from\":\"2026-02-20\",\"until\":\"2026-06-01\"}"),
                200);
        assertThat(ended.get("filedAt")).isEqualTo(first.get("filedAt"));
        assertThat(json(maker().get(person + "/filings"), 200)
                        .valueStream()
                        .map(one -> one.get("until").asString()))
                .containsExactly("2026-06-01");
        problem(maker().put(person + "/filings/" + Ids.text(Ids.next()), filing("LONG_TERM", "310000")), 404);
    }

    @Test
    void badFilingsAreRefused() {
        assertThat(problem(maker().post(person + "/filings", filing("REFERRED", "3100")), 400))
                .isEqualTo("CLAIMS-0003");
        problem(maker().post(person + "/filings", filing("HOLIDAY", "310000")), 400);
        problem(Http.agency(mvc, "li", "AUDITOR", REGION).post(person + "/filings", filing("REFERRED", "310000")), 403);
        problem(Http.agency(mvc, "li", "MAKER", "619932").get(person + "/filings"), 404);
    }

    @Test
    void anInjuryIsDeclaredForAVisit() {
        var body = "{\"region\":\"%s\",\"visit\":\"M77\",\"thirdParty\":%s,\"signedOn\":\"2026-02-20\"}";
        json(maker().post(person + "/injury-declarations", body.formatted(REGION, "true")), 201);
        json(maker().post(person + "/injury-declarations", body.formatted(REGION, "false")), 201);
        var id = Ids.parse(person.substring("/api/persons/".length()));
        assertThat(filings.injuries(Map.of("M77", id, "M78", id)))
                .containsOnlyKeys("M77")
                .hasEntrySatisfying(
                        "M77", latest -> assertThat(latest.thirdParty()).isFalse());
    }

    private static String filing(String kind, String subject) {
        return "{\"region\":\"%s\",\"kind\":\"%s\",\"subject\":\"%s\",\"from\":\"2026-02-20\"}"
                .formatted(REGION, kind, subject);
    }

    private Http maker() {
        return Http.agency(mvc, "zhang", "MAKER", REGION);
    }
}
