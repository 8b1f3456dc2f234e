package org.medfund.claims.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.CooperationTopics;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.PublishedEvents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** S1-3.10: areas tell each other of policy and outages. It is 2026-02-20T03:00Z, and outages are told a day ahead. */
@ClaimsTest
class NoticesTests {

    private static final String PUBLISHER = "610737";
    private static final String PARTNER = "610738";
    private static final String OTHER = "610739";
    private static final String NOTICES = "/api/cooperation-notices";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion regions;

    @Autowired
    NoticeRows rows;

    @Autowired
    CooperationPolicy policy;

    @Autowired
    PublishedEvents events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient db;

    private Http publisher;

    @BeforeEach
    void open() {
        regions.decide(PUBLISHER, CooperationTopics.NOTICE_HOURS, Map.of("*", "24 assumed"));
        publisher = Http.agency(mvc, "zhang", "MAKER", PUBLISHER);
    }

    @Test
    void aNoticeWithoutSenseOrForAnotherAreaIsRefused() {
        var good = outage("2026-02-21T03:00:00Z", "2026-02-21T06:00:00Z", "");
        assertThat(problem(publisher.post(NOTICES, good.replace("06:00", "03:00")), 422))
                .isEqualTo("CLAIMS-0011");
        assertThat(problem(publisher.post(NOTICES, good.replace("}", ",\"partners\":[]}")), 400))
                .isEqualTo("CLAIMS-0003");
        assertThat(problem(publisher.post(NOTICES, good.replace("}", ",\"partners\":[\"610737\"]}")), 400))
                .isEqualTo("CLAIMS-0003");
        assertThat(problem(publisher.post(NOTICES, good.replace("系统升级停机", " ")), 400))
                .isEqualTo("CLAIMS-0003");
        problem(Http.agency(mvc, "li", "MAKER", PARTNER).post(NOTICES, good), 404);
        problem(Http.agency(mvc, "li", "CHECKER", PUBLISHER).post(NOTICES, good), 403);
        problem(Http.hospital(mvc, "H61073700001", PUBLISHER).get(NOTICES + "?region=" + PUBLISHER), 403);
        problem(publisher.get(NOTICES + "?region=" + PARTNER), 404);
        assertThat(problem(Http.agency(mvc, "li", "MAKER", OTHER).post(NOTICES, good.replace(PUBLISHER, OTHER)), 422))
                .isEqualTo("INSTITUTIONS-0001");
    }

    /** S1-3.10: an outage is announced by its lead; a second later it is too late. A policy needs none. */
    @Test
    void anOutageIsPublishedAheadOfItsBeginning() {
        assertThat(problem(publisher.post(NOTICES, outage("2026-02-21T02:59:59Z", "2026-02-21T06:00:00Z", "")), 422))
                .isEqualTo("CLAIMS-0145");
        published(outage("2026-02-21T03:00:00Z", "2026-02-21T06:00:00Z", ""));
        published(outage("2026-02-20T03:00:00Z", "2026-02-21T06:00:00Z", "").replace("OUTAGE", "POLICY"));
    }

    /** S1-3.10: partner areas see it before the outage begins, and until it is over. */
    @Test
    void partnersAreShownItBeforeTheOutage() {
        var id = published(outage("2026-02-22T03:00:00Z", "2026-02-22T06:00:00Z", ""));
        for (var region : List.of(PUBLISHER, PARTNER, OTHER)) {
            assertThat(shown(region)).contains(id);
            assertThat(shown(region, "2026-02-22T02:59:59Z")).contains(id);
            assertThat(shown(region, "2026-02-22T05:59:59Z")).contains(id);
            assertThat(shown(region, "2026-02-22T06:00:00Z")).doesNotContain(id);
        }
    }

    /** S1-3.10: a named list is all who are told. */
    @Test
    void onlyNamedPartnersAreShownWhatIsForThem() {
        var id = published(outage("2026-02-22T03:00:00Z", "2026-02-22T06:00:00Z", ",\"partners\":[\"610738\"]"));
        assertThat(shown(PARTNER)).contains(id);
        assertThat(shown(PUBLISHER)).contains(id);
        assertThat(shown(OTHER)).doesNotContain(id);
    }

    /** S1-3.10: nothing is changed; a new notice goes to the same partners and the old one is shown no longer. */
    @Test
    void aNoticeIsWithdrawnByANewOneOnly() {
        var old = published(outage("2026-02-22T03:00:00Z", "2026-02-22T06:00:00Z", ",\"partners\":[\"610738\"]"));
        var instead = ",\"withdraws\":\"" + old + "\"";
        var moved = outage("2026-02-23T03:00:00Z", "2026-02-23T06:00:00Z", instead);
        assertThat(problem(publisher.post(NOTICES, moved.replace("}", ",\"partners\":[\"610739\"]}")), 400))
                .isEqualTo("CLAIMS-0003");
        assertThat(problem(
                        Http.agency(mvc, "li", "MAKER", OTHER)
                                .post(NOTICES, moved.replace(PUBLISHER, OTHER).replace("OUTAGE", "POLICY")),
                        400))
                .isEqualTo("CLAIMS-0003");
        var id = published(moved);
        assertThat(shown(PARTNER)).contains(id).doesNotContain(old + "\",\"region");
        assertThat(shown(OTHER)).doesNotContain(id);
        assertThat(problem(publisher.post(NOTICES, moved), 400)).isEqualTo("CLAIMS-0003");
        problem(publisher.put(NOTICES, moved), 405);
    }

    @Test
    void ofSeveralAtTheSameMomentOneTakesThePlace() {
        var old = published(outage("2026-02-22T03:00:00Z", "2026-02-22T06:00:00Z", ""));
        var moved = outage("2026-02-23T03:00:00Z", "2026-02-23T06:00:00Z", ",\"withdraws\":\"" + old + "\"");
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> publisher.post(NOTICES, moved).getResponse().getStatus()))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join);
        assertThat(statuses).containsExactlyInAnyOrder(201, 400, 400);
    }

    /** The province tells its areas, and what is published is sealed in the trail. */
    @Test
    void aProvincePublishesTooAndTheTrailHoldsItsDigest() {
        regions.decide("610000", CooperationTopics.NOTICE_HOURS, Map.of("*", "48"));
        var notice = outage("2026-02-21T04:00:00Z", "2026-02-25T06:00:00Z", "").replace(PUBLISHER, "610000");
        var province = Http.agency(mvc, "zhao", "MAKER", "610000");
        assertThat(problem(province.post(NOTICES, notice), 422)).isEqualTo("CLAIMS-0145");
        var id = json(province.post(NOTICES, notice.replace("02-21", "02-24")), 201)
                .get("id")
                .asString();
        assertThat(shown(PARTNER)).contains(id);
        assertThat(db.sql("SELECT payload::json ->> 'sha256' FROM trail_event WHERE stream = ?")
                        .param("cooperation-notice/" + id)
                        .query(String.class)
                        .single())
                .isEqualTo(db.sql("SELECT sha256 FROM cooperation_notice WHERE id = ?")
                        .param(Ids.parse(id))
                        .query(String.class)
                        .single());
    }

    private String published(String notice) {
        return json(publisher.post(NOTICES, notice), 201).get("id").asString();
    }

    private String shown(String region) {
        MvcTestResult list = Http.agency(mvc, "li", "AUDITOR", region).get(NOTICES + "?limit=500&region=" + region);
        return json(list, 200).toString();
    }

    /** At another time than the test's own. */
    private List<String> shown(String region, String instant) {
        var notices =
                new Notices(rows, policy, events, transactions, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
        return notices.shown(new RegionCode(region), new UUID(0, 0), 500).stream()
                .map(notice -> Ids.text(notice.id()))
                .toList();
    }

    private static String outage(String from, String to, String more) {
        return """
            {"region":"%s","kind":"OUTAGE","text":"系统升级停机","from":"%s","to":"%s"%s}\
            """.formatted(PUBLISHER, from, to, more);
    }
}
