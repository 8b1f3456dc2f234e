package org.medfund.claims.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.CooperationTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.PublishedEvents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** S1-3.9: one area asks another about a problem. It is 2026-02-20, in the Spring Festival. */
@ClaimsTest
class TicketsOverHttpTests {

    private static final String ASKING = "610734";
    private static final String ANSWERING = "610735";
    private static final String THIRD = "610736";
    private static final String PROVINCE = "610000";
    private static final String TICKETS = "/api/cooperation-tickets";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion regions;

    @Autowired
    TicketRows rows;

    @Autowired
    CooperationPolicy policy;

    @Autowired
    PublishedEvents events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient db;

    private Http asking;
    private Http answering;
    private Http third;
    private Http province;

    @BeforeEach
    void open() {
        regions.decide(ASKING, CooperationTopics.TICKET_DAYS, Map.of("*", "3 assumed"));
        asking = Http.agency(mvc, "zhang", "MAKER", ASKING);
        answering = Http.agency(mvc, "li", "MAKER", ANSWERING);
        third = Http.agency(mvc, "wang", "MAKER", THIRD);
        province = Http.agency(mvc, "zhao", "AUDITOR", PROVINCE);
    }

    @Test
    void aTicketToItselfOrAboutNothingOrForAnotherAreaIsRefused() {
        assertThat(problem(asking.post(TICKETS, ticket(ASKING, ASKING)), 400)).isEqualTo("CLAIMS-0003");
        assertThat(problem(asking.post(TICKETS, "{\"region\":\"610734\",\"answering\":\"610735\"}"), 400))
                .isEqualTo("CLAIMS-0003");
        problem(asking.post(TICKETS, ticket(ANSWERING, ASKING)), 404);
        problem(Http.agency(mvc, "li", "CHECKER", ASKING).post(TICKETS, ticket(ASKING, ANSWERING)), 403);
        problem(Http.hospital(mvc, "H61073400001", ASKING).get(TICKETS + "?region=" + ASKING), 403);
        assertThat(problem(third.post(TICKETS, ticket(THIRD, ASKING)), 422)).isEqualTo("INSTITUTIONS-0001");
        assertThat(problem(asking.post(TICKETS, about(Ids.text(Ids.next()))), 400))
                .isEqualTo("CLAIMS-0003");
    }

    /** S1-3.9: about a settlement of one of the two, by its place or that of the insured; others' are not there. */
    @Test
    void aTicketMayBeAboutASettlementOfOneOfTheSides() {
        regions.open(ANSWERING, "H61073500001");
        regions.open(THIRD, "H61073600001");
        assertThat(json(asking.post(TICKETS, about(settled("H61073500001", ANSWERING, THIRD))), 201)
                        .get("settlement")
                        .asString())
                .hasSize(26);
        json(asking.post(TICKETS, about(settled("H61073600001", THIRD, ASKING))), 201);
        problem(asking.post(TICKETS, about(settled("H61073600001", THIRD, THIRD))), 400);
    }

    /** S1-3.9: three working days from the 20th: the 24th, 25th and 26th. Both sides see it, a third area does not. */
    @Test
    void bothSidesSeeItAndAThirdAreaDoesNot() {
        var opened = json(asking.post(TICKETS, ticket(ASKING, ANSWERING)), 201);
        assertThat(opened.at("/steps/0/dueOn").asString()).isEqualTo("2026-02-26");
        var id = opened.get("id").asString();
        for (var side : List.of(asking, answering)) {
            assertThat(json(side.get(TICKETS + "/" + id), 200)).isEqualTo(opened);
        }
        assertThat(json(asking.get(TICKETS + "?limit=500&region=" + ASKING), 200)
                        .toString())
                .contains(id);
        assertThat(json(answering.get(TICKETS + "?limit=500&region=" + ANSWERING), 200)
                        .toString())
                .contains(id);
        problem(third.get(TICKETS + "/" + id), 404);
        problem(third.get(TICKETS + "?region=" + ASKING), 404);
        assertThat(json(third.get(TICKETS + "?limit=500&region=" + THIRD), 200).toString())
                .doesNotContain(id);
        problem(move(third, THIRD, id, "ANSWER"), 404);
        problem(province.get(TICKETS + "/" + id), 404);
    }

    /** S1-3.9: asked, answered, asked again and closed, each by the side whose step it is. */
    @Test
    void theOtherSideAnswersAndTheAskingSideCloses() {
        var id = json(asking.post(TICKETS, ticket(ASKING, ANSWERING)), 201)
                .get("id")
                .asString();
        assertThat(problem(move(asking, ASKING, id, "ANSWER"), 409)).isEqualTo("CLAIMS-0136");
        assertThat(problem(move(answering, ANSWERING, id, "CLOSE"), 409)).isEqualTo("CLAIMS-0136");
        problem(move(answering, ASKING, id, "CLOSE"), 404);
        assertThat(state(move(answering, ANSWERING, id, "ANSWER"))).isEqualTo("ANSWERED");
        assertThat(state(move(asking, ASKING, id, "ASK"))).isEqualTo("OPEN");
        assertThat(state(move(answering, ANSWERING, id, "ANSWER"))).isEqualTo("ANSWERED");
        assertThat(state(move(asking, ASKING, id, "CLOSE"))).isEqualTo("CLOSED");
        assertThat(problem(move(answering, ANSWERING, id, "ANSWER"), 409)).isEqualTo("CLAIMS-0136");
        assertThat(sealed(id)).hasSize(5).isEqualTo(published(id));
    }

    /** S1-3.9: past its working days it is escalated, the province sees it, and the other side may answer still. */
    @Test
    void whatIsNotAnsweredByItsDateIsEscalatedToTheProvince() {
        var late = openedAt("2026-02-09T03:00:00Z");
        var answered = openedAt("2026-02-09T03:00:00Z");
        json(move(answering, ANSWERING, answered, "ANSWER"), 200);
        var young = openedAt("2026-02-13T03:00:00Z");
        assertThat(state(asking.get(TICKETS + "/" + late))).isEqualTo("ESCALATED");
        assertThat(state(asking.get(TICKETS + "/" + young))).isEqualTo("OPEN");
        assertThat(state(province.get(TICKETS + "/" + late))).isEqualTo("ESCALATED");
        for (var who : List.of(escalated(province, PROVINCE), escalated(answering, ANSWERING))) {
            assertThat(who).contains(late).doesNotContain(answered, young);
        }
        assertThat(escalated(third, THIRD)).doesNotContain(late);
        assertThat(escalated(Http.agency(mvc, "qian", "AUDITOR", "620000"), "620000"))
                .doesNotContain(late);
        problem(Http.agency(mvc, "qian", "AUDITOR", "620000").get(TICKETS + "/" + late), 404);
        problem(move(province, PROVINCE, late, "ANSWER"), 403);
        assertThat(state(move(answering, ANSWERING, late, "ANSWER"))).isEqualTo("ANSWERED");
        assertThat(escalated(province, PROVINCE)).doesNotContain(late);
    }

    /** A clock that runs is not moved by a later decision; the next question has the new one. */
    @Test
    void aDateStaysAsItWasCounted() {
        var id = openedAt("2026-02-13T03:00:00Z");
        regions.decide(ASKING, CooperationTopics.TICKET_DAYS, Map.of("*", "1"));
        assertThat(json(asking.get(TICKETS + "/" + id), 200)
                        .at("/steps/0/dueOn")
                        .asString())
                .isEqualTo("2026-02-25");
        json(move(answering, ANSWERING, id, "ANSWER"), 200);
        assertThat(json(move(asking, ASKING, id, "ASK"), 200)
                        .at("/steps/2/dueOn")
                        .asString())
                .isEqualTo("2026-02-24");
    }

    @Test
    void ofSeveralAtTheSameMomentOneCloses() {
        var id = json(asking.post(TICKETS, ticket(ASKING, ANSWERING)), 201)
                .get("id")
                .asString();
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> move(asking, ASKING, id, "CLOSE").getResponse().getStatus()))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join);
        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
    }

    private String openedAt(String instant) {
        var tickets =
                new Tickets(rows, policy, events, transactions, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
        var actor = new Actor("zhang", "agency", "MAKER", "api");
        return Ids.text(tickets.open(new RegionCode(ASKING), new RegionCode(ANSWERING), null, "费用明细缺失", actor)
                .id());
    }

    private String settled(String hospital, String region, String insured) {
        var number = Ids.text(Ids.next());
        var settlement = SettlementJson.of(hospital, number).with("insu_optins", insured);
        return json(Http.hospital(mvc, hospital, region).post("/api/settlements", settlement), 201)
                .get("id")
                .asString();
    }

    private static String escalated(Http who, String region) {
        return json(who.get(TICKETS + "/escalated?limit=500&region=" + region), 200)
                .toString();
    }

    private List<String> sealed(String id) {
        return db.sql("SELECT sha256 FROM cooperation_step WHERE ticket_id = :id ORDER BY step_no")
                .param("id", Ids.parse(id))
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> published(String id) {
        return db.sql("SELECT payload::json ->> 'sha256' FROM trail_event WHERE stream = :stream ORDER BY global_index")
                .param("stream", "cooperation-ticket/" + id)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static String state(MvcTestResult result) {
        JsonNode ticket = json(result, 200);
        return ticket.get("state").asString();
    }

    private static MvcTestResult move(Http who, String region, String id, String step) {
        return who.post(TICKETS + "/" + id + "/steps", """
            {"region":"%s","step":"%s","text":"请补传费用明细"}\
            """.formatted(region, step));
    }

    private static String ticket(String region, String answering) {
        return """
            {"region":"%s","answering":"%s","text":"费用明细缺失"}\
            """.formatted(region, answering);
    }

    private static String about(String settlement) {
        return """
            {"region":"%s","answering":"%s","text":"费用明细缺失","settlement":"%s"}\
            """.formatted(ASKING, ANSWERING, settlement);
    }
}
