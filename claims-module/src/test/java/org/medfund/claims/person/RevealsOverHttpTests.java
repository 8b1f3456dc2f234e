package org.medfund.claims.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.EnrolmentTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Personal data in the clear take two people. */
@ClaimsTest
class RevealsOverHttpTests {

    private static final String REGION = "619903";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    TestRegion regions;

    private Reveals reveals;
    private String number;
    private String person;

    @BeforeEach
    void register() {
        reveals = new Reveals(mvc, REGION);
        number = PersonMother.number();
        person = json(
                        Http.agency(mvc, "zhang", "MAKER", REGION)
                                .post("/api/persons", PersonMother.json(REGION, "张三", number)),
                        201)
                .get("id")
                .asString();
    }

    @Test
    void onlyCheckersAndAuditorsAskAndOnlyWithAReason() {
        problem(reveals.ask(person, "zhang", "MAKER", "{\"reason\":\"COMPLAINT\"}"), 403);
        problem(reveals.ask(person, "li", "AUDITOR", "{}"), 400);
        problem(reveals.ask(person, "li", "AUDITOR", "{\"reason\":\"curiosity\"}"), 400);
        problem(new Reveals(mvc, "619904").ask(person, "li", "AUDITOR", "{\"reason\":\"COMPLAINT\"}"), 404);
    }

    @Test
    void nobodyAllowsTheOwnRequest() {
        assertThat(problem(reveals.approve(reveals.asked(person, "li"), "li"), 403))
                .isEqualTo("CLAIMS-0078");
    }

    @Test
    void nothingIsShownBeforeAnotherAllowedItOrToAnother() {
        var request = reveals.asked(person, "li");
        var early = reveals.read(request, "li");
        assertThat(problem(early, 403)).isEqualTo("CLAIMS-0115");
        assertThat(early).bodyText().doesNotContain(number);
        json(reveals.approve(request, "wang"), 200);
        assertThat(problem(reveals.read(request, "wang"), 403)).isEqualTo("CLAIMS-0115");
    }

    @Test
    void aRequestOfAnotherRegionOrPersonIsNotThere() {
        var request = reveals.asked(person, "li");
        problem(new Reveals(mvc, "619904").approve(request, "wang"), 404);
        problem(reveals.approve(request.replace(person, Ids.text(Ids.next())), "wang"), 404);
    }

    @Test
    void itIsShownOnceAlsoToTwoWhoReadAtOnce() {
        var request = reveals.asked(person, "li");
        json(reveals.approve(request, "wang"), 200);
        assertThat(problem(reveals.approve(request, "zhao"), 409)).isEqualTo("CLAIMS-0116");
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> reveals.read(request, "li").getResponse().getStatus()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join);
        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void theTimeToReadIsDatedPolicy() {
        regions.decide(REGION, EnrolmentTopics.REVEAL_MINUTES, Map.of("*", "5"));
        var approved = json(reveals.approve(reveals.asked(person, "li"), "wang"), 200);
        assertThat(approved.get("validUntil").asString()).isEqualTo("2026-02-20T03:05:00Z");
    }

    @Test
    void afterItsTimeNothingIsShown() {
        var li = new Actor("li", "agency", "AUDITOR", "web");
        var until = Instant.parse("2026-02-20T03:05:00Z");
        var request = new RevealRequest(
                new RegionCode(REGION), Ids.next(), Ids.next(), RevealReason.COMPLAINT, "li", until, false);
        request.mustBeOpenTo(li, until.minusNanos(1));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> request.mustBeOpenTo(li, until))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.REVEAL_OVER));
    }

    @Test
    void whoAskedWhoAllowedAndWhatWasSeenIsKept() {
        var clear = reveals.seen(person, "li", "wang");
        assertThat(clear.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(json(clear, 200).get("certificateNumber").asString()).isEqualTo(number);
        assertThat(db.sql("SELECT reason || ' ' || person || ' ' || role FROM person_reveal WHERE person_id = ?")
                        .param(Ids.parse(person))
                        .query((row, n) -> row.getString(1))
                        .single())
                .isEqualTo("COMPLAINT li AUDITOR");
        assertThat(db.sql("SELECT payload FROM trail_event WHERE type LIKE 'claims.personal-data-%' AND stream = ?"
                                + " ORDER BY global_index")
                        .param("person/" + person)
                        .query((row, n) -> row.getString(1))
                        .list())
                .satisfiesExactly(
                        asked -> assertThat(asked).contains("ASKED"),
                        approved -> assertThat(approved).contains("APPROVED"),
                        seen -> assertThat(seen).contains("revealedOn", "COMPLAINT"));
    }
}
